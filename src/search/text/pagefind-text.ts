/**
 * How text is written for Pagefind, in the index and in queries alike. Pagefind folds combining marks, ranking the
 * exact form higher, but takes đ for a letter of its own and y for no kin of i. So đ goes in as d + U+0335 and a lone
 * y as i + U+0336: both are then marks like any other.
 */
import { isLoneY, sameLetters, spelledWords } from './fold.ts';

const STROKE = '\u0335';
const LONG_STROKE = '\u0336';
/**
 * Closes every word. Pagefind takes each word of a query for a beginning: "vi" would find viện, việt and video, and
 * counts would mean nothing. With its end written, a whole word meets only itself.
 */
const END = '\u02D1';
/** The end of a word that has no letters: no query meets it. */
export const NO_WORD = END;
/** Pagefind must count these as part of a word (`includeCharacters`). */
export const WORD_MARKS = STROKE + LONG_STROKE + END;

const Y_FORMS = 'yýỳỷỹỵYÝỲỶỸỴ';
const I_FORMS = 'iíìỉĩịIÍÌỈĨỊ';

function iForY(word: string): string {
	const index = Y_FORMS.indexOf(word.slice(-1));
	return isLoneY(word) && index >= 0 ? `${word.slice(0, -1)}${I_FORMS[index]}${LONG_STROKE}` : word;
}

/** Text to be shown again: `decode` gives it back, in NFC and with Đ for the look-alike Ð. */
export const encode = (text: string): string =>
	sameLetters(text)
		.replaceAll(END, '')
		.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => `${iForY(word)}${END}`)
		.replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D') + STROKE);

/** Encoded text whose letters still carry the marks for đ and y. */
export const withoutEnds = (text: string): string => text.replaceAll(END, '');

/** The reverse of `encode`. */
export const decode = (text: string): string =>
	withoutEnds(text.normalize('NFC'))
		.replaceAll(`d${STROKE}`, 'đ')
		.replaceAll(`D${STROKE}`, 'Đ')
		.replace(/(.)\u0336/gu, (both, letter: string) => Y_FORMS[I_FORMS.indexOf(letter)] ?? both);

/** Text to be searched and queries: encoded words in one spelling and lower case, split at the same places. */
export const searchable = (text: string): string => encode(spelledWords(text).join(' '));

/** The same for what somebody is still typing: the last word may be a beginning. */
export const searchableSoFar = (text: string): string => searchable(text).slice(0, -END.length || undefined);
