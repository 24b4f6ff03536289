/** YAML as content uses it: core schema (no timestamps), positions kept. */
import {
	type Document,
	isAlias,
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
	readonly text: string;
}

export function parseYaml(text: string): ParsedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: true,
	});
	return { document, lines, text };
}

/** 1-based line and column. A path that the document lacks falls back to its nearest ancestor. */
export function positionAt({ document, lines, text }: ParsedYaml, at: At): { line: number; column: number } {
	const offset = 'offset' in at ? at.offset : offsetOf(document, text, at);
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(
	document: Document.Parsed,
	text: string,
	{ path, on = 'value', within }: Extract<At, { path: Path }>,
): number {
	const node = within === undefined ? undefined : document.getIn(path, true);
	return isScalar(node) && within !== undefined
		? offsetWithin(text, node, within)
		: offsetAt(document, path, on);
}

function offsetAt(document: Document.Parsed, path: Path, on: 'key' | 'value'): number {
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

/** Where the first `*alias` or `&anchor` use stands; content has no need of them. */
export function firstAlias(document: Document.Parsed): number {
	let offset = 0;
	visit(document, {
		Node: (_key, node) => {
			if (!isAlias(node) && !('anchor' in node && node.anchor)) return undefined;
			offset = startOf(node) ?? 0;
			return isAlias(node) ? visit.BREAK : undefined;
		},
	});
	return offset;
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
