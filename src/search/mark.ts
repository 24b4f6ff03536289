/** Which words of a text a query meets, for marking them in their own spelling. Pure. */
import { foldedWords } from './fold.ts';

export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** The text in pieces that join to the text again. A word is marked when a word of the query begins it, folded. */
export function markWords(text: string, query: string): Piece[] {
	const wanted = foldedWords(query);
	const pieces: Piece[] = [];
	for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
		if (part === '') continue;
		const word = foldedWords(part)[0];
		const marked = word !== undefined && wanted.some((one) => word.startsWith(one));
		pieces.push({ text: part, marked });
	}
	return joined(pieces);
}

/** Marked words with only a space between them make one mark: "bảo tàng", not "bảo" and "tàng". */
function joined(pieces: readonly Piece[]): Piece[] {
	const found: Piece[] = [];
	for (const [index, piece] of pieces.entries()) {
		const last = found.at(-1);
		const bridges = piece.text === ' ' && last?.marked === true && pieces[index + 1]?.marked === true;
		const marked = piece.marked || bridges;
		if (last && last.marked === marked) found[found.length - 1] = { text: last.text + piece.text, marked };
		else found.push({ text: piece.text, marked });
	}
	return found;
}
