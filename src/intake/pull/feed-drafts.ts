/** What a feed says, as drafts of records that know where they came from. */
import { horizonOf } from '../../domain/time/horizon.ts';
import { readCalendar } from '../../reader/calendar/index.ts';
import type { Event, Site, SourceFeed } from '../../schemas/index.ts';
import { calendarKind } from '../calendar/calendar-kind.ts';
import { entryDrafts } from '../calendar/entry-drafts.ts';
import { entryMistakeLines } from '../calendar/entry-row.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import type { Draft } from '../kinds/drafts.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Mistake } from '../table/mistake.ts';

export interface FeedSetting extends IntakeSetting {
	readonly feed: SourceFeed;
	readonly site: Site;
	readonly recordOf: (uid: string) => Event | undefined;
	readonly isPublished: (id: string) => boolean;
}

export interface FeedDrafts {
	readonly kind: Kind;
	readonly drafts: readonly Draft[];
	readonly mistakes: readonly Mistake[];
	readonly remarks: readonly string[];
	/** Everything that stands in the feed, also what is not taken over: none of it has vanished. */
	readonly uids: ReadonlySet<string>;
	readonly mistakeWords: (mistakes: readonly Mistake[]) => string[];
}

/** The feed as a source of records. */
export const feedSource = ({ feed, place }: FeedSetting, what: string) => ({
	title: `${what} của ${place.title}`.slice(0, 300).trim(),
	url: feed.url.replace(/^webcals?:/i, 'https:'),
});

/** Throws UnreadableFile, in words of editors. */
export function calendarDrafts(bytes: Uint8Array, setting: FeedSetting): FeedDrafts {
	const { site, today, feed } = setting;
	const last = horizonOf(today, site.horizonMonths);
	const { entries, remarks } = readCalendar(bytes, { zone: site.timezone, today, last });
	const drafted = entryDrafts(entries, {
		...setting,
		last,
		kind: calendarKind,
		calendar: feedSource(setting, 'Lịch công khai'),
		source: feed.id,
	});
	return {
		kind: calendarKind,
		drafts: drafted.drafts,
		mistakes: drafted.mistakes,
		remarks: [...remarks, ...drafted.remarks],
		uids: new Set(entries.map(({ uid }) => uid)),
		mistakeWords: (mistakes) => entryMistakeLines(mistakes, drafted.names),
	};
}
