/** Where a saved session has gone whose pattern was changed: known by its start, it is in the schedule no more. */
import { byText } from '../../domain/text/by-text.ts';
import { mondayOf } from '../../domain/time/plain-date.ts';
import type { FeedEntry } from '../../publish/calendars/entry.ts';
import { itemOf } from './key.ts';
import { seriesStarts } from './series.ts';
import type { ShardEvent } from './shard.ts';

/**
 * The original start of the one session that took the place of that at `start`, a local date or date-time: of the
 * same date, at another hour; or, where a later phase of the pattern has another day of the week or month, of the same
 * week or month. Undefined where there are several, or none: then nobody can tell.
 */
export function successorOf(event: ShardEvent, start: string): string | undefined {
	const date = start.slice(0, 10);
	const starts = new Set([...event.sessions.flatMap(originalOf), ...seriesStarts(event.entries)]);
	const sameDay = [...starts].filter((other) => other.startsWith(date));
	if (sameDay.length > 0) return sameDay.length === 1 ? sameDay[0] : undefined;
	const [before, after] = phasesAround(event.entries, date);
	if (!before || !after) return undefined;
	const period = periodOf(after);
	const inPeriod = [...seriesStarts([after])].filter((other) => period(other) === period(start));
	const rhythm = rhythmOf(after);
	return rhythm !== undefined && rhythm === rhythmOf(before) && inPeriod.length === 1
		? inPeriod[0]
		: undefined;
}

const originalOf = ({ id }: { readonly id: string }): string[] => {
	const item = itemOf(id);
	return item?.kind === 'session' ? [item.originalStart] : [];
};

/** The series that holds by that date and the one that held before it. */
function phasesAround(entries: readonly FeedEntry[], date: string): (FeedEntry | undefined)[] {
	const series = entries.filter((entry) => entry.series).sort((a, b) => byText(a.start, b.start));
	// The first session of a phase may come some days after it begins.
	const at = series.findLastIndex((entry) => periodOf(entry)(entry.start) <= periodOf(entry)(date));
	return at < 1 ? [] : [series[at - 1], series[at]];
}

/** One day a week, or one a month: only then one session stands for one. */
const rhythmOf = ({ series }: FeedEntry): string | undefined =>
	series?.rule.kind === 'weekly' && series.rule.days.length > 1
		? undefined
		: series && `${series.rule.kind} ${series.rule.every}`;

const periodOf =
	({ series }: FeedEntry) =>
	(start: string): string =>
		series?.rule.kind === 'monthly' ? start.slice(0, 7) : mondayOf(start.slice(0, 10));
