import { dayNumber, WEEKDAYS, weekdayIndex } from '../time/plain-date.ts';
import type { WeeklyWhen } from './when.ts';

/**
 * Day numbers of a weekly pattern from `lo` to `hi`, in order; `until` and `count` are not looked at.
 * Every n weeks is counted from the Monday week that holds `from`, so that a fortnightly Tuesday and Thursday
 * stay in one week (as RRULE with WKST=MO).
 */
export function weeklyDays(
	when: Pick<WeeklyWhen, 'from' | 'days' | 'every'>,
	lo: number,
	hi: number,
): number[] {
	const from = dayNumber(when.from);
	const monday = from - weekdayIndex(when.from);
	const weekdays = WEEKDAYS.flatMap((day, index) => (when.days.includes(day) ? [index] : []));
	const step = 7 * when.every;
	const first = Math.max(lo, from);
	const days: number[] = [];
	for (let week = monday + Math.floor((first - monday) / step) * step; week <= hi; week += step) {
		for (const weekday of weekdays) {
			const day = week + weekday;
			if (day >= first && day <= hi) days.push(day);
		}
	}
	return days;
}
