/** On which days a session stands: every day that it covers, however its time is written. */
import { addDays } from '../time/plain-date.ts';
import type { DateWindow } from './session.ts';

/** Until this clock time a night still belongs to the evening on which it began; site/view-time/range.ts says the same. */
const SMALL_HOURS = '06:00';

/**
 * The last local date that a session covers: of whole days the one that is named; of hours the day of its end, unless
 * it is over by 06:00 of that day. `start` and `end` are local dates or date-times; an offset behind them is not read.
 */
export function lastCoveredDay(start: string, end: string): string {
	const [first, last, clock] = [start.slice(0, 10), end.slice(0, 10), end.slice(11, 16)];
	if (last <= first || clock === '' || clock > SMALL_HOURS) return last;
	return addDays(last, -1);
}

/** First and last local date on which a session stands, both inclusive. */
export const coveredDays = ({
	start,
	end,
}: {
	readonly start: string;
	readonly end: string;
}): DateWindow => ({
	from: start.slice(0, 10),
	to: lastCoveredDay(start, end),
});

/** Whether a session stands on one of the days of a window. */
export const isOnDays = (
	session: { readonly start: string; readonly end: string },
	{ from, to }: DateWindow,
): boolean => session.start.slice(0, 10) <= to && lastCoveredDay(session.start, session.end) >= from;

/** Whether a session stands on more than one day. */
export const isOfSeveralDays = ({ start, end }: { readonly start: string; readonly end: string }): boolean =>
	lastCoveredDay(start, end) > start.slice(0, 10);
