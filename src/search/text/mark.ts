/** Which words of a text a query meets, for marking them in their own spelling. Pure. */
import { isFiller } from './filler.ts';
import { fold, foldedWords, spelledWords } from './fold.ts';

export interface MarkedPiece {
	readonly text: string;
	readonly marked: boolean;
}

/**
 * The text in pieces that join to the text again. Marked are whole words of the query of two letters or more; one typed
 * with marks only where it bears the same. A word that may only join others ("bao" is bảo, and bao nhiêu) is marked
 * beside the word beside which it was typed.
 */
export function markWords(text: string, query: string): MarkedPiece[] {
	const typed = spelledWords(query);
	const parts = text.split(/([\p{L}\p{M}\p{N}]+)/u);
	const meets = (part: string | undefined, word: string | undefined): boolean => {
		if (part === undefined || word === undefined || [...word].length < 2) return false;
		return fold(word) === word
			? foldedWords(part)[0] === foldedWords(word)[0]
			: spelledWords(part)[0] === word;
	};
	const means = (word: string | undefined) => word !== undefined && !isFiller(word);
	const pieces = parts.flatMap((part, at): MarkedPiece[] => {
		// Words and what parts them take turns.
		const marked =
			at % 2 === 1 &&
			typed.some(
				(word, i) =>
					meets(part, word) &&
					(means(word) ||
						[1, -1].some((step) => means(typed[i + step]) && meets(parts[at + 2 * step], typed[i + step]))),
			);
		return part === '' ? [] : [{ text: part, marked }];
	});
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
