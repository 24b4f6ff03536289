/** The years that content may name: stated here once, for every date, date-time and year of every schema. */
import { z } from 'zod';
import { LUNAR_RANGE } from '../domain/lunar/lunar.ts';
import { type ProblemText, problem } from './problem.ts';

interface Years {
	readonly from: number;
	readonly to: number;
}

/**
 * Of what is shown in a calendar. Beside each such date stands its lunar one, so the years are those that the lunar
 * table holds whole, with the days of the years on either side that their first and last weeks need.
 */
export const CALENDAR_YEARS: Years = { from: LUNAR_RANGE.from + 1, to: LUNAR_RANGE.to - 1 };

/** Of what is only said in words: since when a club exists, when a law was passed. */
export const HISTORY_YEARS: Years = { from: 1000, to: CALENDAR_YEARS.to };

/** Whether what begins with a year of four digits lies in those years. */
export const isWithinYears = (years: Years, date: string): boolean =>
	hasYear(years, Number(date.slice(0, 4)));

const hasYear = ({ from, to }: Years, year: number): boolean => year >= from && year <= to;

/** The words for a date or year outside its years; with the date that was likely meant, where a slip of the hand tells. */
export const outsideYears = (years: Years) =>
	problem('year-range', wordsFor(years), (value) => meant(value, years));

const wordsFor = ({ from, to }: Years): ProblemText => ({
	vi: `nằm ngoài các năm ${from}-${to} mà trang này ghi được`,
	en: `lies outside the years ${from}-${to} that this site can show`,
	cureVi: 'Xem lại năm.',
	cureEn: 'Look at the year again.',
});

/** The value with the year that was likely meant: the other century (1926), two digits swapped (2062), one too few. */
function meant(value: unknown, years: Years): string | undefined {
	const [, year, rest = ''] = /^(\d{4})(.*)$/s.exec(String(value)) ?? [];
	if (year === undefined || Number(year) === 0) return undefined;
	const [a, b, c, d] = year;
	const guesses = [`20${c}${d}`, `${a}${c}${b}${d}`, `${a}${b}${d}${c}`, `${b}${a}${c}${d}`];
	const guess = guesses.find((each) => hasYear(years, Number(each)));
	if (guess === undefined) return undefined;
	return typeof value === 'number' ? guess : `"${guess}${rest}"`;
}

/** A Gregorian year of the calendar. */
export const calendarYear = yearWithin(CALENDAR_YEARS);

/** A year that is only said in words, or from which something is reckoned. */
export const historyYear = yearWithin(HISTORY_YEARS);

/** The limits stand twice: the first says what is wrong in words, the others tell JSON Schema. */
function yearWithin(years: Years) {
	const within = z.int().refine((year) => hasYear(years, year), outsideYears(years));
	return within.min(years.from).max(years.to);
}
