/** What a draft changes in a record that is there already, field by field. */
import { collections, type Event } from '../../schemas/index.ts';
import type { Given } from '../kinds/column.ts';
import type { TableCollection } from '../kinds/kinds.ts';
import { moveTo, timeNow } from './moved.ts';
import type { Edit } from './record-text.ts';

type Data = Readonly<Record<string, unknown>>;

export interface FieldEdit extends Edit {
	readonly field: string;
	readonly before: unknown;
}

/** Only what the sender said counts, and only where it differs from what the catalogue means already. */
export interface EditOptions {
	/** Whether calendars know the record. */
	readonly published: boolean;
	/** Local date of the site. */
	readonly today: string;
	/** The record, where it has a date that may move. */
	readonly event?: Event;
}

export function editsOf(
	collection: TableCollection,
	given: readonly Given[],
	record: object,
	options: EditOptions,
): FieldEdit[] {
	const said = given.filter((one) => !one.assumed || isNeeded(one, given, record));
	return said.flatMap((one) => {
		const [key, ...below] = one.path;
		const { event } = options;
		const before: unknown = key === 'when' && event ? timeNow(event) : Reflect.get(record, key);
		if (one.added) return addedTo(one, before);
		if (key === 'verified') return confirmed(one, before);
		if (below.length === 0 && isData(one.value) && typeof one.value['kind'] === 'string')
			return key === 'when' && event
				? inCalendars(inUnion(collection, one, before, given), one, event, options)
				: inUnion(collection, one, before, given);
		const old = below.reduce((value: unknown, part) => (isData(value) ? value[part] : undefined), before);
		const value = below.length === 0 ? normal(collection, key, one.value) : one.value;
		return same(old, value) ? [] : [{ path: one.path, value: one.value, field: one.field, before: old }];
	});
}

/** Neither the sender nor the record says it. */
const isNeeded = ({ needed, path }: Given, given: readonly Given[], record: object): boolean =>
	needed === true &&
	!given.some((other) => !other.assumed && other.path.join('.') === path.join('.')) &&
	path.reduce((value: unknown, part) => (isData(value) ? value[part] : undefined), record) === undefined;

/** A source is added once, by its name and address. */
function addedTo({ path, value, field }: Given, before: unknown): FieldEdit[] {
	const old: readonly unknown[] = Array.isArray(before) ? before : [];
	const fresh = (Array.isArray(value) ? value : []).filter(
		(item: unknown) =>
			isData(item) &&
			!old.some(
				(one) => isData(one) && one['title'] === item['title'] && (item['url'] ?? one['url']) === one['url'],
			),
	);
	return fresh.map((item: unknown, index) => ({
		path: [...path, old.length + index],
		value: item,
		field,
		before: undefined,
	}));
}

/** A later confirmation is never taken back. */
function confirmed({ path, value, field }: Given, before: unknown): FieldEdit[] {
	const [old, on] = [isData(before) ? before['on'] : undefined, isData(value) ? value['on'] : undefined];
	return typeof old === 'string' && typeof on === 'string' && old >= on
		? []
		: [{ path, value, field, before }];
}

/** Of one kind, keys that the sender does not know (days off, notes) stay; another kind replaces all. */
function inUnion(
	collection: TableCollection,
	one: Given,
	before: unknown,
	given: readonly Given[],
): FieldEdit[] {
	const value = isData(one.value) ? one.value : {};
	const [key] = one.path;
	if (!isData(before) || before['kind'] !== value['kind']) {
		const rest = given.filter(({ assumed, path }) => assumed && path[0] === key && path.length === 2);
		const whole = { ...value, ...Object.fromEntries(rest.map((part) => [part.path[1], part.value])) };
		return [{ path: one.path, value: whole, field: one.field, before }];
	}
	const merged = normal(collection, key, { ...before, ...value });
	const edits = Object.keys(value).flatMap((part): FieldEdit[] => {
		const after = isData(merged) ? merged[part] : value[part];
		return same(before[part], after)
			? []
			: [{ path: [key, part], value: value[part], field: one.field, before: before[part] }];
	});
	// An end that the sender does not name was that of the old start.
	const moved =
		value['kind'] === 'single' && edits.length > 0 && !('end' in value) && before['end'] !== undefined;
	return moved
		? [...edits, { path: [key, 'end'], value: undefined, field: one.field, before: before['end'] }]
		: edits;
}

/** What calendars know is not written over. */
function inCalendars(
	edits: readonly FieldEdit[],
	{ value, field }: Given,
	record: Event,
	{ published, today }: EditOptions,
): FieldEdit[] {
	const [first] = edits;
	const { when } = record;
	const now = timeNow(record);
	const moved = now !== when;
	const startNow = now.kind === 'single' ? now.start : undefined;
	if (
		!first ||
		!isData(value) ||
		when.kind !== 'single' ||
		value['kind'] !== 'single' ||
		!(published || moved)
	)
		return [...edits];
	const { start, end } = value;
	// The start alone is what calendars know it by; an end that was not known, or is another, they take as it comes.
	if (!moved && start === when.start) return [...edits];
	const move = moveTo(record, { start: String(start), ...(typeof end === 'string' ? { end } : {}) }, today);
	return move ? [{ ...move, field, before: startNow }] : [...edits];
}

/** A value with its defaults, as a record that was read has them; what breaks its schema stays for the check to say. */
function normal(collection: TableCollection, key: string, value: unknown): unknown {
	const shape: Readonly<
		Record<string, { safeParse: (value: unknown) => { success: boolean; data?: unknown } }>
	> = collections[collection].schema.shape;
	const parsed = shape[key]?.safeParse(value);
	return parsed?.success ? parsed.data : value;
}

const isData = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal by content; the order of keys does not count. */
function same(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, i) => same(item, b[i]));
	if (isData(a) && isData(b)) {
		const keys = Object.keys(a);
		return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
	}
	return a === b;
}
