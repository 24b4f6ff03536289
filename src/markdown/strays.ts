/** Characters that no text may hold, written by their names: `&rlm;` puts one onto the page though the file has none. */
import { strayCharacters } from '../schemas/letters.ts';
import { decoded, REFERENCE } from './reference.ts';

/**
 * The first such character of a node's text that its stretch of the source does not hold as it is, with the reference
 * that made it.
 */
export function strayIn(
	value: string,
	source: string,
	start: number,
	end: number | undefined,
): { readonly text: string; readonly offset: number } | undefined {
	const strays = charactersOf(value);
	if (strays.length === 0) return undefined;
	const written = source.slice(start, end);
	const asWritten = new Set(charactersOf(written));
	const stray = strays.find((each) => !asWritten.has(each));
	if (stray === undefined) return undefined;
	const made = written.matchAll(REFERENCE).find(([reference]) => decoded(reference).includes(stray));
	return { text: made?.[0] ?? stray, offset: start + (made?.index ?? 0) };
}

const charactersOf = (text: string): string[] =>
	Array.from(strayCharacters(text), ({ index, length }) => text.slice(index, index + length));
