import { addMonths, daysInMonth } from './plain-date.ts';

/** Last local date for which sessions are reckoned: the end of the month that lies `months` after the one of `today`. */
export function horizonOf(today: string, months: number): string {
	const month = addMonths(today.slice(0, 7), months);
	return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
}
