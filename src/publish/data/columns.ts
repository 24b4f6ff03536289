/**
 * From a record's schema to the columns of a spreadsheet: `price.kind` becomes `price_kind`, `title.vi` `title_vi`. Lists
 * stand in one cell, lists within lists too. Beside every id and code a column says what it means, in Vietnamese.
 */
import { type SchemaNode, withoutNull } from './json-schema.ts';
import { LABELS, LIST, MEANING_VI, type Meaning, MOMENT } from './schema/said.ts';

export interface Column {
	readonly name: string;
	readonly meaning: Meaning;
	/** Not a number, a truth value or a time, whatever it looks like. */
	readonly isText: boolean;
	/** The cell of a record: undefined while nothing is known. */
	readonly cell: (record: unknown) => Scalar | undefined;
}

type Scalar = string | number | boolean;
/** The Vietnamese name of a record of another list. */
export type NameOf = (list: string, id: string) => string | undefined;

/** Between the items of a list, and of a list within a list, which holds only codes and times. */
const SEPARATORS = [' | ', ', '] as const;

export function columnsOf(schema: SchemaNode, nameOf: NameOf): Column[] {
	return leaves(schema, []).flatMap(({ path, node }) => {
		const name = path.join('_');
		const meaning = { vi: node[MEANING_VI] ?? '', en: node.description ?? '' };
		const isText = node.type === 'string' && node[MOMENT] !== true;
		const column: Column = {
			name,
			meaning,
			isText,
			cell: (record) => cellAt(record, path, (value) => value),
		};
		const words = wordsFor(node, nameOf);
		if (!words) return [column];
		const cell = (record: unknown) => cellAt(record, path, words);
		return [column, { name: `${name}_name`, meaning: inWords(name), isText: true, cell }];
	});
}

interface Leaf {
	readonly path: readonly string[];
	readonly node: SchemaNode;
}

/** Everything that is neither an object nor a list of objects, in the order of the schema. */
function leaves(schema: SchemaNode, path: readonly string[]): Leaf[] {
	const { node } = withoutNull(schema);
	if (node.properties)
		return Object.entries(node.properties).flatMap(([key, child]) => leaves(child, [...path, key]));
	const item = node.items && withoutNull(node.items).node;
	if (item?.properties) return leaves(item, path);
	// What is said of a list is said of its items; its cell holds them.
	const { type } = item ?? node;
	return [{ path, node: { ...item, ...node, ...(type === undefined ? {} : { type }) } }];
}

const inWords = (name: string): Meaning => ({
	vi: `${name} nói bằng chữ, tiếng Việt.`,
	en: `${name} in words, in Vietnamese.`,
});

function wordsFor(node: SchemaNode, nameOf: NameOf): ((value: Scalar) => Scalar | undefined) | undefined {
	const labels = node[LABELS];
	if (labels) return (code) => labels[String(code)]?.vi;
	const list = node[LIST];
	return list === undefined ? undefined : (id) => nameOf(list, String(id));
}

/** An item without a value keeps its place in the list, so that columns beside each other stay in step. */
function cellAt(
	value: unknown,
	path: readonly string[],
	say: (value: Scalar) => Scalar | undefined,
	depth = 0,
): Scalar | undefined {
	if (value === undefined || value === null) return undefined;
	if (Array.isArray(value)) {
		if (value.length === 0) return undefined;
		const items = value.map((item) => String(cellAt(item, path, say, depth + 1) ?? ''));
		return items.map((item) => item.replaceAll('|', '¦')).join(SEPARATORS[depth] ?? ' ');
	}
	if (typeof value === 'object') {
		const [key, ...rest] = path;
		if (key === undefined) return undefined;
		const own: Readonly<Record<string, unknown>> = { ...value };
		return cellAt(own[key], rest, say, depth);
	}
	return say(value as Scalar); // what a JSON value is when it is neither list, object nor null
}
