/** Which sessions belong to an edition of a commemorative day. */
import { isOnDays } from '../../domain/sessions/covered-days.ts';
import { daysBetween, yearOf } from '../../domain/time/plain-date.ts';
import type { Day, Event } from '../../schemas/index.ts';
import { bySession, type Catalogue, type DatedDay, type DatedSession, listed } from '../graph/graph.ts';
import { movedAway } from '../time/moved-away.ts';
import { isSeason } from '../time/season.ts';
import { isLong, isPast } from '../time/sessions.ts';
import type { Edition } from './edition.ts';

/**
 * Sessions of this edition, by start: those in its window, and those linked to the day that lie nearer to this edition
 * than to another, or are ahead and nearer than to a later one. Long spans come in only when they are linked. Of a day
 * without a date the edition is the calendar year. `pool` narrows the question, for example to the events of one ward.
 */
export function sessionsOfEdition(
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
	pool?: readonly Event[],
): DatedSession[] {
	const all = pool ? datedSessions(catalogue, pool) : catalogue.allSessions;
	return all.filter(belongsTo(catalogue, day, edition));
}

/** Old dates in this edition from which a session has been moved, by the same rule; they count as no activity. */
export const movedFromEdition = (
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
): DatedSession[] => movedAway(catalogue).filter(belongsTo(catalogue, day, edition));

function belongsTo(
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
): (dated: DatedSession) => boolean {
	const linked = new Set(listed(catalogue.eventsOfDay, day.id));
	return (dated) =>
		linked.has(dated.event)
			? isNearest(catalogue, day, edition, dated)
			: edition !== undefined && !isLong(dated.session) && isOnDays(dated.session, edition.window);
}

/** In days: nearer to a day than this, a session belongs to no other year of it. */
export const HALF_A_YEAR = 183;

function isNearest(
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
	{ session }: DatedSession,
): boolean {
	const over = isPast(session, catalogue.now);
	if (!edition) return !over || yearOf(session.start) === yearOf(catalogue.today);
	const date = session.start.slice(0, 10);
	const away = ({ start, end }: DatedDay) => Math.max(daysBetween(date, start), daysBetween(end, date), 0);
	const mine = away(edition.dated);
	// Of a new day, what was long before its first edition was no part of it.
	if (mine > HALF_A_YEAR && over) return false;
	// What is still ahead is no part of an edition that is over, however near.
	return catalogue.datedDays.every(
		(dated) => dated.day.id !== day.id || (!over && dated.start < edition.dated.start) || away(dated) >= mine,
	);
}

/** All sessions of these events, by start. */
export const datedSessions = (catalogue: Catalogue, events: readonly Event[]): DatedSession[] =>
	events
		.flatMap((event) => listed(catalogue.sessions, event.id).map((session) => ({ session, event })))
		.sort(bySession);

/** Exhibitions and the like that run through the window without being linked to the day. */
export const longInWindow = (
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
): DatedSession[] => {
	if (!edition) return [];
	const linked = new Set(listed(catalogue.eventsOfDay, day.id));
	return catalogue.allSessions.filter(
		(dated) =>
			isLong(dated.session) &&
			!linked.has(dated.event) &&
			isOnDays(dated.session, edition.window) &&
			!isSeason(catalogue, dated),
	);
};
