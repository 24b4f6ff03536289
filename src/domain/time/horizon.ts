import { lastOfMonth, monthsLater } from './calendar-months.ts';

/** Last local date for which sessions are reckoned: the end of the month that lies `months` after the one of `today`. */
export const horizonOf = (today: string, months: number): string => lastOfMonth(monthsLater(today, months));
