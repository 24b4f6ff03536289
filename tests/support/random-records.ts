/** Random records of every collection, laid over the tiny city: what a schema allows, and now and then what it does not. */
import fc from 'fast-check';
import type { AnyEntry, ReadResult } from '../../src/reader/index.ts';
import { readFile } from '../../src/reader/text/read-file.ts';
import { type CollectionName, collections, type Records } from '../../src/schemas/index.ts';
import { fromSchema, type Known } from './from-schema.ts';
import { datedOff, type Fields, inOrder, isFields, startsIn, withoutFalseFuture } from './plausible-dates.ts';

export interface Made {
	readonly collection: CollectionName;
	readonly value: unknown;
}

/** Those that lie in a folder of their own, events most often: nearly all that can go wrong hangs on dates. */
const WEIGHTS: Partial<Record<CollectionName, number>> = {
	events: 12,
	places: 3,
	programmes: 3,
	days: 3,
	resources: 2,
	stories: 1,
	calls: 1,
	campaigns: 2,
	notices: 1,
	pages: 1,
};

/** A record of some collection that names records of `base`. */
export function randomRecord(base: ReadResult): fc.Arbitrary<Made> {
	const known: Known = (target) => base.records[target].map(({ id }) => id).slice(-8);
	const all = Object.entries(WEIGHTS).map(([name, weight]) => {
		const collection = name as CollectionName; // the keys are collections
		const value = fromSchema(collections[collection].schema, known).map(plausible);
		const odd = fc
			.tuple(value, fc.string(), fc.jsonValue())
			.map(([record, , other]) => spoilt(record, other));
		return {
			weight,
			arbitrary: fc
				.oneof({ weight: 40, arbitrary: value }, { weight: 1, arbitrary: odd })
				.map((made) => ({ collection, value: isFields(made) ? ledOn(made, base, collection) : made })),
		};
	});
	return fc.oneof(...all);
}

/** Most random records would be refused for one of their many dates: the plainest disagreements are put right. */
function plausible(value: unknown): unknown {
	if (!isFields(value)) return value;
	const record = withoutFalseFuture(inOrder(value)) as Fields; // both keep an object an object
	const starts = startsIn(record['when']);
	const { changes } = record;
	// The tiny city has no pictures.
	delete record['image'];
	const when = isFields(record['when']) ? datedOff(record['when']) : record['when'];
	if (when !== undefined) record['when'] = when;
	if (!Array.isArray(changes)) return record;
	const session = (i: number) => starts[i % Math.max(1, starts.length)];
	const kept = changes
		.slice(0, starts.length)
		.map((change: Fields, i) => ({ ...change, session: session(i) }));
	return { ...record, changes: kept };
}

/** An old address leads on to a record that is there. */
function ledOn(record: Fields, base: ReadResult, collection: CollectionName): Fields {
	const { replacedBy, ...rest } = record;
	const [first] = base.records[collection];
	return replacedBy === undefined || !first ? rest : { ...rest, replacedBy: first.id };
}

/** One of its fields is something else altogether. */
function spoilt(value: unknown, other: unknown): unknown {
	if (!isFields(value)) return value;
	const keys = Object.keys(value);
	const key = keys[JSON.stringify(other).length % keys.length] ?? 'title';
	return { ...value, [key]: other };
}

/** `base` with these records as files of their own, read as the reader would read them; ids begin with `z-`. */
export function laidOver(base: ReadResult, made: readonly Made[]): ReadResult {
	const read = made.map(({ collection, value }, i) => {
		const id = `z-${i}`;
		const path = `${collections[collection].path}/${id}.yaml`;
		// JSON is YAML, and writes every text so that the reader sees just that one.
		const file = { path, shown: `content/${path}`, text: JSON.stringify(value) ?? 'null' };
		const { entries, findings, unreadable } = readFile(file, { kind: 'record', collection, id }, true);
		return { file: { ...file, entries, unreadable }, findings };
	});
	const entries: readonly AnyEntry[] = read.flatMap(({ file }) => file.entries);
	const records = { ...base.records };
	for (const { collection, record } of entries)
		if (record) Object.assign(records, { [collection]: [...records[collection], record] });
	return {
		...base,
		records,
		files: [...base.files, ...read.map(({ file }) => file)],
		issues: read.flatMap(({ findings }) =>
			findings.map(({ file, at: _, ...rest }) => ({ ...rest, file: file.shown, line: 1, column: 1 })),
		),
	};
}

export const isWhole = (records: ReadResult['records']): records is Records => records.site !== undefined;
