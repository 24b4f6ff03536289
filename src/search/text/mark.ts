/** Which words of a text a query meets, for marking them in their own spelling. Pure. */
import { foldedWords } from './fold.ts';

export interface MarkedPiece {
	readonly text: string;
	readonly marked: boolean;
}

/**
 * The text in pieces that join to the text again. A word is marked when it is one of the query, folded; the query's last
 * one, which may still be growing, also marks what it begins, where it does not stand whole.
 */
export function markWords(text: string, query: string): MarkedPiece[] {
	const words = foldedWords(query);
	const wanted = new Set(words);
	const last = words.at(-1);
	const growing = last !== undefined && !foldedWords(text).includes(last) ? last : undefined;
	const pieces: MarkedPiece[] = [];
	for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
		if (part === '') continue;
		const word = foldedWords(part)[0];
		const marked =
			word !== undefined && (wanted.has(word) || (growing !== undefined && word.startsWith(growing)));
		pieces.push({ text: part, marked });
	}
	return joined(pieces);
}

/** Marked words with only a space between them make one mark: "bảo tàng", not "bảo" and "tàng". */
function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
	const found: MarkedPiece[] = [];
	for (const [index, piece] of pieces.entries()) {
		const last = found.at(-1);
		const bridges = piece.text === ' ' && last?.marked === true && pieces[index + 1]?.marked === true;
		const marked = piece.marked || bridges;
		if (last && last.marked === marked) found[found.length - 1] = { text: last.text + piece.text, marked };
		else found.push({ text: piece.text, marked });
	}
	return found;
}
