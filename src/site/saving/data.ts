/** Fetches the shards that hold what is saved: the index, then a few files. A file once read is not asked for again. */

import { savedDataPath } from '../../i18n/data-paths.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Shard, type ShardIndex, shardName, shardOf } from './shard.ts';
import { recordsOf, type ShardOfRecord } from './shelf.ts';
import type { Saved } from './store.ts';

export interface SavedData {
	/** Day of the catalogue, a local date; undefined when nothing could be fetched. */
	readonly asOf?: string;
	readonly shardOfRecord: ShardOfRecord;
	/** Addresses that were read, for whoever keeps them for later. */
	readonly addresses: readonly string[];
	/** Every file that was needed is there. */
	readonly whole: boolean;
}

export const NO_DATA: SavedData = { shardOfRecord: () => undefined, addresses: [], whole: false };

/** Never throws: what could not be fetched is missing from the answer, and `whole` says so. */
export async function readShards(
	saved: Saved,
	language: Language,
	fetchFile: (address: string) => Promise<Response>,
): Promise<SavedData> {
	const address = savedDataPath(language, 'index');
	const index = await read<ShardIndex>(address, fetchFile);
	if (!index) return NO_DATA;
	const { shards: count, asOf } = index;
	const files = new Map<number, Shard | undefined>();
	const shardOfRecord = (record: string) => files.get(shardOf(record, count));
	const nameOf = (shard: number) => savedDataPath(language, shardName(shard, count));
	for (;;) {
		const needed = new Set(recordsOf(saved, shardOfRecord).map((record) => shardOf(record, count)));
		const missing = [...needed].filter((shard) => !files.has(shard));
		if (missing.length === 0) break;
		const found = await Promise.all(missing.map((shard) => read<Shard>(nameOf(shard), fetchFile)));
		missing.forEach((shard, at) => {
			files.set(shard, found[at]);
		});
	}
	return {
		asOf,
		shardOfRecord,
		addresses: [address, ...[...files.keys()].map(nameOf)],
		whole: [...files.values()].every((file) => file !== undefined),
	};
}

async function read<T>(
	address: string,
	fetchFile: (address: string) => Promise<Response>,
): Promise<T | undefined> {
	try {
		const response = await fetchFile(address);
		// Written by this very site's build; what a proxy puts in its place is no JSON.
		return response.ok ? ((await response.json()) as T) : undefined;
	} catch {
		return undefined;
	}
}
