/** The part of a suggestion that has been typed, for marking it in its own spelling. Pure. */
import { fold, foldedWords } from './fold.ts';
import type { MarkedPiece } from './mark.ts';

/** The text in pieces that join to the text again. Of a word as many letters are marked as have been typed of it. */
export function markTyped(text: string, typed: string): MarkedPiece[] {
	const wanted = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
	const folded = foldedWords(typed);
	return text
		.normalize('NFC')
		.split(/([\p{L}\p{M}\p{N}]+)/u)
		.flatMap((part) => {
			const plain = fold(part);
			const lengths = wanted.map((word, at) =>
				plain.startsWith(word) || foldedWords(part)[0] === folded[at] ? [...word].length : 0,
			);
			// A letter with its marks, where they have no letter of their own, is one.
			const letters = part.match(/\P{M}?\p{M}*/gu) ?? [];
			const length = Math.max(0, ...lengths);
			return [
				{ text: letters.slice(0, length).join(''), marked: true },
				{ text: letters.slice(length).join(''), marked: false },
			];
		})
		.filter((piece) => piece.text !== '');
}
