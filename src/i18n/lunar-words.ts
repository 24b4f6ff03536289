/**
 * Lunar dates in words. A file of its own: the table of months that it asks is no part of what pages send.
 * All input is local wall time as `YYYY-MM-DD`, or a lunar date.
 */
import { type LunarDate, lunarYearCycle, toLunar } from '../domain/lunar/lunar.ts';
import { BRANCHES, LUNAR_MONTHS_VI, STEMS } from './calendar-names.ts';
import { nameAt } from './dates.ts';
import type { Language } from './languages.ts';

/** "tháng Mười", "tháng Năm nhuận"; English "the 10th lunar month". */
export function lunarMonthName(lunar: Pick<LunarDate, 'month' | 'leap'>, language: Language): string {
	return language === 'vi'
		? `tháng ${nameAt(LUNAR_MONTHS_VI, lunar.month - 1)}${lunar.leap ? ' nhuận' : ''}`
		: `lunar month ${lunar.month}${lunar.leap ? ' (leap)' : ''}`;
}

/** "Bính Ngọ": the name of a lunar year, the same in both languages. */
export function lunarYearName(year: number): string {
	const { stem, branch } = lunarYearCycle(year);
	return `${nameAt(STEMS, stem)} ${nameAt(BRANCHES, branch)}`;
}

/** "14 tháng Mười"; "day 14 of lunar month 10". The first ten days are "mùng" in Vietnamese. */
export function lunarDay(lunar: LunarDate, language: Language): string {
	if (language === 'en') return `day ${lunar.day} of ${lunarMonthName(lunar, 'en')}`;
	const day = lunar.day === 15 ? 'rằm' : lunar.day <= 10 ? `mùng ${lunar.day}` : String(lunar.day);
	return `${day} ${lunarMonthName(lunar, 'vi')}`;
}

/** Of several days: "mùng 1 – mùng 7 tháng Chín", "28 tháng Chạp – mùng 3 tháng Giêng". Both local dates are inclusive. */
export function lunarDays(start: string, end: string, language: Language): string {
	const [from, to] = [toLunar(start), toLunar(end)];
	const last = lunarDay(to, language);
	if (start === end) return last;
	const month = lunarMonthName(to, language);
	const first = lunarDay(from, language);
	// The month is said once where both lie in it.
	if (month !== lunarMonthName(from, language)) return `${first} – ${last}`;
	return language === 'vi'
		? `${first.slice(0, -month.length).trim()} – ${last}`
		: `days ${from.day}–${to.day} of ${month}`;
}

/** "Bính Ngọ"; the names of both where days lie in two lunar years: "Bính Ngọ – Đinh Mùi". */
export function lunarYearNames(start: string, end: string): string {
	return [...new Set([start, end].map((date) => lunarYearName(toLunar(date).year)))].join(' – ');
}

/** As wall calendars print it: the day alone, with the month on day 1 ("1/10"), "+" for a leap month. */
export const lunarNumeral = (lunar: LunarDate, withMonth = lunar.day === 1): string =>
	withMonth ? `${lunar.day}/${lunar.month}${lunar.leap ? '+' : ''}` : String(lunar.day);

/** The value of `data-lunar`: "1/1", "5/5+" in a leap month. */
export const lunarAttribute = (lunar: LunarDate): string => lunarNumeral(lunar, true);

/** The lunar months that a solar month touches: "tháng Chín – tháng Mười, năm Bính Ngọ". */
export function lunarSpanWords(first: string, last: string, language: Language): string {
	const [from, to] = [toLunar(first), toLunar(last)];
	const year = language === 'vi' ? 'năm' : 'year';
	const [a, b] = [lunarMonthName(from, language), lunarMonthName(to, language)];
	if (a === b) return `${a}, ${year} ${lunarYearName(to.year)}`;
	return from.year === to.year
		? `${a} – ${b}, ${year} ${lunarYearName(to.year)}`
		: `${a}, ${year} ${lunarYearName(from.year)} – ${b}, ${year} ${lunarYearName(to.year)}`;
}
