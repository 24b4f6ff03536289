/** Saved keys and the shards that hold them, joined: what the page of saved items shows. Pure. */

import { sessionId } from '../../domain/sessions/changes.ts';
import { timing } from '../../domain/sessions/timing.ts';
import { byText } from '../../domain/text/by-text.ts';
import { isDateOnly } from '../../domain/time/wall-time.ts';
import { untied } from '../../i18n/untied.ts';
import type { FeedEntry } from '../../publish/calendars/entry.ts';
import { itemOf, type SavedItem, type SavedSession } from './key.ts';
import { entryOf, seriesSession } from './series.ts';
import type { Shard, ShardEvent, ShardProgramme, ShardSession } from './shard.ts';
import type { Saved, Seen } from './store.ts';
import { successorOf } from './successor.ts';

interface Item {
	readonly key: string;
	readonly seen: Seen;
	/** The key under which it was saved, when its record has gone on under another id, or its hour with the pattern. */
	readonly savedAs?: string;
}
/** A saved session as the catalogue has it today. */
export interface DatedItem extends Item {
	readonly event: ShardEvent;
	readonly session: ShardSession;
}
export interface LastingItem extends Item {
	readonly programme: ShardProgramme;
}
/** What the catalogue no longer has, or (`unread`) what could not be fetched just now. */
export interface OtherItem extends Omit<Item, 'savedAs'> {
	/** Still there, where only the session has gone. */
	readonly event?: ShardEvent;
}

export interface Shelf {
	readonly dated: readonly DatedItem[];
	readonly lasting: readonly LastingItem[];
	readonly gone: readonly OtherItem[];
	readonly unread: readonly OtherItem[];
}

/** The shard of a record: undefined when it could not be fetched. */
export type ShardOfRecord = (record: string) => Shard | undefined;

/** The record by which an item's shard is found. */
export const recordOf = (item: SavedItem): string => (item.kind === 'session' ? item.event : item.programme);

/** Sessions sorted by start, then key; everything else as saved. */
export function shelfOf(saved: Saved, shardOfRecord: ShardOfRecord): Shelf {
	const shelf: { [K in keyof Shelf]: Shelf[K][number][] } = { dated: [], lasting: [], gone: [], unread: [] };
	for (const [savedAs, raw] of saved) {
		const seen = seenOf(raw);
		const item = itemOf(savedAs);
		if (!item) continue;
		const found = find(item, shardOfRecord);
		if (found === 'unread') {
			shelf.unread.push({ key: savedAs, seen });
			continue;
		}
		if ('goneFrom' in found) {
			shelf.gone.push({ key: savedAs, seen, ...(found.goneFrom ? { event: found.goneFrom } : {}) });
			continue;
		}
		// Saved under both, it is one.
		if (found.key !== savedAs && saved.has(found.key)) continue;
		const shared = { key: found.key, seen, ...(found.key === savedAs ? {} : { savedAs }) };
		if ('programme' in found) shelf.lasting.push({ ...shared, programme: found.programme });
		else {
			const { event, session, before } = found;
			shelf.dated.push({ ...shared, seen: before ? { start: before, ...seen } : seen, event, session });
		}
	}
	shelf.dated.sort((a, b) => byText(a.session.start, b.session.start) || byText(a.key, b.key));
	return shelf;
}

/** The records whose shards are needed, as far as is known: read them, and ask again until nothing new comes. */
export function recordsOf(saved: Saved, shardOfRecord: ShardOfRecord): string[] {
	const records = new Set<string>();
	for (const key of saved.keys()) {
		const item = itemOf(key);
		if (item) {
			find(item, (record) => {
				records.add(record);
				return shardOfRecord(record);
			});
		}
	}
	return [...records];
}

type Found =
	| (Pick<DatedItem, 'key' | 'event' | 'session'> & {
			/** Its start by the pattern that was. */
			readonly before?: string;
	  })
	| Pick<LastingItem, 'key' | 'programme'>
	| { readonly goneFrom: ShardEvent | undefined }
	| 'unread';
/** Records that were replaced several times are followed this far. */
const STEPS = 5;

function find(item: SavedItem, shardOfRecord: ShardOfRecord, steps = STEPS): Found {
	const { key } = item;
	const record = recordOf(item);
	const shard = shardOfRecord(record);
	if (!shard) return 'unread';
	if (item.kind === 'programme') {
		const programme = own(shard.programmes, record);
		if (programme) return { key, programme };
	} else {
		const event = own(shard.events, record);
		const session = event && sessionOf(event, item);
		if (event && session) return { key, event, session };
		if (event) return movedOn(event, item);
	}
	const to = own(shard.replaced, item.kind === 'programme' ? key : record);
	const next =
		to === undefined ? undefined : itemOf(item.kind === 'programme' ? to : to + key.slice(record.length));
	return next && steps > 0 ? find(next, shardOfRecord, steps - 1) : { goneFrom: undefined };
}

/** The session that took the place of one that the pattern no longer has. */
function movedOn(event: ShardEvent, { event: id, originalStart }: SavedSession): Found {
	const start = successorOf(event, originalStart);
	const key = start && sessionId(id, start);
	const session = key && start && sessionOf(event, { kind: 'session', key, event: id, originalStart: start });
	return key && session ? { key, event, session, before: originalStart } : { goneFrom: event };
}

/** Only what the shard itself holds: `constructor` is no record. */
const own = <T>(records: Readonly<Record<string, T>>, id: string): T | undefined =>
	Object.hasOwn(records, id) ? records[id] : undefined;

function sessionOf(event: ShardEvent, { key, originalStart }: SavedSession): ShardSession | undefined {
	const listed = event.sessions.find(({ id }) => id === key);
	if (listed || isDateOnly(originalStart)) return listed;
	const found = seriesSession(event.entries, originalStart);
	return (
		found && {
			id: key,
			start: found.start,
			end: found.end,
			...(event.endEstimated ? { endEstimated: true } : {}),
			...(event.seats ? { seats: event.seats } : {}),
		}
	);
}

/** The entries of one saved session, as the site's own feeds have them; of a series its one session alone. */
export function entriesOf({ key, event, session }: DatedItem): FeedEntry[] {
	const own = event.entries.filter(({ id }) => id === key || id === `${key}-first` || id === `${key}-last`);
	if (own.length > 0) return own;
	const found = seriesSession(event.entries, session.start);
	return found ? [entryOf(found, key)] : [];
}

export const isSavedPast = ({ session: { start, end } }: DatedItem, now: string): boolean =>
	timing({ start, end, allDay: isDateOnly(start) }, now) === 'past';

/** The storage may hold anything: only texts are taken. A title was read from a page, where its compounds are tied. */
function seenOf(raw: unknown): Seen {
	if (typeof raw !== 'object' || raw === null) return {};
	return Object.fromEntries(
		Object.entries(raw).flatMap(([name, value]) =>
			FIELDS.has(name) && typeof value === 'string' ? [[name, untied(value)]] : [],
		),
	);
}
const FIELDS = new Set(['title', 'start', 'end', 'status', 'place']);
