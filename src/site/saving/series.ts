/** The sessions that stand in the series of an event's entries: its shard does not list them one by one. */
import { patternSlots } from '../../domain/sessions/pattern.ts';
import { dayNumber } from '../../domain/time/plain-date.ts';
import { addMinutes, minutesBetween } from '../../domain/time/wall-time.ts';
import type { FeedEntry, Series } from '../../publish/calendars/entry.ts';

export interface SeriesSession {
	readonly start: string;
	readonly end: string;
	/** The series, as the feed has it. */
	readonly entry: FeedEntry;
}

/** The session of a series that begins at `start`, a local date-time; undefined when none does. */
export function seriesSession(entries: readonly FeedEntry[], start: string): SeriesSession | undefined {
	const entry = entries.find((each) => each.series && startsOf(each, each.series).has(start));
	return entry && { start, end: addMinutes(start, minutesBetween(entry.start, entry.end)), entry };
}

/** Local starts of all sessions that stand in the series of these entries; none where there is no series. */
export const seriesStarts = (entries: readonly FeedEntry[]): ReadonlySet<string> =>
	new Set(entries.flatMap((entry) => (entry.series ? [...startsOf(entry, entry.series)] : [])));

function startsOf(entry: FeedEntry, { rule, until, except }: Series): Set<string> {
	const from = entry.start.slice(0, 10);
	const pattern = {
		...rule,
		from,
		time: { start: entry.start.slice(11) },
		except: [],
		extra: [],
		skipHolidays: false,
	};
	const slots = patternSlots(pattern, dayNumber(from), dayNumber(until.slice(0, 10)), new Set());
	const off = new Set(except);
	return new Set(slots.map((slot) => slot.start).filter((start) => !off.has(start)));
}

/** One session of a series as an entry of its own: under its own id, otherwise word for word the series'. */
export function entryOf({ start, end, entry }: SeriesSession, id: string): FeedEntry {
	const { series: _, ...alone } = entry;
	return { ...alone, id, start, end };
}
