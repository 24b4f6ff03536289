/** What pages, feeds and reports ask the catalogue. Pure; every answer is sorted and stable. */
import { daysBetween } from '../domain/plain-date.ts';
import { isOff, type Session } from '../domain/session.ts';
import { confirmation, isCurrentOffer, lastSourceDate } from '../domain/standing.ts';
import { timing } from '../domain/timing.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Day, Event, Place, Programme, Resource, Ward } from '../schemas/index.ts';
import { RESOURCE_KINDS } from '../schemas/resource.ts';
import { type Family, familyOf } from './family.ts';
import {
	bySession,
	type Catalogue,
	compare,
	type DatedDay,
	type DatedSession,
	listed,
	placeIds,
} from './graph.ts';

export const isPast = (session: Session, now: string): boolean => timing(session, now) === 'past';

/** Sessions that are not over, soonest first. Cancelled ones stay: people must see that they are off. */
export function coming(catalogue: Catalogue, events?: readonly Event[]): DatedSession[] {
	if (events === undefined)
		return catalogue.allSessions.filter(({ session }) => !isPast(session, catalogue.now));
	return sessionsOf(catalogue, events).filter(({ session }) => !isPast(session, catalogue.now));
}

/** Sessions that are over, latest first. */
export function past(catalogue: Catalogue, events: readonly Event[]): DatedSession[] {
	return sessionsOf(catalogue, events)
		.filter(({ session }) => isPast(session, catalogue.now))
		.reverse();
}

function sessionsOf(catalogue: Catalogue, events: readonly Event[]): DatedSession[] {
	return events
		.flatMap((event) => listed(catalogue.sessions, event.id).map((session) => ({ session, event })))
		.sort(bySession);
}

export const comingAt = (catalogue: Catalogue, placeId: string): DatedSession[] =>
	coming(catalogue, listed(catalogue.eventsAt, placeId));

export const comingInWard = (catalogue: Catalogue, wardId: string): DatedSession[] =>
	coming(catalogue, listed(catalogue.eventsInWard, wardId));

export function nextSession(catalogue: Catalogue, event: Event): Session | undefined {
	return listed(catalogue.sessions, event.id).find((session) => !isPast(session, catalogue.now));
}

/** Sessions that touch the given local dates, both inclusive. */
export function sessionsBetween(catalogue: Catalogue, from: string, to: string): DatedSession[] {
	return catalogue.allSessions.filter(
		({ session }) => session.start.slice(0, 10) <= to && session.end.slice(0, 10) >= from,
	);
}

/** Events whose date is known only by month or season, or not at all yet. */
export const announcedLater = (catalogue: Catalogue): Event[] =>
	catalogue.records.events.filter((event) => {
		if (event.when.kind !== 'announced') return false;
		const year = event.when.month?.slice(0, 4) ?? event.when.year;
		// Without a year only the age of its sources says whether it is still to be expected.
		if (year === undefined) return isCurrentOffer(event, catalogue.today, catalogue.site.currentSince);
		return (event.when.month ?? `${year}-12`) >= catalogue.today.slice(0, 7);
	});

export const placesOf = (catalogue: Catalogue, event: Event): Place[] =>
	placeIds(event).flatMap((id) => catalogue.byId.places.get(id) ?? []);

/** Where one session takes place: a change may have moved it. */
export const placesOfSession = (catalogue: Catalogue, { event, session }: DatedSession): Place[] =>
	session.placeIds
		? session.placeIds.flatMap((id) => catalogue.byId.places.get(id) ?? [])
		: placesOf(catalogue, event);

/** The ward of one session: that of its own place after a move, else the event's. */
export function wardOfSession(catalogue: Catalogue, dated: DatedSession): Ward | undefined {
	if (!dated.session.placeIds) return wardOf(catalogue, dated.event);
	const id = placesOfSession(catalogue, dated).find((place) => place.ward)?.ward;
	return id === undefined ? undefined : catalogue.byId.wards.get(id);
}

export const hostsOf = (catalogue: Catalogue, record: { readonly hosts: readonly string[] }): Place[] =>
	record.hosts.flatMap((id) => catalogue.byId.places.get(id) ?? []);

export function wardOf(catalogue: Catalogue, event: Event): Ward | undefined {
	const id = placesOf(catalogue, event).find((place) => place.ward)?.ward ?? event.location?.ward;
	return id === undefined ? undefined : catalogue.byId.wards.get(id);
}

/** The family that gives an event its colour: that of its place or host, else a commemorative day's. */
export function eventFamily(catalogue: Catalogue, event: Event): Family {
	const place = placesOf(catalogue, event)[0] ?? hostsOf(catalogue, event)[0];
	return place ? familyOf(place.kind) : 'day';
}

export function programmeFamily(catalogue: Catalogue, programme: Programme): Family {
	const place = hostsOf(catalogue, programme)[0] ?? hostsOf(catalogue, { hosts: programme.places })[0];
	return place ? familyOf(place.kind) : 'culture-centre';
}

/** Offers with recent evidence, and the others, which readers see under "Đã từng có". */
export function splitProgrammes(
	catalogue: Catalogue,
	programmes: readonly Programme[],
): { current: Programme[]; former: Programme[] } {
	const current: Programme[] = [];
	const former: Programme[] = [];
	for (const programme of programmes) {
		(isCurrentOffer(programme, catalogue.today, catalogue.site.currentSince) ? current : former).push(
			programme,
		);
	}
	return { current, former };
}

/** The next time a commemorative day falls, today included; undefined for days announced each year. */
export const nextDate = (catalogue: Catalogue, day: Day): DatedDay | undefined =>
	catalogue.datedDays.find((dated) => dated.day.id === day.id && dated.end >= catalogue.today);

/** Commemorative days from today on, soonest first, each once. */
export function comingDays(catalogue: Catalogue, count: number): DatedDay[] {
	const seen = new Set<string>();
	const found: DatedDay[] = [];
	for (const dated of catalogue.datedDays) {
		if (dated.end < catalogue.today || seen.has(dated.day.id)) continue;
		seen.add(dated.day.id);
		found.push(dated);
		if (found.length === count) break;
	}
	return found;
}

export const daysOn = (catalogue: Catalogue, date: string): DatedDay[] =>
	daysBetweenDates(catalogue, date, date);

/** Days within which an earlier edition counts as "this season", counted on the calendar year. */
const SEASON_DAYS = 45;

/** Past editions that took place around this time of the year: not a promise for this year. */
export function thisSeason(catalogue: Catalogue, aheadDays = SEASON_DAYS, backDays = 14): DatedSession[] {
	const hits = catalogue.allSessions.filter(({ session }) => {
		const start = session.start.slice(0, 10);
		// An edition of half a year ago or more; one that did not take place is none.
		if (!isPast(session, catalogue.now) || daysBetween(start, catalogue.today) < 180) return false;
		if (isOff(session)) return false;
		const distance = seasonDistance(catalogue.today, start);
		return distance >= -backDays && distance <= aheadDays;
	});
	const latest = new Map<string, DatedSession>();
	for (const hit of hits) latest.set(hit.event.id, hit);
	return [...latest.values()].sort(
		(a, b) =>
			compare(b.session.start.slice(0, 4), a.session.start.slice(0, 4)) ||
			compare(a.session.start.slice(5, 10), b.session.start.slice(5, 10)) ||
			compare(a.event.id, b.event.id),
	);
}

/** Days from `today` to the same month and day as `date`, whichever of the years round it is nearest. */
function seasonDistance(today: string, date: string): number {
	const year = Number(today.slice(0, 4));
	const monthDay = date.slice(5) === '02-29' ? '02-28' : date.slice(5);
	const distances = [year - 1, year, year + 1].map((y) => daysBetween(today, `${y}-${monthDay}`));
	return distances.reduce((best, d) => (Math.abs(d) < Math.abs(best) ? d : best));
}

export interface ContactAnswer {
	readonly contact: Contact;
	/** Whose contact it is: the place itself, the body that manages it, or the ward's office. */
	readonly via: 'self' | 'managing' | 'ward';
	readonly place?: Place;
	readonly ward?: Ward;
}

/** Contact falls back place → managing body → ward office; undefined when nobody is known. */
export function contactOf(catalogue: Catalogue, place: Place): ContactAnswer | undefined {
	if (place.contact) return { contact: place.contact, via: 'self', place };
	const seen = new Set([place.id]);
	let above = place.managedBy ?? place.parent;
	while (above !== undefined && !seen.has(above)) {
		seen.add(above);
		const managing = catalogue.byId.places.get(above);
		if (managing?.contact) return { contact: managing.contact, via: 'managing', place: managing };
		above = managing?.managedBy ?? managing?.parent;
	}
	const ward = place.ward === undefined ? undefined : catalogue.byId.wards.get(place.ward);
	return ward?.office ? { contact: {}, via: 'ward', ward } : undefined;
}

/** How many places have confirmed their record, of how many. */
export function confirmedPlaces(catalogue: Catalogue): { confirmed: number; all: number } {
	const { places } = catalogue.records;
	const confirmed = places.filter(
		(place) => confirmation(place, catalogue.today, catalogue.site.staleAfterMonths).kind === 'confirmed',
	);
	return { confirmed: confirmed.length, all: places.length };
}

/** What is ahead, commemorative days and sessions together, soonest first. Long spans come in once, by their start. */
export type AgendaEntry =
	| { readonly kind: 'day'; readonly start: string; readonly dated: DatedDay }
	| { readonly kind: 'session'; readonly start: string; readonly dated: DatedSession };

export function comingAgenda(catalogue: Catalogue, count: number): AgendaEntry[] {
	const sessions = coming(catalogue)
		.filter(({ session }) => !isLong(session) || session.start.slice(0, 10) >= catalogue.today)
		.slice(0, count)
		.map((dated): AgendaEntry => ({ kind: 'session', start: dated.session.start, dated }));
	const days = comingDays(catalogue, count).map(
		(dated): AgendaEntry => ({ kind: 'day', start: dated.start, dated }),
	);
	return [...days, ...sessions].sort((a, b) => compare(a.start, b.start)).slice(0, count);
}

/** Longer than a week: exhibitions and seasons stand apart, so that they do not swamp the days. */
export const isLong = (session: Session): boolean =>
	session.allDay && daysBetween(session.start, session.end) >= 7;

/** A few lasting offers and resources for the front page: well described, current, of different hosts and kinds. */
export function showcase(
	catalogue: Catalogue,
	each: number,
): { programmes: Programme[]; resources: Resource[] } {
	const { current } = splitProgrammes(
		catalogue,
		catalogue.records.programmes.filter((p) => !p.policy && p.summary),
	);
	const newest = [...current].sort(
		(a, b) =>
			compare(lastSourceDate(b.sources) ?? '', lastSourceDate(a.sources) ?? '') || compare(a.id, b.id),
	);
	const online = catalogue.records.resources.filter(
		(r) =>
			r.availability === 'online' && r.url !== undefined && r.kind !== 'document' && r.kind !== 'reading',
	);
	return {
		programmes: spread(newest, (p) => p.hosts[0] ?? p.id, each),
		resources: spread(online, (r) => r.kind, each),
	};
}

/** The first of each group, then the second of each, until there are enough. */
function spread<T>(items: readonly T[], group: (item: T) => string, count: number): T[] {
	const rank = new Map<string, number>();
	return items
		.map((item, at) => {
			const round = rank.get(group(item)) ?? 0;
			rank.set(group(item), round + 1);
			return { item, round, at };
		})
		.sort((a, b) => a.round - b.round || a.at - b.at)
		.slice(0, count)
		.map(({ item }) => item);
}

/** Months that have a page: the site's calendar years, and the month of `now` if it lies outside them. */
export function calendarMonths(catalogue: Catalogue): string[] {
	const { from, to } = catalogue.site.calendar;
	const months: string[] = [];
	for (let year = from; year <= to; year++)
		for (let m = 1; m <= 12; m++) months.push(`${year}-${String(m).padStart(2, '0')}`);
	const now = catalogue.today.slice(0, 7);
	return months.includes(now) ? months : [...months, now].sort();
}

/** Commemorative days that touch the given local dates, both inclusive. */
export const daysBetweenDates = (catalogue: Catalogue, from: string, to: string): DatedDay[] =>
	catalogue.datedDays.filter((dated) => dated.start <= to && dated.end >= from);

/** Events of which only month or season is known, when that is over, or their sources are too old to expect them. */
export function announcedPast(catalogue: Catalogue): Event[] {
	const later = new Set(announcedLater(catalogue));
	return catalogue.records.events.filter((event) => event.when.kind === 'announced' && !later.has(event));
}

/** Offers of the places of a ward, each once. */
export const programmesInWard = (catalogue: Catalogue, wardId: string): Programme[] => [
	...new Set(
		listed(catalogue.placesInWard, wardId).flatMap((place) => listed(catalogue.programmesAt, place.id)),
	),
];

/** Resources to learn from first, by kind in the schema's order; documents and readings last. */
export const byKind = (resources: readonly Resource[]): Resource[] =>
	[...resources].sort(
		(a, b) => RESOURCE_KINDS.indexOf(a.kind) - RESOURCE_KINDS.indexOf(b.kind) || compare(a.id, b.id),
	);
