/** When things take place: what is coming, what is over, what is only announced. Pure; every answer is sorted and stable. */

import { coveredDays, isOnDays } from '../../domain/sessions/covered-days.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { timing } from '../../domain/sessions/timing.ts';
import { daysBetween } from '../../domain/time/plain-date.ts';
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import type { Event } from '../../schemas/index.ts';
import { bySession, type Catalogue, type DatedSession, listed } from '../graph/graph.ts';

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
