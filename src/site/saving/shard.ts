/**
 * What the page of saved items is told: the records in some hundred files by a hash of their id. A reader fetches
 * the few that hold the saved ones, never the whole catalogue, and the server cannot tell which of a file's records
 * are meant.
 */
import type { Family } from '../../catalogue/graph/family.ts';
import type { SessionStatus } from '../../domain/sessions/session.ts';
import { fnv1a } from '../../domain/text/fnv.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FeedEntry } from '../../publish/calendars/entry.ts';

/** Text of a record with its language, where that is not the page's. */
export interface ShardText {
	readonly text: string;
	readonly lang?: Language;
}

export interface ShardSession {
	readonly id: string;
	readonly start: string;
	/** Same form as `start`; of whole days the last one, inclusive. */
	readonly end: string;
	/** Left out: it takes place as planned. */
	readonly status?: SessionStatus;
	readonly endEstimated?: true;
	/** What is out of the ordinary, and whether there are seats, in words. */
	readonly state?: string;
	readonly seats?: string;
	readonly reason?: ShardText;
	/** Where it takes place, when not where the event does. */
	readonly place?: ShardText;
	/** The doors on which it depends (catalogue/opening.ts). */
	readonly hours?: string;
	/** A first or last day on which they are shut, in words. */
	readonly shut?: readonly string[];
	/** Its colour, when not its event's: it has moved to a house of another kind. */
	readonly family?: Family;
}

interface ShardRecord {
	readonly title: ShardText;
	/** From the site's root. */
	readonly url: string;
	readonly family: Family;
	readonly kind: string;
	readonly place?: ShardText;
	readonly price?: string;
}

export interface ShardEvent extends ShardRecord {
	/** Those that do not stand in the series of `entries`, up to the horizon. */
	readonly sessions: readonly ShardSession[];
	/** The event as it stands in the feeds. */
	readonly entries: readonly FeedEntry[];
	/** The sessions of the series have no given end. */
	readonly endEstimated?: true;
	/** Whether there are seats in the sessions of the series, in words. */
	readonly seats?: string;
}
/** `former`: it is not known whether the offer still stands. */
export interface ShardProgramme extends ShardRecord {
	readonly former?: true;
}

export interface Shard {
	readonly events: Readonly<Record<string, ShardEvent>>;
	readonly programmes: Readonly<Record<string, ShardProgramme>>;
	/** Former ids and where they lead: of events as they are, of programmes as `p.<id>`. */
	readonly replaced: Readonly<Record<string, string>>;
}

/** The first file that is read: how many shards there are, and of which day the catalogue is. */
export interface ShardIndex {
	readonly shards: number;
	/** Local date. */
	readonly asOf: string;
}

/** Enough records in one file to hide a choice among them, few enough to be quick. */
const RECORDS_A_SHARD = 24;

/** A power of two, so that a growing catalogue changes it seldom. */
export function shardCount(records: number): number {
	let count = 1;
	while (count * RECORDS_A_SHARD * 1.5 < records) count *= 2;
	return count;
}

/** By the record's id: of a session that of its event. The same on every machine, and for ever. */
export function shardOf(recordId: string, count: number): number {
	const hash = fnv1a(recordId);
	// The low bits of FNV are its weakest.
	return ((hash ^ (hash >>> 15)) >>> 0) % count;
}

/** The name of a shard's file bears the count: one of an older division is never taken for one of a newer. */
export const shardName = (shard: number, count: number): string => `${shard}-of-${count}`;
