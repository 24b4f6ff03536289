import {
	dateOf,
	dayNumber,
	fromDayNumber,
	monthOf,
	WEEKDAYS,
	weekdayIndex,
	yearOf,
} from '../time/plain-date.ts';
import type { MonthlyOn, MonthlyWhen } from './when.ts';

/**
 * Day numbers of a monthly pattern from `lo` to `hi`, in order; `until` and `count` are not looked at.
 * Every n months is counted from the month of `from`. A month without such a day (the 31st) has no session:
 * nothing is moved to its last day.
 */
export function monthlyDays(
	when: Pick<MonthlyWhen, 'from' | 'on' | 'every'>,
	lo: number,
	hi: number,
): number[] {
	const first = Math.max(lo, dayNumber(when.from));
	if (first > hi) return [];
	const origin = monthIndex(when.from);
	const last = monthIndex(fromDayNumber(hi));
	const skipped = Math.floor((monthIndex(fromDayNumber(first)) - origin) / when.every);
	const days: number[] = [];
	for (let index = origin + skipped * when.every; index <= last; index += when.every) {
		const day = dayInMonth(when.on, Math.floor(index / 12), (index % 12) + 1);
		if (day !== undefined && day >= first && day <= hi) days.push(day);
	}
	return days;
}

const monthIndex = (date: string): number => yearOf(date) * 12 + monthOf(date) - 1;

function dayInMonth(on: MonthlyOn, year: number, month: number): number | undefined {
	if ('day' in on) {
		const date = dateOf(year, month, on.day);
		return date === undefined ? undefined : dayNumber(date);
	}
	// Each nth weekday lies in a week of seven days that begins on a fixed day of the month.
	const monthStart = Date.UTC(year, month - 1, 1) / 86_400_000;
	const nextMonth = Date.UTC(year, month, 1) / 86_400_000;
	const weekStart = on.nth === -1 ? nextMonth - 7 : monthStart + (on.nth - 1) * 7;
	const wanted = WEEKDAYS.indexOf(on.weekday);
	return weekStart + ((wanted - weekdayIndex(fromDayNumber(weekStart)) + 7) % 7);
}
