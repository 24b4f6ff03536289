/**
 * The one place that folds Vietnamese text. People type "dai noi" for Đại Nội, "hoà" for hòa, "Vĩ Dạ" for Vỹ Dạ.
 * Pure, and free of lookbehind, which phones older than 2023 do not parse.
 */
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** U+00D0 and U+00F0 look like Đ and đ and stand for them in government data. */
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ' };
/** A syllable whose only vowel is y: there, and only there, y and i are two spellings of one sound (lý, lí). */
const ONSETS = 'b|ch?|d|đ|gh?|h|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th|tr?|v|x';
const LONE_Y = new RegExp(`^(?:${ONSETS})?[yýỳỷỹỵ]$`, 'iu');

export interface FoldOptions {
	/** Also write a lone y as i: "vy da" → "vi da". For comparing only: names keep their own spelling. */
	readonly loneY?: boolean;
}

/** Without marks, đ as d, lower case, NFC; spaces and punctuation stay. Idempotent; NFC and NFD fold alike. */
export function fold(text: string, { loneY = false }: FoldOptions = {}): string {
	const plain = text
		.normalize('NFD')
		.toLowerCase()
		// Lower case can bring marks of its own (İ).
		.normalize('NFD')
		.replace(MARKS, '')
		.replace(/[đð]/g, 'd')
		.normalize('NFC');
	return loneY ? plain.replace(WORD, (word) => (isLoneY(word) ? `${word.slice(0, -1)}i` : word)) : plain;
}

/** Whether a word in NFC is a syllable in which y could be written i. */
export const isLoneY = (word: string): boolean => LONE_Y.test(word);

/** NFC with Đ for the look-alike Ð: the same letters for the same look. */
export const sameLetters = (text: string): string =>
	text.normalize('NFC').replace(/[Ðð]/g, (eth) => ETH[eth] ?? eth);

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const LATE_TONE_OA = new RegExp(`(o)([ae])(${TONE})(?![\\p{L}\\p{M}])`, 'giu');
// In "quý" the u belongs to the q: its tone has no other place.
const LATE_TONE_UY = new RegExp(`(^|[^q])(u)(y)(${TONE})(?![\\p{L}\\p{M}])`, 'giu');

/** One spelling for the two ways to set a tone: hoà → hòa, khoẻ → khỏe, thuỷ → thủy. NFC. */
export const placeTones = (text: string): string =>
	text.normalize('NFD').replace(LATE_TONE_OA, '$1$3$2').replace(LATE_TONE_UY, '$1$2$4$3').normalize('NFC');

/** Words in order, marks kept, lower case, tones in one place: what counts as "spelt exactly so". */
export const spelledWords = (text: string): readonly string[] =>
	placeTones(sameLetters(text)).toLowerCase().normalize('NFC').match(WORD) ?? [];

/** Words in order as they compare when somebody types without marks and with i for y: those of `fold`, quicker. */
export const foldedWords = (text: string): readonly string[] =>
	(fold(text).match(WORD) ?? []).map((word) => (word.endsWith('y') ? fold(word, { loneY: true }) : word));

/** The words of a text that bear marks. Words without any tell nothing. */
export const markedWords = (text: string): readonly string[] =>
	spelledWords(text).filter((word) => fold(word) !== word);
