/**
 * Local calendar dates as `YYYY-MM-DD` strings: they sort as text, carry no zone and survive JSON.
 * Arithmetic goes through the day number (days since 1970-01-01 in the proleptic Gregorian calendar), never a clock.
 * It is written by hand for a figure: the sessions of 10,000 patterned records within a second, and scripts of pages in a
 * few KB. Where neither counts, date-fns does it: calendar-months.ts.
 */
/** "-00" to "-31": months and days as they stand in a date. */
// Marked as without effects: a page that needs nothing else of this file leaves it out.
const TWO_DIGITS = /* @__PURE__ */ Array.from({ length: 32 }, (_, n) => `-${String(n).padStart(2, '0')}`);

/** Days since 1970-01-01. Throws on anything but a real `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
	const number = dayNumberOf(date);
	if (number === undefined) throw new RangeError(`not a local date: ${date}`);
	return number;
}

const ZERO = 48;
const DASH = 45;

/**
 * Undefined for anything but a real `YYYY-MM-DD`. By Howard Hinnant's days_from_civil, digit by digit: a catalogue asks
 * millions of times, and Date.parse with toISOString, to find out days that roll over, took fifteen times as long.
 */
function dayNumberOf(date: string): number | undefined {
	if (date.length !== 10 || date.charCodeAt(4) !== DASH || date.charCodeAt(7) !== DASH) return undefined;
	const year = 100 * twoDigits(date, 0) + twoDigits(date, 2);
	const month = twoDigits(date, 5);
	const day = twoDigits(date, 8);
	// NaN, from what is no digit, compares false.
	if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month))) return undefined;
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The number that two characters write; NaN when they are no digits. */
function twoDigits(text: string, at: number): number {
	const tens = text.charCodeAt(at) - ZERO;
	const ones = text.charCodeAt(at + 1) - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lastDay = (year: number, month: number): number =>
	month === 2
		? isLeap(year)
			? 29
			: 28
		: month === 4 || month === 6 || month === 9 || month === 11
			? 30
			: 31;

/**
 * The date of a day number. By Howard Hinnant's civil_from_days (howardhinnant.github.io/date_algorithms.html):
 * expanding 10,000 patterns makes a million dates, and Date#toISOString alone would take longer than is allowed.
 */
export function fromDayNumber(n: number): string {
	const z = n + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	const yyyy = year > 999 ? String(year) : String(year).padStart(4, '0');
	return yyyy + TWO_DIGITS[month] + TWO_DIGITS[day];
}

/** Whether the calendar has this day: 30 February is refused, not rolled over. */
export const isRealDate = (date: string): boolean => dayNumberOf(date) !== undefined;

export function addDays(date: string, days: number): string {
	return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** 0 is Monday … 6 is Sunday: the week starts on Monday here. */
export function weekdayIndex(date: string): number {
	return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const dayOfMonth = (date: string): number => Number(date.slice(8, 10));

/** `YYYY-MM-DD` of the parts, or undefined when the month has no such day. */
export function dateOf(year: number, month: number, day: number): string | undefined {
	const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return isRealDate(date) ? date : undefined;
}

export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM` moved by a number of months. */
export function addMonths(month: string, count: number): string {
	const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
	return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The months, `YYYY-MM`, that two local dates and the days between them lie in. */
export function monthsBetween(from: string, to: string): string[] {
	const months: string[] = [];
	for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1)) months.push(month);
	return months;
}

/** The Monday of the week that holds `date`. */
export const mondayOf = (date: string): string => addDays(date, -weekdayIndex(date));
