/** Small parts of sentences that several messages share. */
import { withoutStrays } from '../../schemas/letters.ts';
import type { Path, Words } from './issue.ts';

/** In code points: longer values are cut, for a message must fit a line. */
const LONGEST_QUOTE = 60;

/**
 * A value as it is shown in a message: text quoted, on one line, cut when long. Every value of content comes through
 * here on its way into words, so that nothing an editor wrote can steer a terminal, or look like a line of the report.
 */
export function shown(value: unknown): string {
	if (typeof value === 'string') return `"${cut(value)}"`;
	// What an editor wrote may have a field `toString`, which is no function.
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
	return cut(String(value));
}

/** The same without quotes. */
export function cut(text: string): string {
	// No more than is needed is looked at: a value may be as long as its file.
	const letters = [...withoutStrays(text.slice(0, 4 * LONGEST_QUOTE))];
	return letters.length > LONGEST_QUOTE
		? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…`
		: letters.join('');
}

/** A file's path as reports show it, from the content directory's own name; a name may hold whatever a disk allows. */
export const shownPath = (shownFrom: string, path: string): string => withoutStrays(`${shownFrom}/${path}`);

/** `sources.url`: list indexes are left out, the line says which one. */
export function fieldName(path: Path): string {
	return path.filter((key) => typeof key === 'string').join('.');
}

/** Puts the field's name before a message, when there is one. */
export function about(path: Path, words: Words): Words {
	const name = fieldName(path);
	return name ? { vi: `${name}: ${words.vi}`, en: `${name}: ${words.en}` } : words;
}

/** `a, b, c`. */
export function commaList(values: readonly unknown[]): string {
	return values.map(String).join(', ');
}

/** The cure that offers the nearest known word before it lists them all. */
export function didYouMean(near: string | undefined, known: readonly unknown[]): Words {
	const vi = `Chọn một trong: ${commaList(known)}.`;
	const en = `Choose one of: ${commaList(known)}.`;
	return near
		? { vi: `Có phải ${shown(near)}? ${vi}`, en: `Did you mean ${shown(near)}? ${en}` }
		: { vi, en };
}
