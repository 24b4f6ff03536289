/** YAML as content uses it: core schema (no timestamps), positions kept. */
import {
	type Document,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	type Pair,
	parseDocument,
	visit,
} from 'yaml';
import type { At, Path } from './issue.ts';
import { offsetWithin } from './within-scalar.ts';

export interface ParsedYaml {
	readonly document: Document.Parsed;
	readonly lines: LineCounter;
}

export function parseYaml(text: string): ParsedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		// A line %YAML 1.1, or a tag such as !!timestamp, brings no other kinds of values in.
		schema: 'core',
		resolveKnownTags: false,
		merge: false,
		// Complaints stand in the document; the parser would print some of its own.
		logLevel: 'error',
		// The parser compares all keys with all others; survey.ts takes one look at each.
		uniqueKeys: false,
	});
	return { document, lines };
}

export interface EscapedText {
	/** Where it begins in the file, its quote included. */
	readonly offset: number;
	readonly source: string;
	readonly text: string;
}

/** Every text in double quotes, keys too, that is written with a backslash. */
export function escapedTexts(yaml: string): EscapedText[] {
	const found: EscapedText[] = [];
	visit(parseYaml(yaml).document, {
		Scalar: (_key, { type, value, range }) => {
			if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return;
			const written = yaml.slice(range[0], range[1]);
			if (written.includes('\\')) found.push({ offset: range[0], source: written, text: value });
		},
	});
	return found;
}

/**
 * Where a place of a finding begins. A path that the document lacks falls back to its nearest ancestor; one within a
 * text is counted in the characters that the text came out as.
 */
export function offsetOf(
	document: Document.Parsed,
	text: string,
	{ path, on = 'value', within }: Extract<At, { path: Path }>,
): number {
	const node = within === undefined ? undefined : document.getIn(path, true);
	return isScalar(node) && within !== undefined
		? offsetWithin(text, node, within)
		: startAt(document, path, on);
}

function startAt(document: Document.Parsed, path: Path, on: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const [depth, key] of path.entries()) {
		const last = depth === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find((p) => keyText(p) === String(key));
			if (!pair) return offset;
			const keyStart = startOf(pair.key) ?? offset;
			const empty = isScalar(pair.value) && pair.value.value === null;
			offset = last && on === 'value' && !empty ? (startOf(pair.value) ?? keyStart) : keyStart;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}

function keyText(pair: Pair): string {
	return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/** A scalar written without quotes, with the text exactly as it stands in the file. */
export interface PlainScalar {
	readonly path: Path;
	readonly source: string;
}

/** Calls back for every unquoted value (not keys) of the document. */
export function eachPlainScalar(document: Document.Parsed, found: (scalar: PlainScalar) => void): void {
	const walk = (node: unknown, path: Path): void => {
		if (isMap(node)) for (const pair of node.items) walk(pair.value, [...path, keyText(pair)]);
		else if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i]);
		else if (isScalar(node) && node.type === 'PLAIN' && node.source) found({ path, source: node.source });
	};
	walk(document.contents, []);
}
