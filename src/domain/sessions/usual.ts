/** On which days something usually takes place. Nobody has confirmed it for any of them: it is no session. */
import { daysInMonth, WEEKDAYS, type Weekday, weekdayIndex } from '../time/plain-date.ts';

/** Structurally what schemas/usual.ts puts out. */
export interface UsualTime {
	readonly days: readonly Weekday[];
	/** Weeks of the month, 1 to 5, -1 the last; none: every week. */
	readonly weeks: readonly number[];
	/** Months, 1 to 12; none: all year. */
	readonly months: readonly number[];
	readonly start?: string | undefined;
	readonly end?: string | undefined;
}

/** Whether a local date is one of its days; a time that is known in words only is on none. */
export function isUsualOn({ days, weeks, months }: UsualTime, date: string): boolean {
	if (!days.some((day) => day === WEEKDAYS[weekdayIndex(date)])) return false;
	const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)].map(Number);
	if (year === undefined || month === undefined || day === undefined) return false;
	if (months.length > 0 && !months.includes(month)) return false;
	if (weeks.length === 0) return true;
	const last = day + 7 > daysInMonth(year, month);
	return weeks.includes(Math.ceil(day / 7)) || (last && weeks.includes(-1));
}

/** Whether it may take place in a month (1 to 12). */
export const isUsualInMonth = ({ months }: Pick<UsualTime, 'months'>, month: number): boolean =>
	months.length === 0 || months.includes(month);
