/** Names of records and entries, as people write them in a cell: one, or several. */

import type { CellContent } from '../../reader/sheets/workbook.ts';
import { nearest } from '../../reader/text/did-you-mean.ts';
import { shown } from '../../reader/text/words.ts';
import { foldedWords } from '../../search/text/fold.ts';
import type { CellReading } from './reading.ts';
import { cellText } from './shown-values.ts';

/** Names that stand for an id, folded; and the names to offer where none fits. */
export interface KnownNames {
	readonly ids: ReadonlyMap<string, string>;
	readonly offered: readonly string[];
}

/** Names compare without the word "và", which also stands between two of them. */
export const foldedName = (name: string): string =>
	foldedWords(name)
		.filter((word) => word !== 'va')
		.join(' ');

/** Of two entries with one name the first has it. `names`: the first of each is its own, the rest are other spellings. */
export function vocabulary(
	entries: readonly { readonly id: string; readonly names: readonly string[] }[],
): KnownNames {
	const ids = new Map<string, string>();
	const ranked = [
		...entries.flatMap(({ id, names }) =>
			[id, ...names.slice(0, 1)].map((name) => [foldedName(name), id] as const),
		),
		...entries.flatMap(({ id, names }) => names.slice(1).map((name) => [foldedName(name), id] as const)),
	];
	for (const [name, id] of ranked) if (name && !ids.has(name)) ids.set(name, id);
	return { ids, offered: entries.map(({ id, names }) => names[0] ?? id) };
}

export const idNamed = (name: string, { ids }: KnownNames): string | undefined => ids.get(foldedName(name));

const SEPARATORS = /\s*(?:[;\n\r|•+/,&]|(?<![\p{L}\p{M}])(?:và|va)(?![\p{L}\p{M}]))\s*/u;

/** The pieces of a cell that lists several things. */
export const piecesOf = (content: CellContent): string[] =>
	String(typeof content === 'string' ? content : cellText(content))
		.normalize('NFC')
		.split(SEPARATORS)
		.map((piece) => piece.replace(/^[-–*\s]+|\s+$/g, ''))
		.filter(Boolean);

/** Ids of all that a cell names. A name may hold what separates names: neighbours are tried together first. */
export function readNames(
	content: CellContent,
	known: KnownNames,
	one: string,
): CellReading<readonly string[]> {
	const pieces = piecesOf(content);
	const found = new Set<string>();
	for (let at = 0; at < pieces.length; ) {
		const length = longestKnown(pieces.slice(at, at + MOST_JOINED), known);
		const id = idNamed(pieces.slice(at, at + Math.max(1, length)).join(' '), known);
		if (id === undefined) return unknownName(pieces[at] ?? '', known, one);
		found.add(id);
		at += Math.max(1, length);
	}
	return { value: [...found] };
}

/** In pieces: more than any name has. */
const MOST_JOINED = 4;

function longestKnown(pieces: readonly string[], known: KnownNames): number {
	for (let length = pieces.length; length > 1; length--)
		if (idNamed(pieces.slice(0, length).join(' '), known) !== undefined) return length;
	return 1;
}

/** So many names are offered before a list is too long to be read. */
const MOST_OFFERED = 30;

export function unknownName(name: string, known: KnownNames, one: string): { message: string; cure: string } {
	const near = nearest(foldedName(name), known.ids.keys());
	const id = near === undefined ? undefined : known.ids.get(near);
	const meant = known.offered.find((offered) => idNamed(offered, known) === id && id !== undefined);
	const list =
		known.offered.length <= MOST_OFFERED
			? `chọn trong: ${known.offered.join(' · ')}`
			: `ghi tên hoặc mã có trong danh mục`;
	return {
		message: `${shown(name)} không phải ${one} có trong danh mục`,
		cure: meant ? `có phải “${meant}”? Nếu không, ${list}` : list,
	};
}
