/** Patterns without what only a calendar of holidays, or counting, can tell. */

import { dayNumber } from '../time/plain-date.ts';
import { type DaysOff, type Pattern, patternSlots } from './pattern.ts';

const NO_HOLIDAYS: DaysOff = new Set<string>();

/**
 * The pattern with its days off taken back, and without extra sessions. A count leaves days off out, as RRULE's COUNT
 * does not: the last session that it comes to (up to the local date `to`) ends it in its place.
 */
export function withDaysOff(when: Pattern, to: string, holidays: DaysOff): Pattern {
	const { count, ...bare } = { ...when, except: [], extra: [], skipHolidays: false };
	if (count === undefined) return bare;
	const all = { ...when, extra: [] };
	const regular = patternSlots(all, dayNumber(when.from), dayNumber(to), holidays);
	const last = regular.at(-1);
	// Not all of them may have come by then.
	return last && regular.length === count ? { ...bare, until: last.start.slice(0, 10) } : bare;
}

/** The same sessions up to the local date `to`, with each day off named: it means the same whatever becomes of holidays. */
export function spelledOut(when: Pattern, to: string, holidays: DaysOff): Pattern {
	const bare = withDaysOff(when, to, holidays);
	const [lo, hi] = [dayNumber(when.from), dayNumber(to)];
	if (hi < lo) return bare;
	const dates = (pattern: Pattern) =>
		patternSlots({ ...pattern, extra: [] }, lo, hi, holidays).map(({ start }) => start.slice(0, 10));
	const held = new Set(dates(when));
	return { ...bare, except: dates(bare).filter((date) => !held.has(date)), extra: when.extra };
}

/** Slots of a pattern that is spelled out. */
export const spelledSlots = (when: Pattern, from: string, to: string) =>
	to < from ? [] : patternSlots(when, dayNumber(from), dayNumber(to), NO_HOLIDAYS);
