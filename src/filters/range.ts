/**
 * What the pages of today and of this weekend know of their rows: dated sessions, places that are open, usual offers.
 * Four facets that most people ask by, the same words as everywhere, and where each row is.
 */
import type { Catalogue, DatedSession } from '../catalogue/graph/graph.ts';
import { hostsOf, placesOfSession } from '../catalogue/graph/whereabouts.ts';
import type { Language } from '../i18n/languages.ts';
import type { Place, Programme } from '../schemas/index.ts';
import { packed } from './data.ts';
import { facetNames } from './names.ts';
import { placeValues, programmeValues } from './of-record.ts';
import { type FacetValues, facetValues } from './of-session.ts';
import { RANGE_FACETS, type RangeData } from './range-shape.ts';
import { FACETS, priceValues, SOME_ACCESS } from './vocabulary.ts';

export interface RangeRows {
	readonly data: RangeData;
	/** The number that a row bears in the page, however often it stands there. */
	readonly ofSession: (dated: DatedSession) => number | undefined;
	readonly ofPlace: (place: Place) => number | undefined;
	readonly ofProgramme: (programme: Programme) => number | undefined;
}

interface Held {
	readonly sessions: readonly DatedSession[];
	readonly places: readonly Place[];
	readonly programmes: readonly Programme[];
}

export function rangeRows(catalogue: Catalogue, held: Held, language: Language): RangeRows {
	const rows = new Map<string, { readonly values: FacetValues; readonly geo: Place['geo'] }>();
	const add = (key: string, values: FacetValues, places: readonly Place[]) =>
		rows.set(key, { values: asked(values), geo: places.find(({ geo }) => geo)?.geo });
	for (const dated of held.sessions)
		add(`e ${dated.session.id}`, facetValues(catalogue, dated), placesOfSession(catalogue, dated));
	for (const place of held.places) add(`p ${place.id}`, openPlaceValues(catalogue, place), [place]);
	for (const programme of held.programmes) {
		const places = hostsOf(catalogue, { hosts: programme.places });
		add(`o ${programme.id}`, programmeValues(catalogue, programme), places);
	}
	const numbers = new Map([...rows.keys()].map((key, row) => [key, row]));
	const all = [...rows.values()];
	const spots = new Map<string, number>();
	const at = all.map(({ geo }) => {
		if (!geo) return -1;
		const key = `${geo.lat} ${geo.lng}`;
		const known = spots.get(key) ?? spots.size;
		spots.set(key, known);
		return known;
	});
	return {
		data: {
			...packed(
				all.map(({ values }) => values),
				facetNames(catalogue, language),
			),
			at,
			spots: [...spots.keys()].map((key) => {
				const [lat = 0, lng = 0] = key.split(' ').map(Number);
				return [lat, lng];
			}),
		},
		ofSession: ({ session }) => numbers.get(`e ${session.id}`),
		ofPlace: ({ id }) => numbers.get(`p ${id}`),
		ofProgramme: ({ id }) => numbers.get(`o ${id}`),
	};
}

/** A house that is open is so to people of any age, and costs what its entry costs: a price that is not known is not free. */
const openPlaceValues = (catalogue: Catalogue, place: Place): FacetValues => ({
	...placeValues(catalogue, place),
	tuoi: ['0-'],
	phi: [priceValues[place.price?.kind ?? 'unknown']],
});

/** Only what these pages ask by; of access only that anything is said of it. */
function asked(values: FacetValues): FacetValues {
	const kept = FACETS.map((facet) => [facet, RANGE_FACETS.includes(facet) ? values[facet] : []]);
	const all = Object.fromEntries(kept) as FacetValues; // every key of FACETS has just been set
	return { ...all, 'tiep-can': all['tiep-can'].filter((value) => value === SOME_ACCESS) };
}
