/**
 * The only place that knows time zones, with local-now.ts: between instants and the wall time of the site's zone.
 * All answers are the same whatever the zone of the machine that asks.
 */
import { TZDate } from '@date-fns/tz';
import { dayNumber } from './plain-date.ts';
import { dateOfLocal, isDateOnly, minutesOfClock } from './wall-time.ts';

export { addMinutes, minutesBetween } from './wall-time.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Minutes east of UTC at `ms`, milliseconds since 1970. */
export const offsetAt = (ms: number, zone: string): number => -zoned(ms, zone).getTimezoneOffset();

/**
 * The instant at which the clocks of `zone` show `local` (a date alone: midnight).
 * An hour that the zone skips counts on from the old time; one that it repeats means the first.
 */
export function toInstant(local: string, zone: string): Date {
	return new Date(instantMs(local, zone));
}

/** ISO 8601 with the zone's offset, `2026-11-23T08:00:00+07:00`; a date alone stays a date. */
export function isoWithOffset(local: string, zone: string): string {
	if (isDateOnly(local)) return local;
	const iso = zoned(instantMs(local, zone), zone).toISOString();
	return iso.slice(0, 19) + iso.slice(-6);
}

/**
 * TZDate built from parts (year, month …) reads a repeated hour by the machine's zone (1.5.0), so only its
 * offsets are used: try the one of the day before, then the one of the day after.
 */
function instantMs(local: string, zone: string): number {
	const minutes = isDateOnly(local) ? 0 : minutesOfClock(local.slice(11));
	const wall = dayNumber(dateOfLocal(local)) * MS_PER_DAY + minutes * MS_PER_MINUTE;
	const before = offsetMs(wall - MS_PER_DAY, zone);
	if (offsetMs(wall - before, zone) === before) return wall - before;
	const after = offsetMs(wall + MS_PER_DAY, zone);
	return offsetMs(wall - after, zone) === after ? wall - after : wall - before;
}

const offsetMs = (ms: number, zone: string): number => offsetAt(ms, zone) * MS_PER_MINUTE;

/** TZDate answers an unknown zone with an invalid date; here that is an error. */
function zoned(ms: number, zone: string): TZDate {
	const date = new TZDate(ms, zone);
	if (Number.isNaN(date.getTime())) throw new RangeError(`not a time zone: ${zone}`);
	return date;
}
