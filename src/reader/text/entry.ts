/** An entry as its file gives it: a record, or what was written in its place. */
import type { AnyEntry } from './content-file.ts';
import type { Path } from './issue.ts';

/** TypeScript cannot follow that `data` came from the schema of this very collection. */
export function entry(
	collection: AnyEntry['collection'],
	id: string,
	path: Path,
	data: object | undefined,
	raw: unknown,
): AnyEntry {
	return { collection, id, path, ...(data ? { record: { ...data, id } } : { raw: sane(raw) }) } as AnyEntry;
}

/** A text longer than any that a schema takes. */
const OVERLONG = 50_000;

/** Rules look at broken records too: at none of their texts that are so long as to be no use and a burden. */
const sane = (raw: unknown): unknown =>
	typeof raw === 'string'
		? raw.length > OVERLONG
			? ''
			: raw
		: Array.isArray(raw)
			? raw.map(sane)
			: typeof raw === 'object' && raw !== null
				? Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, sane(value)]))
				: raw;
