/**
 * Wall time of the site's zone as `YYYY-MM-DDTHH:MM` strings, or `YYYY-MM-DD` for whole days.
 * Adding minutes here moves the hands of the clock on the wall; a zone's clock changes play no part.
 */
import { dayNumber, fromDayNumber } from './plain-date.ts';

const MINUTES_PER_DAY = 1440;

/** Whether `local` is a date alone, which means the whole day. */
export const isDateOnly = (local: string): boolean => local.length === 10;

/** The date of a local date or date-time. */
export const dateOfLocal = (local: string): string => local.slice(0, 10);

/** Minutes since midnight of `HH:MM`. Throws on anything else. */
export function minutesOfClock(clock: string): number {
	const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
	if (!parts) throw new RangeError(`not a time of day: ${clock}`);
	return Number(parts[1]) * 60 + Number(parts[2]);
}

/** Minutes since 1970-01-01T00:00 on the wall clock; a date alone is its midnight. */
function wallMinutes(local: string): number {
	const minutes = isDateOnly(local) ? 0 : minutesOfClock(local.slice(11));
	return dayNumber(dateOfLocal(local)) * MINUTES_PER_DAY + minutes;
}

/** `local` (a date alone is its midnight) moved by whole minutes; always a date-time. */
export function addMinutes(local: string, minutes: number): string {
	const total = wallMinutes(local) + minutes;
	const day = Math.floor(total / MINUTES_PER_DAY);
	const rest = total - day * MINUTES_PER_DAY;
	const hours = String(Math.floor(rest / 60)).padStart(2, '0');
	return `${fromDayNumber(day)}T${hours}:${String(rest % 60).padStart(2, '0')}`;
}

/** Minutes on the wall clock from `from` to `to`; negative when `to` is earlier. */
export function minutesBetween(from: string, to: string): number {
	return wallMinutes(to) - wallMinutes(from);
}
