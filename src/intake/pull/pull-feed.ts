/** One feed against the catalogue: what is new, what changes, what it does not name any more; or why it is not believed. */
import { UnreadableFile } from '../../reader/sheets/index.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import type { Rule } from '../../rules/kit/rule.ts';
import { collections, type Event, type Site, type SourceFeed } from '../../schemas/index.ts';
import { calendarKind } from '../calendar/calendar-kind.ts';
import { entryRow } from '../calendar/entry-row.ts';
import { publishedIds, recordsByUid } from '../calendar/known-records.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { PlannedRecord } from '../plan/plan.ts';
import { editedText } from '../plan/record-text.ts';
import { intakeSetting } from '../plan/setting.ts';
import { confirmed } from './confirmation.ts';
import { calendarDrafts, type FeedSetting } from './feed-drafts.ts';
import { pricesOf } from './prices.ts';
import { settledPlan } from './settled-plan.ts';
import { sheetDrafts } from './sheet-drafts.ts';
import { stillExpected, tooFew } from './vanished.ts';

export interface PullOptions {
	/** Local wall time of the site, `YYYY-MM-DDTHH:MM`. */
	readonly now: string;
	readonly more?: readonly Rule[];
	/** A feed that lacks half of what it had is believed. */
	readonly fewer?: boolean;
}

export interface PulledFeed {
	readonly feed: SourceFeed;
	/** What the feed is of, in words. */
	readonly title: string;
	/** Why nothing was taken from it. */
	readonly refused?: string;
	readonly kind?: Kind;
	readonly records: readonly PlannedRecord[];
	/** Records that it does not name any more, from today. */
	readonly gone: readonly PlannedRecord[];
	/** Entries or rows that were not taken over, and why; what else editors should look at. */
	readonly aside: readonly string[];
	readonly remarks: readonly string[];
	readonly texts: ReadonlyMap<string, string>;
}

export const refusedFeed = (feed: SourceFeed, title: string, refused: string): PulledFeed => ({
	feed,
	title,
	refused,
	records: [],
	gone: [],
	aside: [],
	remarks: [],
	texts: new Map(),
});

/** Never throws for what a feed says. `read`: the whole catalogue, with what earlier feeds have changed. */
export async function pullFeed(
	bytes: Uint8Array,
	feed: SourceFeed,
	read: ReadResult & { readonly records: { readonly site: Site } },
	{ now, more = [], fewer = false }: PullOptions,
): Promise<PulledFeed> {
	const today = now.slice(0, 10);
	// Of prices no institution is asked: each row names its own.
	const setting = intakeSetting(read, feed.place ?? read.records.places[0]?.id ?? '', today);
	if (!setting) return refusedFeed(feed, feed.id, 'đơn vị không có trong danh mục');
	const refuse = (why: string) => refusedFeed(feed, setting.place.title, why);
	const { events, site } = read.records;
	// What other feeds brought is theirs.
	const own = events.filter(
		({ origin, hosts, places }) =>
			origin?.source === feed.id ||
			(origin?.source === undefined && [...hosts, ...places].includes(setting.place.id)),
	);
	try {
		if (feed.kind === 'prices') return pulledPrices(bytes, feed, read, setting, now, more);
		const given: FeedSetting = {
			...setting,
			feed,
			site,
			recordOf: recordsByUid(own.toSorted((a, b) => Number(isFrom(a, feed)) - Number(isFrom(b, feed)))),
			isPublished: publishedIds(read),
		};
		const drafted = await (feed.kind === 'sheet' ? sheetDrafts(bytes, given) : calendarDrafts(bytes, given));
		const { kind } = drafted;
		const expected = stillExpected(own, feed.id, today);
		const missing = expected.filter(({ origin }) => origin && !drafted.uids.has(origin.uid));
		const why = tooFew(expected, missing, drafted.uids.size === 0);
		if (why && !fewer) return refuse(`${why}; chưa đổi gì`);
		const settled = settledPlan(
			drafted.drafts.map((draft) => confirmed(draft, setting)),
			{
				setting,
				read: { ...read, records: { ...read.records, events: own } },
				whole: read,
				now,
				more,
				beside: missing.map((event, index) => goneRecord(event, -1 - index, kind, today)),
			},
		);
		if (!settled) return refuse('nhận các mục này thì chỗ khác trong danh mục sai; chưa đổi gì');
		const gone = new Set(missing.map(({ id }) => id));
		const { records } = settled.plan;
		return {
			feed,
			title: setting.place.title,
			kind,
			records: records.filter(({ id }) => !gone.has(id)),
			gone: records.filter(({ id }) => gone.has(id)),
			aside: drafted.mistakeWords([...drafted.mistakes, ...settled.mistakes].filter(({ row }) => row > 0)),
			remarks: drafted.remarks,
			texts: settled.judged.texts,
		};
	} catch (error) {
		if (error instanceof UnreadableFile) return refuse(error.message);
		throw error;
	}
}

function pulledPrices(
	bytes: Uint8Array,
	feed: SourceFeed,
	read: ReadResult,
	setting: IntakeSetting,
	now: string,
	more: readonly Rule[],
): PulledFeed {
	const kind = calendarKind;
	const { records: beside, aside } = pricesOf(bytes, feed, read, kind, setting);
	const settled = settledPlan([], { setting, read, whole: read, now, more, beside });
	const title = 'Giá vé của cổng dữ liệu mở';
	if (!settled) return refusedFeed(feed, title, 'nhận bảng này thì danh mục sai; chưa đổi gì');
	const { records } = settled.plan;
	return { feed, title, kind, records, gone: [], aside, remarks: [], texts: settled.judged.texts };
}

const isFrom = ({ origin }: Event, { id }: SourceFeed): boolean => origin?.source === id;

/** The mark on a record that its feed does not name any more. */
function goneRecord(event: Event, row: number, kind: Kind, today: string): PlannedRecord {
	const path = `${collections.events.path}/${event.id}.yaml`;
	const edits = [{ path: ['origin', 'gone'], value: today, field: 'origin', before: undefined }];
	return {
		state: 'changed',
		id: event.id,
		path,
		title: event.title.vi,
		draft: { kind, row: entryRow(row, kind.columns, []), title: event.title.vi, given: [] },
		edits,
		text: (before) => editedText(before, edits),
	};
}
