/** Small parts of sentences that several messages share. */
import type { Path, Words } from './issue.ts';

const LONGEST_QUOTE = 60;

/** A value as it is shown in a message: text quoted, on one line, cut when long. */
export function shown(value: unknown): string {
	if (typeof value !== 'string') return String(value);
	const text = value.replace(/\s+/g, ' ');
	return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}"`;
}

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
export function listed(values: readonly unknown[]): string {
	return values.map(String).join(', ');
}

/** The cure that offers the nearest known word before it lists them all. */
export function didYouMean(near: string | undefined, known: readonly unknown[]): Words {
	const vi = `Chọn một trong: ${listed(known)}.`;
	const en = `Choose one of: ${listed(known)}.`;
	return near ? { vi: `Có phải "${near}"? ${vi}`, en: `Did you mean "${near}"? ${en}` } : { vi, en };
}
