/** A rule of recurrence as the model's own pattern, where that says exactly the same; else nothing. */
import {
	dayOfMonth,
	daysInMonth,
	monthOf,
	WEEKDAYS,
	type Weekday,
	weekdayIndex,
	yearOf,
} from '../../domain/time/plain-date.ts';
import { type Recurrence, weekdayAt } from './recurrence.ts';

type Nth = 1 | 2 | 3 | 4 | -1;

export type PatternDays =
	| { readonly kind: 'weekly'; readonly days: readonly Weekday[]; readonly every?: number }
	| {
			readonly kind: 'monthly';
			readonly on: { readonly day: number } | { readonly weekday: Weekday; readonly nth: Nth };
			readonly every?: number;
	  };

const MOST_WEEKS = 8;
const MOST_MONTHS = 12;

/** `first`: local date of the first session. */
export function patternOf(rule: Recurrence, first: string): PatternDays | undefined {
	if (rule.months.length > 0) return undefined;
	if (rule.freq === 'DAILY' || rule.freq === 'WEEKLY') return weeklyOf(rule, first);
	return rule.freq === 'MONTHLY' ? monthlyOf(rule, first) : undefined;
}

function weeklyOf({ freq, interval, days, monthDays, weekStart }: Recurrence, first: string) {
	if (monthDays.length > 0 || (freq === 'DAILY' && interval > 1) || interval > MOST_WEEKS) return undefined;
	const own = weekdayIndex(first);
	const named = days.length > 0 ? days.map(({ weekday }) => weekday) : freq === 'DAILY' ? EVERY : [own];
	// Weeks that begin on another day than Monday put the days of every second one elsewhere.
	if (!named.includes(own) || (interval > 1 && weekStart !== 0 && named.some((day) => day !== own)))
		return undefined;
	const kept = [...new Set(named)].sort((a, b) => a - b).map(weekdayAt);
	return { kind: 'weekly', days: kept, ...(interval > 1 ? { every: interval } : {}) } as const;
}
const EVERY = WEEKDAYS.map((_, index) => index);

function monthlyOf({ interval, days, monthDays, positions }: Recurrence, first: string) {
	const every = interval > 1 ? { every: interval } : {};
	if (interval > MOST_MONTHS) return undefined;
	const [day, ...moreDays] = days;
	const [position, ...morePositions] = positions;
	if (!day && position === undefined && monthDays.every((one) => one === dayOfMonth(first)))
		return { kind: 'monthly', on: { day: dayOfMonth(first) }, ...every } as const;
	if (!day || moreDays.length > 0 || monthDays.length > 0 || morePositions.length > 0) return undefined;
	const nth = [1, 2, 3, 4, -1].find((one): one is Nth => one === (day.nth ?? position));
	if (nth === undefined || (day.nth !== undefined && position !== undefined)) return undefined;
	// A first session off its own rule would be one more.
	if (day.weekday !== weekdayIndex(first) || !isNth(first, nth)) return undefined;
	return { kind: 'monthly', on: { weekday: weekdayAt(day.weekday), nth }, ...every } as const;
}

const isNth = (date: string, nth: Nth): boolean =>
	nth === -1
		? dayOfMonth(date) + 7 > daysInMonth(yearOf(date), monthOf(date))
		: Math.ceil(dayOfMonth(date) / 7) === nth;
