/** What lasts for months without a place or hours: a season with activities in it, to which nobody can go. Pure. */
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import { daysBetween } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import { type Catalogue, type DatedSession, listed } from '../graph/graph.ts';
import { placesOfSession } from '../graph/whereabouts.ts';
import { ownHours } from './opening.ts';

/** Longer than this without place and hours, it is no activity. */
const LONGEST_ACTIVITY_DAYS = 60;

/**
 * Whether a session is such a season: it stands on no list of what one can go to, in no feed, and is no Event for search
 * engines. An exhibition has a place; a house that a location names by its address is one.
 */
export function isSeason(catalogue: Catalogue, dated: DatedSession): boolean {
	const { from, to } = coveredDays(dated.session);
	// The common case, without reckoning days.
	if (from === to || daysBetween(from, to) <= LONGEST_ACTIVITY_DAYS) return false;
	const { event } = dated;
	if (event.attendance !== 'onsite' || event.location?.address || ownHours(event)) return false;
	// Where a location is named, its hosts say who holds it, not where.
	const somewhere = event.location === undefined && placesOfSession(catalogue, dated).length > 0;
	return event.places.length === 0 && !dated.session.placeIds && !somewhere;
}

/** Whether all that is known of an event is a season. */
export const isSeasonEvent = (catalogue: Catalogue, event: Event): boolean => {
	const sessions = listed(catalogue.sessions, event.id);
	return sessions.length > 0 && sessions.every((session) => isSeason(catalogue, { session, event }));
};
