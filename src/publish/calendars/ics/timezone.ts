/** The VTIMEZONE of one zone. Offsets come from the zone data behind `domain/zone.ts`, never from a table of ours. */
import { addDays, dayNumber } from '../../../domain/time/plain-date.ts';
import { offsetAt } from '../../../domain/time/zone.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** Shorter than any stretch of summer time, Morocco's break for Ramadan included. */
const PROBE_DAYS = 7;

/**
 * Lines without line ends. `from` and `to` are local dates; a zone whose clocks change between them gets one
 * observance a change, written out, so that no client needs to know its rule; any other zone gets exactly one.
 */
export function timeZoneLines(zone: string, from: string, to: string): string[] {
	if (!/^[A-Za-z0-9_+/-]+$/.test(zone)) throw new RangeError(`not a time zone: ${zone}`);
	const start = dayNumber(from) * MS_PER_DAY;
	const first = offsetAt(start, zone);
	const changes = clockChanges(zone, start, dayNumber(addDays(to, 1)) * MS_PER_DAY);
	const winter = Math.min(first, ...changes.map((change) => change.to));
	return [
		'BEGIN:VTIMEZONE',
		`TZID:${zone}`,
		...observance('19700101T000000', first, first, winter),
		...changes.flatMap((change) =>
			observance(compact(change.at, change.from), change.from, change.to, winter),
		),
		'END:VTIMEZONE',
	];
}

interface ClockChange {
	/** Instant, in ms. */
	readonly at: number;
	/** Minutes east of UTC, before and after. */
	readonly from: number;
	readonly to: number;
}

function clockChanges(zone: string, start: number, end: number): ClockChange[] {
	const changes: ClockChange[] = [];
	for (let ms = start; ms < end; ms += PROBE_DAYS * MS_PER_DAY) {
		const next = ms + PROBE_DAYS * MS_PER_DAY;
		const from = offsetAt(ms, zone);
		const to = offsetAt(next, zone);
		if (from !== to) changes.push({ at: changeBetween(ms, next, from, zone), from, to });
	}
	return changes;
}

/** The first minute at which the offset is no longer `before`. */
function changeBetween(low: number, high: number, before: number, zone: string): number {
	let [a, b] = [low, high];
	while (b - a > MS_PER_MINUTE) {
		const middle = Math.floor((a + b) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
		if (offsetAt(middle, zone) === before) a = middle;
		else b = middle;
	}
	return b;
}

function observance(start: string, from: number, to: number, winter: number): string[] {
	const kind = to > winter ? 'DAYLIGHT' : 'STANDARD';
	return [
		`BEGIN:${kind}`,
		`DTSTART:${start}`,
		`TZOFFSETFROM:${offset(from)}`,
		`TZOFFSETTO:${offset(to)}`,
		`TZNAME:${offset(to).replace(/00$/, '')}`,
		`END:${kind}`,
	];
}

/** "+0700". */
function offset(minutes: number): string {
	const size = Math.abs(minutes);
	const digits = (n: number) => String(n).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}

/** Wall time before the change, which is how an observance's start is written. */
const compact = (ms: number, offsetMinutes: number): string =>
	new Date(ms + offsetMinutes * MS_PER_MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '');
