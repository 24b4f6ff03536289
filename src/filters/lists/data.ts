/** What a list tells its filters: the values of its rows, when they are, and where. One small file a list and language. */
import type { Catalogue, DatedSession } from '../../catalogue/graph/graph.ts';
import { remembered } from '../../catalogue/graph/remembered.ts';
import { hostsOf, placesOfSession, wardOfSession } from '../../catalogue/graph/whereabouts.ts';
import {
	type Group,
	PAGE_ROWS,
	placeGroups,
	programmeGroups,
	resourceGroups,
	rowsOf,
	sessionGroups,
} from '../../catalogue/lists/lists.ts';
import { isAway } from '../../catalogue/time/moved-away.ts';
import { placeHours } from '../../catalogue/time/opening.ts';
import type { Position } from '../../domain/map/distance.ts';
import { tileMap } from '../../domain/map/tile-map.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import type { ListName } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Place, Ward } from '../../schemas/index.ts';
import { packed } from '../data.ts';
import { type Matched, matcherOf } from '../match.ts';
import { facetNames } from '../names.ts';
import { placeValues, programmeValues, resourceValues } from '../of-record.ts';
import { type FacetValues, facetValues } from '../of-session.ts';
import { NOTHING_CHOSEN } from '../state.ts';
import { liveRows } from './rows.ts';
import type { ExploreData } from './shape.ts';
import { listVersion } from './version.ts';

/** Where a row is; `approximate`: only its ward is known. */
interface Spot extends Position {
	readonly approximate: boolean;
}
interface Row {
	readonly id: string;
	readonly values: FacetValues;
	readonly dates?: string;
	readonly moved?: boolean;
	readonly hours?: string | undefined;
	readonly spot: Spot | undefined;
}

export const exploreData = remembered((catalogue, collection: ListName, language: Language): ExploreData => {
	const rows = rowsIn(catalogue, collection);
	const names = facetNames(catalogue, language, [collection]);
	const spots = new Map<string, number>();
	const at = rows.map(({ spot }) => {
		if (!spot) return -1;
		const key = `${spot.lat} ${spot.lng} ${Number(spot.approximate)}`;
		const known = spots.get(key) ?? spots.size;
		spots.set(key, known);
		return known;
	});
	return {
		...packed(
			rows.map(({ values }) => values),
			names,
		),
		version: listVersion(rows.map(({ id }) => id)),
		pageRows: PAGE_ROWS,
		...(collection === 'events' ? { dates: rows.map(({ dates = '' }) => dates) } : {}),
		...(collection === 'programmes' ? { later: firstLater(catalogue) } : {}),
		...(rows.some(({ moved }) => moved)
			? { moved: rows.flatMap(({ moved }, row) => (moved ? row : [])) }
			: {}),
		...(rows.some(({ hours }) => hours) ? { hours: rows.map(({ hours = '' }) => hours) } : {}),
		at,
		spots: [...spots.keys()].map((key) => {
			const [lat = 0, lng = 0, approximate] = key.split(' ').map(Number);
			return approximate ? [lat, lng, 1] : [lat, lng];
		}),
		wards: (names.get('phuong-xa') ?? []).flatMap(([id, name]) => {
			const geo = catalogue.byId.wards.get(id)?.geo;
			return geo ? [[id, name, geo.lat, geo.lng] as const] : [];
		}),
		map: mapOf(catalogue, language),
	};
});

/** What the filters say of the whole list on the day of the build. */
export const matchedAtBuild = remembered((catalogue, collection: ListName, language: Language): Matched => {
	const data = exploreData(catalogue, collection, language);
	return matcherOf(data, liveRows(data, catalogue.now))(NOTHING_CHOSEN, catalogue.today);
});

/** Policies and former offers come last in the list of programmes. */
const firstLater = (catalogue: Catalogue): number =>
	rowsOf(programmeGroups(catalogue).filter(({ key }) => key !== 'policy' && key !== 'former')).length;

function mapOf(catalogue: Catalogue, language: Language): ExploreData['map'] {
	const { columns, rows, tiles } = tileMap(catalogue.records.wards);
	return {
		columns,
		rows,
		tiles: tiles.flatMap(({ id, column, row }) => {
			const ward = catalogue.byId.wards.get(id);
			return ward
				? [[id, sayPlain(ward.name, language), wardWords(ward, language), column, row] as const]
				: [];
		}),
	};
}

function rowsIn(catalogue: Catalogue, collection: ListName): Row[] {
	const each = <T>(groups: readonly Group<T>[], row: (item: T) => Row): Row[] => rowsOf(groups).map(row);
	switch (collection) {
		case 'events':
			return each(sessionGroups(catalogue), (dated) => ({
				id: dated.session.id,
				values: facetValues(catalogue, dated),
				dates: datesOf(dated),
				moved: isAway(dated),
				spot: spotOf(placesOfSession(catalogue, dated), wardOfSession(catalogue, dated)),
			}));
		case 'programmes':
			return each(programmeGroups(catalogue), (programme) => {
				const named = hostsOf(catalogue, { hosts: programme.places });
				const where = named.length > 0 ? named : hostsOf(catalogue, programme);
				return {
					id: programme.id,
					values: programmeValues(catalogue, programme),
					spot: spotOf(where, wardIn(catalogue, where)),
				};
			});
		case 'places':
			return each(placeGroups(catalogue), (place) => ({
				id: place.id,
				values: placeValues(catalogue, place),
				hours: placeHours(catalogue, [place]),
				spot: spotOf([place], wardIn(catalogue, [place])),
			}));
		case 'resources':
			// What is on the net is near to everybody.
			return each(resourceGroups(catalogue), (resource) => ({
				id: resource.id,
				values: resourceValues(catalogue, resource),
				spot: undefined,
			}));
	}
}

/** `end`, or `first date/end` where it lasts over midnight. */
function datesOf({ session }: DatedSession): string {
	const first = session.start.slice(0, 10);
	return first === session.end.slice(0, 10) ? session.end : `${first}/${session.end}`;
}

function spotOf(places: readonly Place[], ward: Ward | undefined): Spot | undefined {
	const geo = places.find((place) => place.geo)?.geo;
	if (geo) return { ...geo, approximate: false };
	return ward?.geo && { ...ward.geo, approximate: true };
}

function wardIn(catalogue: Catalogue, places: readonly Place[]): Ward | undefined {
	const id = places.find(({ ward }) => ward !== undefined)?.ward;
	return id === undefined ? undefined : catalogue.byId.wards.get(id);
}
