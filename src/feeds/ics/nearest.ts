import { daysBetween } from '../../domain/plain-date.ts';
import { type FeedEntry, lastDate } from '../entry.ts';

/** By start, then id: the same whatever the order of files. */
export const inOrder = (entries: readonly FeedEntry[]): FeedEntry[] =>
	[...entries].sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id));

/** The `count` entries nearest to `today` (without it the latest ones), in order. Of two as near, what is to come. */
export function nearest(
	entries: readonly FeedEntry[],
	count: number,
	today: string | undefined,
): FeedEntry[] {
	if (entries.length <= count) return inOrder(entries);
	const day = today ?? '9999-12-31';
	const ranked = entries.map((entry) => ({ entry, days: daysFrom(day, entry), past: lastDate(entry) < day }));
	ranked.sort(
		(a, b) => a.days - b.days || Number(a.past) - Number(b.past) || compare(a.entry.id, b.entry.id),
	);
	return inOrder(ranked.slice(0, count).map(({ entry }) => entry));
}

function daysFrom(today: string, entry: FeedEntry): number {
	const start = entry.start.slice(0, 10);
	const end = lastDate(entry);
	if (start > today) return daysBetween(today, start);
	return end < today ? daysBetween(end, today) : 0;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
