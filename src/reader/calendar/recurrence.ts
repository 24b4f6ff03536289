/** The days on which a rule of recurrence falls, walked day by day: bounded, whatever a calendar asks for. */
import {
	addDays,
	dayNumber,
	dayOfMonth,
	daysInMonth,
	fromDayNumber,
	monthOf,
	WEEKDAYS,
	weekdayIndex,
	yearOf,
} from '../../domain/time/plain-date.ts';

/** RFC 5545's words for the days, Monday first. */
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export interface Recurrence {
	readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
	readonly interval: number;
	/** How many there are in all. */
	readonly count?: number;
	/** As the calendar writes it: a date, a date-time, or one of UTC. */
	readonly until?: string;
	/** 0 is Monday; `nth` counts within the month, from its end where below nought. */
	readonly days: readonly { readonly weekday: number; readonly nth?: number }[];
	readonly monthDays: readonly number[];
	readonly months: readonly number[];
	readonly positions: readonly number[];
	/** 0 is Monday. */
	readonly weekStart: number;
}

type Data = Readonly<Record<string, unknown>>;
const KNOWN = ['freq', 'interval', 'count', 'until', 'byday', 'bymonthday', 'bymonth', 'bysetpos', 'wkst'];

/** A rule as ical.js takes it apart; undefined where this catalogue cannot follow it. */
export function recurrenceOf(rule: Data): Recurrence | undefined {
	const { freq, until } = rule;
	if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return undefined;
	if (Object.keys(rule).some((key) => !KNOWN.includes(key))) return undefined;
	const interval = rule['interval'] === undefined ? 1 : Number(rule['interval']);
	const count = rule['count'] === undefined ? undefined : Number(rule['count']);
	if (!whole(interval, 1, 1000) || (count !== undefined && !whole(count, 1, 100_000))) return undefined;
	const days = listed(rule['byday']).map((day) => {
		const [, nth, code = ''] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(day)) ?? [];
		return { weekday: CODES.indexOf(code), ...(nth ? { nth: Number(nth) } : {}) };
	});
	const monthDays = listed(rule['bymonthday']).map(Number);
	const months = listed(rule['bymonth']).map(Number);
	const positions = listed(rule['bysetpos']).map(Number);
	const nth = days.some((day) => 'nth' in day);
	const inMonths = freq === 'MONTHLY' || (freq === 'YEARLY' && months.length > 0);
	const followed =
		days.every(({ weekday, nth = 1 }) => weekday >= 0 && whole(Math.abs(nth), 1, 5)) &&
		monthDays.every((day) => whole(Math.abs(day), 1, 31)) &&
		months.every((month) => whole(month, 1, 12)) &&
		positions.every((position) => whole(Math.abs(position), 1, 31)) &&
		(!nth || inMonths) &&
		(positions.length === 0 || freq === 'MONTHLY') &&
		// Weeks have no days of a month.
		!(freq === 'WEEKLY' && monthDays.length > 0);
	if (!followed) return undefined;
	const wkst = rule['wkst'];
	return {
		freq,
		interval,
		...(count === undefined ? {} : { count }),
		...(until === undefined ? {} : { until: String(until) }),
		days,
		monthDays,
		months,
		positions,
		weekStart: typeof wkst === 'number' ? (wkst + 5) % 7 : Math.max(0, CODES.indexOf(String(wkst ?? 'MO'))),
	};
}

const whole = (n: number, least: number, most: number) => Number.isInteger(n) && n >= least && n <= most;
const listed = (value: unknown): readonly unknown[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [value];

/**
 * The local dates on which it falls, the first among them, until `last`; no rule makes more than one a day. What is not
 * counted is walked from `from` on. `budget` is lowered by each day that is looked at; below nought the walk ends.
 */
export function* recurringDays(
	rule: Recurrence,
	first: string,
	last: string,
	from: string,
	budget: { days: number },
): Generator<string> {
	const fits = testOf(rule, first);
	const end = dayNumber(last);
	let left = rule.count ?? Number.POSITIVE_INFINITY;
	yield first;
	const start = rule.count === undefined && from > first ? dayNumber(from) : dayNumber(first) + 1;
	for (let n = start; n <= end && left > 1; n++) {
		if (budget.days-- < 0) return;
		const date = fromDayNumber(n);
		if (!fits(date)) continue;
		left--;
		yield date;
	}
}

function testOf(rule: Recurrence, first: string): (date: string) => boolean {
	const { freq, interval, months } = rule;
	const weekOf = (date: string) =>
		Math.floor((dayNumber(addDays(date, -((weekdayIndex(date) - rule.weekStart + 7) % 7))) + 3) / 7);
	const period = {
		DAILY: dayNumber,
		WEEKLY: weekOf,
		MONTHLY: (date: string) => yearOf(date) * 12 + monthOf(date),
		YEARLY: yearOf,
	}[freq];
	const start = period(first);
	const within = dayTest(rule, first);
	const chosen = positioned(rule, within);
	return (date) =>
		(interval === 1 || (period(date) - start) % interval === 0) &&
		(months.length === 0 || months.includes(monthOf(date))) &&
		chosen(date);
}

function dayTest({ freq, days, monthDays, months }: Recurrence, first: string): (date: string) => boolean {
	const plain = days.length === 0 && monthDays.length === 0;
	const byDay = (date: string) =>
		days.length === 0 ||
		days.some(
			({ weekday, nth }) => weekday === weekdayIndex(date) && (nth === undefined || isNth(date, nth)),
		);
	const byMonthDay = (date: string) =>
		monthDays.length === 0 ||
		monthDays.some((day) => dayOfMonth(date) === (day > 0 ? day : lengthOf(date) + 1 + day));
	if (plain && freq === 'WEEKLY') return (date) => weekdayIndex(date) === weekdayIndex(first);
	if (plain && freq === 'MONTHLY') return (date) => dayOfMonth(date) === dayOfMonth(first);
	if (plain && freq === 'YEARLY')
		return (date) =>
			dayOfMonth(date) === dayOfMonth(first) && (months.length > 0 || monthOf(date) === monthOf(first));
	return (date) => byDay(date) && byMonthDay(date);
}

/** Of the days of a month that fit, those at the places named. */
function positioned({ positions }: Recurrence, fits: (date: string) => boolean): (date: string) => boolean {
	if (positions.length === 0) return fits;
	const known = new Map<string, ReadonlySet<string>>();
	return (date) => {
		const month = date.slice(0, 7);
		let chosen = known.get(month);
		if (!chosen) {
			const all = Array.from({ length: lengthOf(date) }, (_, n) => addDays(`${month}-01`, n)).filter(fits);
			chosen = new Set(positions.flatMap((position) => all.at(position > 0 ? position - 1 : position) ?? []));
			known.set(month, chosen);
		}
		return chosen.has(date);
	};
}

const lengthOf = (date: string): number => daysInMonth(yearOf(date), monthOf(date));
const isNth = (date: string, nth: number): boolean =>
	nth > 0
		? Math.ceil(dayOfMonth(date) / 7) === nth
		: Math.ceil((lengthOf(date) - dayOfMonth(date) + 1) / 7) === -nth;

/** `mon` … of a weekday by its place in the week. */
export const weekdayAt = (index: number) => WEEKDAYS[index] ?? 'mon';
