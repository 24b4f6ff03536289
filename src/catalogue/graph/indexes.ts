/** Records by id, and lists of records by the ids that they name. */
import { type CollectionName, collectionNames, type RecordOf, type Records } from '../../schemas/index.ts';

export type Index<T> = ReadonlyMap<string, readonly T[]>;
/** The records of every collection by id. */
export type ById = { readonly [N in CollectionName]: ReadonlyMap<string, RecordOf<N>> };

/** Ids, each once. */
export const idsOnce = (ids: readonly (string | undefined)[]): string[] => [
	...new Set(ids.filter((id): id is string => id !== undefined)),
];

/** Every record by its id. */
export function idsOf(records: Records): ById {
	const entries = collectionNames.map((name) => {
		const list: readonly { readonly id: string }[] = records[name];
		return [name, new Map(list.map((record) => [record.id, record]))];
	});
	// One map per collection, each of its own record type; Object.fromEntries cannot say so.
	return Object.fromEntries(entries) as ById;
}

/** Lists of records by their keys, in the order of the records. */
export function index<T>(records: readonly T[], keys: (record: T) => readonly string[]): Map<string, T[]> {
	const map = new Map<string, T[]>();
	for (const record of records) {
		for (const key of keys(record)) {
			const list = map.get(key);
			if (list) list.push(record);
			else map.set(key, [record]);
		}
	}
	return map;
}

/** A ward or place that has nothing in an index has an empty list. */
export const listed = <T>(map: Index<T>, key: string): readonly T[] => map.get(key) ?? [];
