/** When things take place: what is coming, what is over, what is only announced. Pure; every answer is sorted and stable. */
import { coveredDays, isOnDays } from '../../domain/sessions/covered-days.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { timing } from '../../domain/sessions/timing.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import type { Event } from '../../schemas/index.ts';
import { bySession, type Catalogue, compare, type DatedSession, listed } from '../graph/graph.ts';

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

export function nextSession(catalogue: Catalogue, event: Event): Session | undefined {
	return listed(catalogue.sessions, event.id).find((session) => !isPast(session, catalogue.now));
}

/** Sessions that stand on one of the given local dates, both inclusive. */
export const sessionsBetween = (catalogue: Catalogue, from: string, to: string): DatedSession[] =>
	catalogue.allSessions.filter(({ session }) => isOnDays(session, { from, to }));

/** Events whose date is known only by month or season, or not at all yet. */
export const announcedLater = (catalogue: Catalogue): Event[] =>
	catalogue.records.events.filter((event) => {
		if (event.when.kind !== 'announced') return false;
		const year = event.when.month?.slice(0, 4) ?? event.when.year;
		// Without a year only the age of its sources says whether it is still to be expected.
		if (year === undefined) return isCurrentOffer(event, catalogue.today, catalogue.site.currentSince);
		return (event.when.month ?? `${year}-12`) >= catalogue.today.slice(0, 7);
	});

/** Events of which only month or season is known, when that is over, or their sources are too old to expect them. */
export function announcedPast(catalogue: Catalogue): Event[] {
	const later = new Set(announcedLater(catalogue));
	return catalogue.records.events.filter((event) => event.when.kind === 'announced' && !later.has(event));
}

/** Longer than a week, in days or in hours: exhibitions and seasons stand apart, so that they do not swamp the days. */
export function isLong(session: Session): boolean {
	const { from, to } = coveredDays(session);
	// The common case, without reckoning days: there are a million of them.
	return from !== to && daysBetween(from, to) >= 7;
}

/** Days within which an earlier edition counts as "this season", counted on the calendar year. */
const SEASON_DAYS = 45;

/** So long ago at least is an earlier edition; whatever was later is the present one. */
const EARLIER_DAYS = 180;

/**
 * Past editions that took place around this time of the year: not a promise for this year. What has a session to come,
 * or had one of late, be it off, is not waited for: its present edition is known.
 */
export function thisSeason(catalogue: Catalogue, aheadDays = SEASON_DAYS, backDays = 14): DatedSession[] {
	const since = addDays(catalogue.today, -EARLIER_DAYS);
	const present = new Set<Event>();
	for (const { session, event } of catalogue.allSessions)
		if (session.start.slice(0, 10) > since || session.end.slice(0, 10) > since) present.add(event);
	const hits = catalogue.allSessions.filter(({ session, event }) => {
		if (present.has(event) || isOff(session)) return false;
		const distance = seasonDistance(catalogue.today, session.start.slice(0, 10));
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
