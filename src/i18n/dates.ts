/**
 * Dates in words. `Intl` in Vietnamese prints "Thứ Bảy, 21 tháng 11, 2026", which nobody writes, and changes
 * between ICU versions; date-fns pads the month but not the day. Hence one small formatter of our own.
 * All input is local wall time as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
 */

import { dayOfMonth, monthOf, weekdayIndex, yearOf } from '../domain/time/plain-date.ts';
import { MONTHS_EN, MONTHS_VI, WEEKDAY_NAMES, WEEKDAYS_SHORT } from './calendar-names.ts';
import type { Language } from './languages.ts';

/** A name from one of the closed tables above; an index outside it is a programming error. */
export function nameAt(table: readonly string[], index: number): string {
	const name = table[index];
	if (name === undefined) throw new RangeError(`no name number ${index}`);
	return name;
}

const date = (local: string) => local.slice(0, 10);
const clock = (local: string) => local.slice(11, 16);

export const weekdayName = (local: string, language: Language): string =>
	nameAt(WEEKDAY_NAMES[language], weekdayIndex(date(local)));
export const weekdayNames = (language: Language): readonly string[] => WEEKDAY_NAMES[language];
export const weekdayNamesShort = (language: Language): readonly string[] => WEEKDAYS_SHORT[language];

/** "Thứ Bảy, ngày 21 tháng 11 năm 2026"; "Saturday 21 November 2026". */
export function longDate(local: string, language: Language): string {
	const d = date(local);
	return language === 'vi'
		? `${weekdayName(d, 'vi')}, ngày ${dayOfMonth(d)} tháng ${monthOf(d)} năm ${yearOf(d)}`
		: `${weekdayName(d, 'en')} ${dayOfMonth(d)} ${nameAt(MONTHS_EN, monthOf(d) - 1)} ${yearOf(d)}`;
}

/** "21/11/2026"; "21 November 2026". */
export function plainDate(local: string, language: Language): string {
	const d = date(local);
	return language === 'vi'
		? `${dayOfMonth(d)}/${monthOf(d)}/${yearOf(d)}`
		: `${dayOfMonth(d)} ${nameAt(MONTHS_EN, monthOf(d) - 1)} ${yearOf(d)}`;
}

/** "23/11", "23 Nov": the large date of a list. */
export const dayAndMonth = (local: string, language: Language): string =>
	language === 'vi'
		? `${dayOfMonth(local)}/${monthOf(local)}`
		: `${dayOfMonth(local)} ${nameAt(MONTHS_EN, monthOf(local) - 1).slice(0, 3)}`;

/** A date as it is said beside another: "23/11", with its year where that is not the year of `beside`. */
export const dateBeside = (local: string, beside: string, language: Language): string =>
	(yearOf(local) === yearOf(beside) ? dayAndMonth : plainDate)(local, language);

/** "tháng 11 năm 2026"; "November 2026". `month` is `YYYY-MM` or longer. */
export const monthAndYear = (month: string, language: Language): string =>
	language === 'vi'
		? `tháng ${Number(month.slice(5, 7))} năm ${month.slice(0, 4)}`
		: `${nameAt(MONTHS_EN, Number(month.slice(5, 7)) - 1)} ${month.slice(0, 4)}`;

/** Heading of a wall calendar: "Tháng Mười Một 2026"; "November 2026". */
export const monthTitle = (month: string, language: Language): string =>
	language === 'vi'
		? `Tháng ${nameAt(MONTHS_VI, Number(month.slice(5, 7)) - 1)} ${month.slice(0, 4)}`
		: monthAndYear(month, 'en');

/** "Tháng 10"; "October". */
export const monthName = (month: string, language: Language): string =>
	language === 'vi' ? `Tháng ${Number(month.slice(5, 7))}` : nameAt(MONTHS_EN, Number(month.slice(5, 7)) - 1);

/** A date of reduced precision as sources give it: "2024", "2024-03", "2024-03-17". */
export function partialDateWords(value: string, language: Language): string {
	if (value.length === 4) return language === 'vi' ? `năm ${value}` : value;
	return value.length === 7 ? monthAndYear(value, language) : plainDate(value, language);
}

const sameDay = (a: string, b: string) => date(a) === date(b);

/** "08:00–11:30", "08:00" when the end is unknown, empty for all-day. */
export function clockRange(start: string, end: string | undefined): string {
	if (start.length === 10) return '';
	return end === undefined || end === start ? clock(start) : `${clock(start)}–${clock(end)}`;
}

/** What goes on over days, with its clock at either end: "4/12, 08:00 – 6/12/2026, 17:00". */
export function timesOverDays(start: string, end: string, language: Language): string {
	return `${dateBeside(start, end, language)}, ${clock(start)} – ${plainDate(end, language)}, ${clock(end)}`;
}

/** A weekend: "Thứ Bảy 5/12 và Chủ Nhật 6/12/2026"; "Saturday 5 and Sunday 6 December 2026". */
export function twoDays(first: string, second: string, language: Language): string {
	const [a, b] = [weekdayName(first, language), weekdayName(second, language)];
	if (language === 'vi') return `${a} ${dateBeside(first, second, 'vi')} và ${b} ${plainDate(second, 'vi')}`;
	const inMonth = `${dayOfMonth(first)} ${nameAt(MONTHS_EN, monthOf(first) - 1)}`;
	const start =
		yearOf(first) !== yearOf(second)
			? plainDate(first, 'en')
			: monthOf(first) === monthOf(second)
				? dayOfMonth(first)
				: inMonth;
	return `${a} ${start} and ${b} ${plainDate(second, 'en')}`;
}

/** First and last day: "21/11–23/11/2026", one day: "21/11/2026"; English in words. */
export function dateRange(start: string, end: string, language: Language): string {
	if (sameDay(start, end)) return plainDate(start, language);
	if (language === 'vi') return `${dateBeside(start, end, 'vi')}–${plainDate(end, 'vi')}`;
	if (yearOf(start) !== yearOf(end)) return `${plainDate(start, 'en')} – ${plainDate(end, 'en')}`;
	return monthOf(start) === monthOf(end)
		? `${dayOfMonth(start)}–${plainDate(end, 'en')}`
		: `${dayOfMonth(start)} ${nameAt(MONTHS_EN, monthOf(start) - 1)} – ${plainDate(end, 'en')}`;
}
