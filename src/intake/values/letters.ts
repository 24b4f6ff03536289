/** Letters as the patterns of this room expect them. */
import { fold, placeTones, sameLetters } from '../../search/text/fold.ts';

/** Lower case, NFC, tones in one place, one kind of dash, single blanks. */
export const smooth = (text: string): string =>
	(PLAIN.test(text) ? text : placeTones(sameLetters(text)))
		.toLowerCase()
		.replace(/[‐‑‒–—―−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();

/** Numbers, dates and hours mostly are; letters with marks cost more. */
const PLAIN = /^[\t\n\r -~]*$/;

/** Source of a pattern for any of these words, written with or without their marks. */
export const either = (...words: readonly string[]): string =>
	`(?:${[...new Set(words.flatMap((word) => [word, fold(word)]))].sort((a, b) => b.length - a.length).join('|')})`;

/** Where a word begins and ends: `\b` knows letters without marks only. */
export const START = '(?<![\\p{L}\\p{M}\\d])';
export const END = '(?![\\p{L}\\p{M}\\d])';

/** A piece of a smoothed text, in UTF-16 units. */
export interface Stretch {
	readonly at: number;
	readonly until: number;
}

/** The text with blanks where the pieces stood, so that what is left keeps its places. */
export const blankedOut = (text: string, pieces: readonly Stretch[]): string =>
	pieces.reduce(
		(left, { at, until }) => left.slice(0, at) + ' '.repeat(until - at) + left.slice(until),
		text,
	);
