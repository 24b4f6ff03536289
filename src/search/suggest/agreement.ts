/**
 * Whether what somebody has typed of a word agrees with the marks of a word in a name. Pure. People leave marks out, but
 * do not put wrong ones in: a letter typed without a mark may become every letter that folds to it ("đuo" agrees with
 * "đường"), one with a mark is what it is ("đuo" is not "dương").
 */
import { fold, sameLetters } from '../text/fold.ts';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Nothing typed tells against it; marks are still missing; it has other marks. */
export type Agreement = 'exact' | 'open' | 'other';

/** Of all words typed with marks the worst; `words` are those of a name, as spelled. */
export function agreement(marked: readonly string[], words: readonly string[]): Agreement {
	if (marked.every((beginning) => words.some((word) => word.startsWith(beginning)))) return 'exact';
	const open = marked.every((beginning) => words.some((word) => mayBecome(beginning, word)));
	return open ? 'open' : 'other';
}

function mayBecome(beginning: string, word: string): boolean {
	const sameSound = fold(word, { loneY: true }) === fold(beginning, { loneY: true });
	if (!sameSound && !fold(word).startsWith(fold(beginning))) return false;
	const [typed, whole] = [apart(beginning), apart(word)];
	if (typed.tone !== '' && typed.tone !== whole.tone) return false;
	return typed.letters.every((letter, at) => letter === fold(letter) || letter === whole.letters[at]);
}

/** A syllable has one tone, wherever it is set (hoà, hoàng): it is compared apart from the letters. */
function apart(word: string): { letters: readonly string[]; tone: string } {
	const open = sameLetters(word).toLowerCase().normalize('NFD');
	return {
		letters: [...open.replace(TONE, '').normalize('NFC')],
		tone: open.match(TONE)?.join('') ?? '',
	};
}
