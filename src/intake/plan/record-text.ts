/** Records as text: a new file, or an old one in which nothing but what differs is written anew. */
import {
	Document,
	isMap,
	isPair,
	isScalar,
	type Pair,
	parseDocument,
	Scalar,
	visit,
	type YAMLMap,
} from 'yaml';

/** A value to put at a path, or to take away. */
export interface Edit {
	readonly path: readonly (string | number)[];
	/** Undefined takes the key away. */
	readonly value: unknown;
}

const STYLE = { lineWidth: 0, flowCollectionPadding: false, indentSeq: true } as const;

/** Whatever is new is written as the editors' handbook does: what is short on one line, dates in quotes. */
function styled<T extends Document>(document: T): T {
	visit(document, {
		Scalar(_, node) {
			// Plain, it would be taken for a number or a date.
			if (typeof node.value === 'string' && node.type === undefined && /^[\d+-]/.test(node.value))
				node.type = Scalar.QUOTE_DOUBLE;
		},
		Seq(_, node) {
			if (isNew(node) && node.items.every(isScalar)) node.flow = true;
		},
		Map(_, node, path) {
			const pair = path.at(-1);
			const key = isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
			const top =
				path.length === 1 ||
				key === 'when' ||
				path.some((one) => isPair(one) && isScalar(one.key) && one.key.value === 'sources');
			if (
				isNew(node) &&
				!top &&
				node.items.every(({ value }) => isScalar(value)) &&
				JSON.stringify(node).length <= LONGEST_FLOW
			)
				node.flow = true;
		},
	});
	return document;
}

/** In letters of JSON: what fits a line with its key before it. */
const LONGEST_FLOW = 90;
/** What was read from a text has a place in it. */
const isNew = ({ range }: { range?: unknown }): boolean => !range;

/** Keys in the order of the editors' handbook; those that stand in neither list come between. */
const FIRST = ['title', 'summary', 'kind', 'when'];
const LAST = ['topics', 'sources', 'verified'];
const rank = (key: string): number =>
	FIRST.includes(key) ? FIRST.indexOf(key) - FIRST.length : LAST.indexOf(key) + 1;

export function newRecordText(record: Readonly<Record<string, unknown>>): string {
	const sorted = Object.entries(record).sort(([a], [b]) => rank(a) - rank(b));
	return styled(new Document(Object.fromEntries(sorted))).toString(STYLE);
}

/** The text with the edits made. Keys that no edit touches keep their bytes, comments and order. */
export function editedText(text: string, edits: readonly Edit[]): string {
	const document = parseDocument(text);
	for (const { path, value } of edits) {
		if (value === undefined) document.deleteIn(path);
		else document.setIn(path, document.createNode(value));
	}
	styled(document);
	const before = parseDocument(text).contents;
	if (!isMap(before) || before.flow || !isMap(document.contents)) return document.toString(STYLE);
	let edited = text;
	// From the end, so that places further up stay where they are.
	const keys = [...new Set(edits.map(({ path }) => String(path[0])))];
	const places = keys.map((key) => ({ key, place: placeOf(before, key, text) }));
	for (const { key, place } of places.toSorted(
		(a, b) => (b.place?.[0] ?? Infinity) - (a.place?.[0] ?? Infinity),
	)) {
		const pair = pairOf(document.contents, key);
		const written = pair ? pairText(pair) : '';
		edited = place
			? edited.slice(0, place[0]) + written.trimEnd() + edited.slice(place[1])
			: `${edited.trimEnd()}\n${written}`;
	}
	return edited;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
	// A key that was just set is a bare text.
	return map.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key);
}

/** Start and end of a key and its value in the text, without the line break behind. */
function placeOf(map: YAMLMap, key: string, text: string): readonly [number, number] | undefined {
	const pair = pairOf(map, key);
	const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
	// Nodes of a parsed document carry their range.
	const end = (pair?.value as { range?: [number, number, number] } | undefined)?.range?.[1];
	if (start === undefined || end === undefined) return undefined;
	return [start, start + text.slice(start, end).trimEnd().length];
}

function pairText(pair: Pair): string {
	const document = new Document({});
	// The comment above stands in the text already.
	if (isScalar(pair.key)) delete pair.key.commentBefore;
	const map = document.contents as unknown as YAMLMap; // made from {}
	map.items.push(pair as never);
	delete map.flow;
	return document.toString(STYLE);
}
