/**
 * When a commemorative day falls. `year` is the day's own year: for lunar rules the lunar year, so that each year
 * has the day exactly once; months 11 and 12 of it may lie in the next Gregorian year.
 */

import { fromLunar, monthLength } from '../lunar/lunar.ts';
import { addDays, dateOf, daysInMonth, yearOf } from '../time/plain-date.ts';
import type { DateWindow } from './session.ts';
import type { When } from './when.ts';

interface MonthDay {
	readonly month: number;
	readonly day: number;
}

/** Structurally what schemas/day.ts puts out. */
export type DayRule =
	| { readonly kind: 'solar'; readonly month: number; readonly day: number }
	| { readonly kind: 'range'; readonly from: MonthDay; readonly to: MonthDay }
	| {
			readonly kind: 'lunar';
			readonly month: number;
			readonly day: number;
			/** How many days it lasts. */
			readonly days: number;
			/** Held once in `cycle` lunar years, `anchor` being one of them. */
			readonly everyYears?: { readonly cycle: number; readonly anchor: number };
	  }
	| { readonly kind: 'announced' };

/** First and last day, both inclusive. */
export interface DayRange {
	readonly start: string;
	readonly end: string;
}

export interface HolidayDay {
	readonly id: string;
	readonly rule: DayRule;
	readonly sinceYear?: number;
	readonly publicHoliday?: {
		readonly fromYear?: number;
		readonly daysBefore: number;
		readonly daysAfter: number;
		/** Days off that are announced for one year: in place of a holiday on a Sunday, or in addition. */
		readonly alsoOff: readonly string[];
	};
}

/**
 * The day in that year, or undefined: before `since`, announced each year (never computed), not a year of its cycle,
 * no such date (29 February), or a lunar year outside the table.
 */
export function dayRange(rule: DayRule, year: number, since?: number): DayRange | undefined {
	if (since !== undefined && year < since) return undefined;
	switch (rule.kind) {
		case 'solar': {
			const start = dateOf(year, rule.month, rule.day);
			return start === undefined ? undefined : { start, end: start };
		}
		case 'range':
			return solarRange(rule.from, rule.to, year);
		case 'lunar': {
			if (rule.everyYears && (year - rule.everyYears.anchor) % rule.everyYears.cycle !== 0) return undefined;
			const start = lunarDayOrLast(year, rule.month, rule.day);
			return start === undefined ? undefined : { start, end: addDays(start, rule.days - 1) };
		}
		case 'announced':
			return undefined;
	}
}

/** The day in the year of a date and in those before and after it, one of which is the nearest to the date. */
export const rangesAround = (rule: DayRule, date: string, since?: number): DayRange[] =>
	[-1, 0, 1].flatMap((offset) => dayRange(rule, yearOf(date) + offset, since) ?? []);

/** A range whose end comes before its start in the year ends in the next one. An end on 29 February may be the 28th. */
function solarRange(from: MonthDay, to: MonthDay, year: number): DayRange | undefined {
	const start = dateOf(year, from.month, from.day);
	const wraps = to.month < from.month || (to.month === from.month && to.day < from.day);
	const endYear = wraps ? year + 1 : year;
	const end = dateOf(endYear, to.month, Math.min(to.day, daysInMonth(endYear, to.month)));
	return start === undefined || end === undefined ? undefined : { start, end };
}

/**
 * A day of a regular lunar month, never of the leap one. Where the month has 29 days, the 30th is its 29th:
 * "ngày cuối tháng" is kept on the month's last day (so is New Year's Eve).
 */
export function lunarDayOrLast(year: number, month: number, day: number): string | undefined {
	const length = monthLength({ year, month, leap: false });
	return length === undefined
		? undefined
		: fromLunar({ year, month, day: Math.min(day, length), leap: false });
}

/** So near a day its days off are announced: in lieu in the week after, or joined to a weekend. */
const DAYS_OFF_WITHIN = 15;

/** Whether a day off that was announced for one year belongs to this falling of the day. */
export const nearby = (date: string, range: DayRange): boolean =>
	date >= addDays(range.start, -DAYS_OFF_WITHIN) && date <= addDays(range.end, DAYS_OFF_WITHIN);

/** The days in which activities belong to the occasion. */
export function windowOf(
	range: DayRange,
	window: { readonly before: number; readonly after: number },
): DateWindow {
	return { from: addDays(range.start, -window.before), to: addDays(range.end, window.after) };
}

/** The first year whose public holidays count: patterns that leave them out are reckoned from their beginning, or `year`. */
export function holidaysSince(events: readonly { readonly when: When }[], year: number): number {
	let first = year;
	for (const { when } of events)
		if ('skipHolidays' in when && when.skipHolidays) first = Math.min(first, yearOf(when.from));
	return first;
}

/**
 * Public holidays by date, for the Gregorian years from `fromYear` to `toYear` inclusive. Where two meet, a day itself
 * goes before another's days off around it, then the one listed first.
 */
export function holidayDates(
	days: readonly HolidayDay[],
	fromYear: number,
	toYear: number,
): Map<string, string> {
	const own = new Map<string, string>();
	const around = new Map<string, string>();
	const put = (into: Map<string, string>, from: string, to: string, id: string) => {
		for (let date = from; date <= to; date = addDays(date, 1)) {
			const year = yearOf(date);
			if (year >= fromYear && year <= toYear && !into.has(date)) into.set(date, id);
		}
	};
	for (const day of days) {
		const holiday = day.publicHoliday;
		if (!holiday) continue;
		// A year more on either side: days off around New Year, and lunar months 11 and 12.
		for (let year = fromYear - 1; year <= toYear + 1; year++) {
			if (holiday.fromYear !== undefined && year < holiday.fromYear) continue;
			const range = dayRange(day.rule, year, day.sinceYear);
			if (!range) continue;
			put(own, range.start, range.end, day.id);
			put(around, addDays(range.start, -holiday.daysBefore), addDays(range.end, holiday.daysAfter), day.id);
		}
		for (const date of holiday.alsoOff) put(around, date, date, day.id);
	}
	return new Map([...around, ...own].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a date is a public holiday, of whatever year: each is reckoned when it is first asked for. */
export function holidayTest(days: readonly HolidayDay[]): (date: string) => boolean {
	const years = new Map<number, ReadonlyMap<string, string>>();
	return (date) => {
		const year = yearOf(date);
		const dates = years.get(year) ?? holidayDates(days, year, year);
		years.set(year, dates);
		return dates.has(date);
	};
}
