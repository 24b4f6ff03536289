/** How a session lies to the present. `now` is wall time of the site's zone, `YYYY-MM-DDTHH:MM`. */
import { addDays, mondayOf } from '../time/plain-date.ts';
import { dateOfLocal } from '../time/wall-time.ts';
import type { DateWindow, Session } from './session.ts';

export type Timing = 'past' | 'now' | 'today' | 'tomorrow' | 'this-week' | 'later';

/**
 * Whatever the status: a cancelled session has its time too. A timed one is on from its first minute and past at
 * its end. An all-day one of a single day is `today` all that day (its hours are not known); one of several days is
 * `now` from its first day to its last. `this-week` lasts until the coming Sunday.
 */
export function timing(session: Pick<Session, 'start' | 'end' | 'allDay'>, now: string): Timing {
	const today = dateOfLocal(now);
	const { start, end, allDay } = session;
	if (allDay ? end < today : end <= now) return 'past';
	if (allDay ? start <= today && start < end : start <= now) return 'now';
	const date = dateOfLocal(start);
	if (date === today) return 'today';
	if (date === addDays(today, 1)) return 'tomorrow';
	return date <= weekOf(today).to ? 'this-week' : 'later';
}

/** Monday to Sunday of the week that holds `date`. */
export function weekOf(date: string): DateWindow {
	const from = mondayOf(date);
	return { from, to: addDays(from, 6) };
}

/** The Saturday and Sunday to come; on a Saturday or Sunday the present ones. */
export function weekendOf(date: string): DateWindow {
	const { to } = weekOf(date);
	return { from: addDays(to, -1), to };
}
