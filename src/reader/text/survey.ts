/** One walk over a parsed document for all that is asked of its form, without recursion: it may be as deep as it likes. */
import { type Document, isAlias, isCollection, isMap, isPair, isScalar } from 'yaml';
import { MOST_DEPTH } from './limits.ts';

export interface Survey {
	/** Where something lies deeper than in any record, as an offset; nothing below it was looked at. */
	readonly tooDeep?: number;
	/** Where the first `*alias` stands: content has no need of them, and a few can stand for millions. */
	readonly alias?: number;
	/** The second and later places of keys that stand twice in one group. */
	readonly repeated: readonly { readonly key: string; readonly offset: number }[];
}

export function survey(document: Document.Parsed): Survey {
	const repeated: { key: string; offset: number }[] = [];
	let [tooDeep, alias]: [number | undefined, number | undefined] = [undefined, undefined];
	let level: unknown[] = [document.contents];
	for (let depth = 0; level.length > 0; depth++) {
		const next: unknown[] = [];
		for (const node of level) {
			if (isAlias(node)) alias = Math.min(alias ?? Number.POSITIVE_INFINITY, offsetOf(node));
			if (!isCollection(node)) continue;
			if (depth >= MOST_DEPTH) {
				tooDeep ??= offsetOf(node);
				continue;
			}
			if (isMap(node)) repeated.push(...repeatedIn(node.items));
			for (const item of node.items) {
				if (!isPair(item)) next.push(item);
				else if (isScalar(item.key)) next.push(item.value);
				else next.push(item.key, item.value);
			}
		}
		level = next;
	}
	return {
		repeated,
		...(tooDeep === undefined ? {} : { tooDeep }),
		...(alias === undefined ? {} : { alias }),
	};
}

const offsetOf = (node: { readonly range?: readonly number[] | null | undefined }): number =>
	node.range?.[0] ?? 0;

function repeatedIn(pairs: readonly { readonly key: unknown }[]): { key: string; offset: number }[] {
	const seen = new Set<string>();
	return pairs.flatMap(({ key }) => {
		// A list or a group as a key is refused by every schema, whether it stands there once or twice.
		if (!isScalar(key)) return [];
		const text = String(key.value);
		if (seen.has(text)) return [{ key: text, offset: offsetOf(key) }];
		seen.add(text);
		return [];
	});
}
