/**
 * Lunar dates in words. A file of its own: the table of months that it asks is no part of what pages send.
 * All input is local wall time as `YYYY-MM-DD`, or a lunar date.
 */
import { type LunarDate, lunarYearCycle, toLunar } from '../domain/lunar/lunar.ts';
import { ANIMALS_EN, BRANCHES, LUNAR_MONTHS_VI, STEMS } from './calendar-names.ts';
import { nameAt } from './dates.ts';
import type { Language } from './languages.ts';

/** "10th", "21st", "2nd", "3rd": English numbers in order, as far as days of a month go. */
export function ordinal(number: number): string {
	const teen = number > 10 && number < 14;
	return `${number}${(!teen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th'}`;
}

/** "tháng Mười", "tháng Năm nhuận"; English "10th lunar month". */
export function lunarMonthName(lunar: Pick<LunarDate, 'month' | 'leap'>, language: Language): string {
	return language === 'vi'
		? `tháng ${nameAt(LUNAR_MONTHS_VI, lunar.month - 1)}${lunar.leap ? ' nhuận' : ''}`
		: `${ordinal(lunar.month)} lunar month${lunar.leap ? ' (leap)' : ''}`;
}

/** The name of a lunar year: "năm Bính Ngọ"; "Year of the Horse". */
export function lunarYearName(year: number, language: Language): string {
	const { stem, branch } = lunarYearCycle(year);
	return language === 'vi'
		? `năm ${nameAt(STEMS, stem)} ${nameAt(BRANCHES, branch)}`
		: `Year of the ${nameAt(ANIMALS_EN, branch)}`;
}

/** "14 tháng Mười"; "14th day of the 10th lunar month". The first ten days are "mùng" in Vietnamese. */
export function lunarDay(lunar: LunarDate, language: Language): string {
	if (language === 'en') return `${ordinal(lunar.day)} day of the ${lunarMonthName(lunar, 'en')}`;
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
		: `${ordinal(from.day)}–${ordinal(to.day)} days of the ${month}`;
}

/** "năm Bính Ngọ"; the names of both where days lie in two lunar years: "năm Bính Ngọ – năm Đinh Mùi". */
export function lunarYearNames(start: string, end: string, language: Language): string {
	return [...new Set([start, end].map((date) => lunarYearName(toLunar(date).year, language)))].join(' – ');
}

/** As wall calendars print it: the day alone, with the month on day 1 ("1/10"), "+" for a leap month. */
export const lunarNumeral = (lunar: LunarDate, withMonth = lunar.day === 1): string =>
	withMonth ? `${lunar.day}/${lunar.month}${lunar.leap ? '+' : ''}` : String(lunar.day);

/** The value of `data-lunar`: "1/1", "5/5+" in a leap month. */
export const lunarAttribute = (lunar: LunarDate): string => lunarNumeral(lunar, true);

/** The lunar months that a solar month touches: "tháng Chín – tháng Mười, năm Bính Ngọ". */
export function lunarSpanWords(first: string, last: string, language: Language): string {
	const [from, to] = [toLunar(first), toLunar(last)];
	const [a, b] = [lunarMonthName(from, language), lunarMonthName(to, language)];
	const [yearFrom, yearTo] = [from, to].map(({ year }) => lunarYearName(year, language));
	if (a === b) return `${a}, ${yearTo}`;
	return from.year === to.year ? `${a} – ${b}, ${yearTo}` : `${a}, ${yearFrom} – ${b}, ${yearTo}`;
}
