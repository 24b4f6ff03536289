/**
 * Vietnamese words are mostly two syllables with a space between: "đàn tranh" is a zither, "đàn" and "tranh" apart may
 * be a herd and a picture. The index knows no neighbours, so known compounds also go in, and are asked, as one word.
 * Pure.
 */
import { foldedWords, spelledWords } from './fold.ts';

/** A query that holds known compounds. */
export interface Compounds {
	/** All of it, with the compounds as they are spelled. */
	readonly spelled: string;
	/** All of it, with the compounds as one word each. */
	readonly joined: string;
	/** Its words and compounds, in order. */
	readonly units: readonly string[];
}

/** So many syllables have the longest that are joined. */
const LONGEST = 3;

/** One word that stands for the compound in the index and in questions. */
export const joinedWord = (compound: string): string => spelledWords(compound).join('');

/** Whether a phrase is a compound of the length that is joined. */
export const isCompound = (phrase: string): boolean => {
	const { length } = spelledWords(phrase);
	return length > 1 && length <= LONGEST && foldedWords(phrase).every((word) => !/\d/.test(word));
};

/** Of the compounds those that the text holds side by side, joined, each once. `known`: as `joinedWord` writes them. */
export function joinedWordsIn(text: string, known: ReadonlySet<string>): string[] {
	const words = spelledWords(text);
	const found = new Set<string>();
	for (const at of words.keys())
		for (let length = 2; length <= LONGEST; length++) {
			const joined = words.slice(at, at + length).join('');
			if (known.has(joined)) found.add(joined);
		}
	return [...found];
}
