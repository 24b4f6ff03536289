/** Public holidays: the dates on which patterns pause. */
import { byText } from '../text/by-text.ts';
import { addDays, yearOf } from '../time/plain-date.ts';
import { type DayRule, dayRange } from './commemorative-day.ts';
import type { When } from './when.ts';

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
	return new Map([...around, ...own].sort(([a], [b]) => byText(a, b)));
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
