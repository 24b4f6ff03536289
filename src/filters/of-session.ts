/** What holds for one session of the catalogue, in the words of the filters. */
import { accessOfSession } from '../catalogue/graph/access.ts';
import { familyOf } from '../catalogue/graph/family.ts';
import { type Catalogue, type DatedSession, daysOf } from '../catalogue/graph/graph.ts';
import { hostsOf, placesOfSession, wardsOfSession } from '../catalogue/graph/whereabouts.ts';
import { isOfSeveralDays } from '../domain/sessions/covered-days.ts';
import type { Session } from '../domain/sessions/session.ts';
import type { Access } from '../schemas/access.ts';
import type { Place } from '../schemas/index.ts';
import {
	accessValues,
	type DayPart,
	eventKindValues,
	type Facet,
	type Form,
	ownershipValues,
	placeFamilyValues,
	priceValues,
	SOME_ACCESS,
} from './vocabulary.ts';

export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** A class after work counts as one of the evening. */
const EVENING = '17:30';

/** What goes on over several days is on at any hour of those between, however its time is written. */
export function dayPartOf(session: Pick<Session, 'start' | 'end' | 'allDay'>): DayPart {
	if (session.allDay || isOfSeveralDays(session)) return 'ca-ngay';
	const clock = session.start.slice(11);
	return clock < '12:00' ? 'sang' : clock < EVENING ? 'chieu' : 'toi';
}

/** All values of a session, each facet's without repeats; an empty list where nothing is known. */
export function facetValues(catalogue: Catalogue, dated: DatedSession): FacetValues {
	const { event, session } = dated;
	const places = placesOfSession(catalogue, dated);
	const around = places.length > 0 ? places : hostsOf(catalogue, event);
	const programme =
		event.programme === undefined ? undefined : catalogue.byId.programmes.get(event.programme);
	return {
		'doi-tuong': event.audiences,
		tuoi: ageRanges(catalogue, event),
		cap: programme?.levels ?? [],
		lop: programme ? gradesOf(catalogue, programme) : [],
		mon: programme?.subjects ?? [],
		phi: [priceValues[event.price.kind]],
		buoi: [dayPartOf(session)],
		...valuesOfPlaces(around),
		loai: [eventKindValues[event.kind]],
		'chu-de': event.topics,
		'phuong-xa': wardsOfSession(catalogue, dated).map(({ id }) => id),
		'dia-diem': places.map((place) => place.id),
		'hinh-thuc': formsOf(dated),
		'ngon-ngu': event.languages,
		'tiep-can': accessValuesOf(accessOfSession(catalogue, dated).map(({ access }) => access)),
		'ngay-ky-niem': daysOf(event).filter((id) => catalogue.byId.days.has(id)),
	};
}

/** What kind of places these are, and whose. */
export const valuesOfPlaces = (places: readonly Place[]): Pick<FacetValues, 'loai-noi' | 'so-huu'> => ({
	'loai-noi': unique(places.map((place) => placeFamilyValues[familyOf(place.kind)])),
	'so-huu': unique(places.map((place) => ownershipValues[place.ownership])),
});

/** By features that are known, and by that there are any. */
export function accessValuesOf(known: readonly (Access | undefined)[]): string[] {
	const features = known.flatMap((access) => access?.features ?? []);
	return features.length === 0
		? []
		: [SOME_ACCESS, ...unique(features.map((feature) => accessValues[feature]))];
}

function formsOf({ event, session }: DatedSession): Form[] {
	if (session.status === 'moved-online') return ['truc-tuyen'];
	if (event.attendance === 'mixed') return ['tai-cho', 'truc-tuyen'];
	return [event.attendance === 'online' ? 'truc-tuyen' : 'tai-cho'];
}

interface Aged {
	readonly ages?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
	readonly audiences: readonly string[];
}
const ANY_AGE = { min: 0, max: undefined };

/**
 * Ages that a record is for, as ranges `min-max`: its own, else those of its audiences, of which "everyone" is any age.
 * Where neither says any, the age is not known, and the record is not offered to somebody who asks by age.
 */
export function ageRanges(catalogue: Catalogue, record: Aged): string[] {
	const known = record.ages
		? [record.ages]
		: record.audiences.flatMap((id) => {
				const audience = catalogue.byId.audiences.get(id);
				return audience?.ages ?? (audience?.everyone ? ANY_AGE : []);
			});
	return unique(known.map(({ min, max }) => `${min ?? ''}-${max ?? ''}`)).filter((range) => range !== '-');
}

/** School grades as an address has them: those that are named, else all of its levels. */
export function gradesOf(
	catalogue: Catalogue,
	{ levels, grades = [] }: { readonly levels: readonly string[]; readonly grades?: readonly number[] },
): string[] {
	const known =
		grades.length > 0 ? grades : levels.flatMap((id) => catalogue.byId.levels.get(id)?.grades ?? []);
	return unique(known.map(String));
}

export const unique = (values: readonly string[]): string[] => [...new Set(values)];
