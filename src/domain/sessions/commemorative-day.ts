/**
 * When a commemorative day falls. `year` is the day's own year: for lunar rules the lunar year, so that each year
 * has the day exactly once; months 11 and 12 of it may lie in the next Gregorian year.
 */

import { fromLunar, monthLength } from '../lunar/lunar.ts';
import { addDays, dateOf, daysInMonth, yearOf } from '../time/plain-date.ts';
import type { DateWindow } from './session.ts';

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
