/** When an event that comes back every year comes for the first time, for the rules about its years. */

import { LUNAR_RANGE } from '../../domain/lunar/lunar.ts';
import { type DayRule, dayRange } from '../../domain/sessions/commemorative-day.ts';
import type { DayYearlyWhen, LunarYearlyWhen } from '../../domain/sessions/when.ts';
import type { Event } from '../../schemas/index.ts';
import type { RuleInput } from './rule.ts';
import { type StartsOf, startsOf } from './schedule.ts';

export interface FirstTime {
	/** A date; a bare year, where the lunar table does not tell; undefined when the event comes in none of its years. */
	readonly date: string | undefined;
	/** The key of `when` that keeps it from coming earlier, where one does. */
	readonly at: 'fromYear' | 'day' | undefined;
}

/** Longer than any day stays away: a cycle has twelve years at most, 29 February eight about 1900 and 2100. */
export const LONGEST_GAP = 13;

/**
 * Tells when yearly events first come. Undefined for others, for those whose years nothing bounds, and where another
 * rule has a report: reversed years, a day that is missing, impossible or announced each year.
 */
export function firstTimesOf(input: RuleInput): (event: Event) => FirstTime | undefined {
	const starts = startsOf(input);
	const days = new Map(input.records.days.map((day) => [day.id, day]));
	return (event) => {
		const { when } = event;
		if (when.kind === 'lunar-yearly') return firstTime(event, when, true, undefined, starts);
		const day = when.kind === 'day-yearly' ? days.get(when.day) : undefined;
		if (when.kind !== 'day-yearly' || !day || !isReckoned(day.rule)) return undefined;
		return firstTime(event, when, day.rule.kind === 'lunar', day.sinceYear, starts);
	};
}

function firstTime(
	event: Event,
	when: LunarYearlyWhen | DayYearlyWhen,
	lunar: boolean,
	since: number | undefined,
	starts: StartsOf,
): FirstTime | undefined {
	const { fromYear, untilYear } = when;
	if (fromYear !== undefined && untilYear !== undefined && untilYear < fromYear) return undefined;
	const at =
		since !== undefined && since > (fromYear ?? 0) ? 'day' : fromYear === undefined ? undefined : 'fromYear';
	const from = at === 'day' ? since : (fromYear ?? (untilYear && untilYear - LONGEST_GAP));
	if (from === undefined) return undefined;
	const until = Math.min(untilYear ?? Number.POSITIVE_INFINITY, from + LONGEST_GAP);
	const [first] = starts(event, aroundYears(from, until));
	if (first !== undefined) return { date: first.slice(0, 10), at };
	// The table lacks the first months of its first year, which belong to the lunar year before.
	const known = !lunar || (from > LUNAR_RANGE.from && until <= LUNAR_RANGE.to);
	return { date: known ? undefined : String(from), at };
}

/** A year more on either side: `offsetDays` may lead out of the year that counts. */
export function aroundYears(from: number, until: number): { from: string; to: string } {
	const padded = (year: number) => String(year).padStart(4, '0');
	return { from: `${padded(from - 1)}-01-01`, to: `${padded(until + 1)}-12-31` };
}

/** Not announced each year, and not a day that no year has: a leap year has them all. */
const isReckoned = (rule: DayRule): boolean =>
	rule.kind === 'lunar' || (rule.kind !== 'announced' && dayRange(rule, LEAP_YEAR) !== undefined);
const LEAP_YEAR = 2024;
