/**
 * Months counted from a local date, by date-fns: for what a build asks some thousand times. Days are counted in
 * plain-date.ts without it: occurrences ask for millions, and the scripts of pages have a few KB for all they do.
 */
import { utc } from '@date-fns/utc';
// One by one: the package's own entry loads 300 files, 350 MB and two seconds of every command.
import { addMonths } from 'date-fns/addMonths';
import { endOfMonth } from 'date-fns/endOfMonth';
import { lightFormat } from 'date-fns/lightFormat';
import { isRealDate } from './plain-date.ts';

/** Where every day exists. TZDate (1.5.0) reckons by the machine's zone within, and in some a day was once left out. */
const UTC = { in: utc };

/** The same day of a month that lies `months` later, or that month's last day when it is shorter. */
export const monthsLater = (date: string, months: number): string =>
	lightFormat(addMonths(midnight(date), months, UTC), FORM);

/** The last day of the month of a local date. */
export const lastOfMonth = (date: string): string => lightFormat(endOfMonth(midnight(date), UTC), FORM);

const FORM = 'yyyy-MM-dd';

/** Throws on anything but a real `YYYY-MM-DD`, which date-fns would read more kindly. */
function midnight(date: string): number {
	if (!isRealDate(date)) throw new RangeError(`not a local date: ${date}`);
	return Date.parse(date);
}
