/** How far in time the graph reaches, and what lies beyond it. */

import { isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { byStart, type OccurrenceContext, occurrences } from '../../domain/sessions/occurrences.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { addDays, yearOf } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import type { DatedSession } from './dated.ts';

/** Yearly patterns without a first year are shown from this long before now, not from the beginning of time. */
const DAYS_BACK = 400;

/**
 * Years to the last day of whatever lasts several days: whether its doors are closed on its first or last day must not
 * hang on how far the horizon or the wall calendar happens to reach.
 */
export function yearsOfLasting(sessions: readonly DatedSession[], years: Years): Years {
	let { from, to } = years;
	for (const { session } of sessions) {
		if (!isOfSeveralDays(session)) continue;
		from = Math.min(from, yearOf(session.start));
		to = Math.max(to, yearOf(session.end));
	}
	return { from, to };
}

/** Both inclusive. */
interface Years {
	readonly from: number;
	readonly to: number;
}

/** Sessions of the catalogue's reach that a change has moved beyond it: whoever knows the old date must find the new one. */
export function movedBeyond(event: Event, horizon: string, context: OccurrenceContext): Session[] {
	const found = event.changes.flatMap(({ session, start }) => {
		if (start === undefined || start.slice(0, 10) <= horizon || session.slice(0, 10) > horizon) return [];
		const date = start.slice(0, 10);
		return occurrences(event, { from: date, to: date }, context).filter(
			({ originalStart }) => originalStart === session,
		);
	});
	// Moved twice, it is still one.
	return [...new Map(found.map((session) => [session.id, session])).values()].sort(byStart);
}

/** The date from which sessions of an event are looked for. */
export function firstDate(event: Event, today: string): string {
	const { when } = event;
	const yearly = when.kind === 'lunar-yearly' || when.kind === 'day-yearly';
	return yearly && when.fromYear === undefined ? addDays(today, -DAYS_BACK) : '1900-01-01';
}
