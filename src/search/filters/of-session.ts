/** What holds for one session of the catalogue, in the words of the filters. */
import { familyOf } from '../../catalogue/family.ts';
import type { Catalogue, DatedSession } from '../../catalogue/graph.ts';
import { hostsOf, placesOfSession, wardOfSession } from '../../catalogue/questions.ts';
import type { Session } from '../../domain/session.ts';
import {
	accessValues,
	type DayPart,
	eventKindValues,
	type Facet,
	type Form,
	ownershipValues,
	placeFamilyValues,
	priceValues,
} from './vocabulary.ts';

export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** A class after work counts as one of the evening. */
const EVENING = '17:30';

export function dayPartOf(session: Pick<Session, 'start' | 'allDay'>): DayPart {
	if (session.allDay) return 'ca-ngay';
	const clock = session.start.slice(11);
	return clock < '12:00' ? 'sang' : clock < EVENING ? 'chieu' : 'toi';
}

/** All values of a session, each facet's without repeats; an empty list where nothing is known. */
export function facetValues(catalogue: Catalogue, dated: DatedSession): FacetValues {
	const { event, session } = dated;
	const places = placesOfSession(catalogue, dated);
	const around = places.length > 0 ? places : hostsOf(catalogue, event);
	const ward = wardOfSession(catalogue, dated);
	const days = event.when.kind === 'day-yearly' ? [...event.days, event.when.day] : event.days;
	const access = [...(event.access?.features ?? []), ...places.flatMap((p) => p.access?.features ?? [])];
	return {
		'doi-tuong': event.audiences,
		tuoi: ageRanges(catalogue, dated),
		phi: [priceValues[event.price.kind]],
		buoi: [dayPartOf(session)],
		'loai-noi': unique(around.map((place) => placeFamilyValues[familyOf(place.kind)])),
		loai: [eventKindValues[event.kind]],
		'chu-de': event.topics,
		'phuong-xa': ward ? [ward.id] : [],
		'dia-diem': places.map((place) => place.id),
		'hinh-thuc': formsOf(dated),
		'ngon-ngu': event.languages,
		'tiep-can': unique(access.map((feature) => accessValues[feature])),
		'so-huu': unique(around.map((place) => ownershipValues[place.ownership])),
		'ngay-ky-niem': unique(days.filter((id) => catalogue.byId.days.has(id))),
	};
}

function formsOf({ event, session }: DatedSession): Form[] {
	if (session.status === 'moved-online') return ['truc-tuyen'];
	if (event.attendance === 'mixed') return ['tai-cho', 'truc-tuyen'];
	return [event.attendance === 'online' ? 'truc-tuyen' : 'tai-cho'];
}

/**
 * Ages that a session is for, as ranges `min-max`: its own, else those of its audiences. Where neither says any, the
 * age is not known, and the session is not offered to somebody who asks by age.
 */
function ageRanges(catalogue: Catalogue, { event }: DatedSession): string[] {
	const known = event.ages
		? [event.ages]
		: event.audiences.flatMap((id) => catalogue.byId.audiences.get(id)?.ages ?? []);
	return unique(known.map(({ min, max }) => `${min ?? ''}-${max ?? ''}`)).filter((range) => range !== '-');
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
