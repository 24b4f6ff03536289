/**
 * Which characters text may hold, by their Unicode classes. Everything that content says passes here: on pages, in
 * calendars and in the search index a stray one hides, reverses or breaks what stands around it.
 */

/** Joiners hold emoji and the letters of many Asian scripts together; in Latin and most other letters they only hide. */
const JOINABLE =
	'[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Variation_Selector}' +
	'[[\\p{L}\\p{M}]--[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Han}\\p{Script=Hiragana}' +
	'\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Inherited}]]]';
/** A variation selector chooses between pictures of one sign, between forms of one Han or Mongolian letter. */
const VARIABLE =
	'[\\p{Emoji}\\p{S}\\p{Script=Han}\\p{Script=Mongolian}\\p{Script=Myanmar}\\p{Script=Phags_Pa}]';
const JOINER = '[\\u200c\\u200d]';

/**
 * Controls but tab and line breaks, half surrogates, private and unassigned code points, separators of lines and
 * paragraphs, what is invisible or steers the direction of text, and the sign for a letter that was lost.
 */
const STRAY = new RegExp(
	`(?<!${JOINABLE})${JOINER}|(?<!${VARIABLE})\\p{Variation_Selector}|` +
		`[[\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\ufffd]--[\\t\\n\\r${JOINER}\\p{Variation_Selector}]]`,
	'gv',
);

/** Code points that a font draws as nothing, though Unicode calls them letters or signs. */
const BLANK =
	/[\p{White_Space}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{13441}\u{13442}\u{1d159}]/gv;

export interface StrayCharacter {
	/** In UTF-16 units from the start of the text. */
	readonly index: number;
	/** In UTF-16 units: 1 or 2. */
	readonly length: number;
	/** As Unicode writes it: `U+200B`. */
	readonly code: string;
}

/** Every character of a text that it must not hold, in order. */
export function* strayCharacters(text: string): Generator<StrayCharacter> {
	if (PLAIN.test(text)) return;
	for (const { 0: character, index } of text.matchAll(STRAY))
		yield { index, length: character.length, code: codeOf(character) };
}

/** Nearly all texts hold no more than this, and a look at it costs a tenth. */
const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u0233\u1ea0-\u1ef9–-”…]*$/;

/** Whether nothing of a text can be seen. */
export const isBlank = (text: string): boolean => !/[a-z0-9]/i.test(text) && text.replace(BLANK, '') === '';

/** The text on one line with each stray character as its code, so that no terminal or log acts on it. */
export const withoutStrays = (text: string): string =>
	text.replace(/\s+/g, ' ').replace(STRAY, (character) => `<${codeOf(character)}>`);

const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
