/**
 * The Vietnamese lunar calendar (UTC+7), both ways, from the table of months in lunar-months.ts.
 * A lunar year bears the number of the Gregorian year in which it begins: its months 11 and 12 may fall in the next.
 */

import { dayNumber, fromDayNumber, yearOf } from '../time/plain-date.ts';
import { LUNAR_YEARS } from './lunar-months.ts';

export interface LunarDate {
	readonly day: number;
	readonly month: number;
	/** The second month of that number in its year. */
	readonly leap: boolean;
	readonly year: number;
}

interface LunarMonth {
	readonly month: number;
	readonly leap: boolean;
	/** Day number of its first day. */
	readonly first: number;
	readonly length: number;
}

const FIRST_YEAR = yearOf(LUNAR_YEARS[0]?.[0] ?? '');
const LAST_YEAR = FIRST_YEAR + LUNAR_YEARS.length - 1;

/** The lunar years that the table holds, both inclusive. */
export const LUNAR_RANGE = { from: FIRST_YEAR, to: LAST_YEAR } as const;

/** The lunar date of a solar one. Throws a RangeError outside the table. */
export function toLunar(date: string): LunarDate {
	const n = dayNumber(date);
	const solarYear = yearOf(date);
	for (const year of [solarYear, solarYear - 1]) {
		const found = monthsOf(year).find((m) => n >= m.first && n < m.first + m.length);
		if (found) return { day: n - found.first + 1, month: found.month, leap: found.leap, year };
	}
	throw new RangeError(`${date} lies outside the lunar table, years ${FIRST_YEAR}-${LAST_YEAR}`);
}

/** The solar date, or undefined when that year has no such month or day, or lies outside the table. */
export function fromLunar(lunar: LunarDate): string | undefined {
	const month = findMonth(lunar);
	if (!month || !Number.isInteger(lunar.day) || lunar.day < 1 || lunar.day > month.length) return undefined;
	return fromDayNumber(month.first + lunar.day - 1);
}

/** 29 or 30 days, or undefined when that year has no such month or lies outside the table. */
export function monthLength(month: Pick<LunarDate, 'year' | 'month' | 'leap'>): number | undefined {
	return findMonth(month)?.length;
}

/** The leap month's number, or undefined in a year without one. */
export function leapMonthOf(year: number): number | undefined {
	return monthsOf(year).find((m) => m.leap)?.month;
}

/** First day of the lunar year (Tết), or undefined outside the table. */
export function lunarNewYear(year: number): string | undefined {
	return LUNAR_YEARS[year - FIRST_YEAR]?.[0];
}

/** Place of the year in the cycle of sixty: stem 0 is Giáp … 9 Quý, branch 0 is Tý … 11 Hợi. */
export function lunarYearCycle(year: number): { stem: number; branch: number } {
	// The year 4 of our era was Giáp Tý.
	return { stem: (((year - 4) % 10) + 10) % 10, branch: (((year - 4) % 12) + 12) % 12 };
}

function findMonth(wanted: Pick<LunarDate, 'year' | 'month' | 'leap'>): LunarMonth | undefined {
	return monthsOf(wanted.year).find((m) => m.month === wanted.month && m.leap === wanted.leap);
}

/** The 12 or 13 months of a lunar year in order; none outside the table. */
function monthsOf(year: number): LunarMonth[] {
	const row = LUNAR_YEARS[year - FIRST_YEAR];
	if (!row) return [];
	const [newYear, leapMonth, lengths] = row;
	let first = dayNumber(newYear);
	return [...lengths].map((digit, i) => {
		// A leap month follows the month whose number it shares, so it and all after it lag by one.
		const leap = leapMonth > 0 && i === leapMonth;
		const month = leapMonth > 0 && i >= leapMonth ? i : i + 1;
		const length = digit === '1' ? 30 : 29;
		const entry = { month, leap, first, length };
		first += length;
		return entry;
	});
}
