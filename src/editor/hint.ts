/** What stands beneath a field: the words of its schema, without what the form shows by itself. */
import { referenceRegistry } from '../schemas/reference.ts';
import type { Field } from './form.ts';
import type { Schema } from './schema.ts';
import { saysOnlyItsForm } from './text-field.ts';

/** Codes of a vocabulary are left out, for the form shows names; a switch is on or off, not "true". */
export function hintOf(schema: Schema, words: string | undefined, label: string): string | undefined {
	const { type } = schema._zod.def;
	if (words === undefined || words === `${label}.` || saysOnlyItsForm(schema, words)) return undefined;
	if (referenceRegistry.get(schema)) return undefined;
	if (type === 'enum' || (type === 'union' && /\bkind\b|: |\|/.test(words))) return undefined;
	return words.replace(/^true: /, type === 'boolean' ? 'Bật: ' : 'Chọn: ');
}

/** A hint that names other fields by their names in files says what is written over them instead. */
export const inWords = (hint: string, beside: readonly Field[]): string =>
	hint.replace(
		/(?<![\p{L}\p{N}"._-])[a-z][A-Za-z]+(?![\p{L}\p{N}"_-])/gu,
		(word) => named(word, beside) ?? word,
	);
const named = (word: string, beside: readonly Field[]): string | undefined => {
	const field = beside.find(({ name }) => name === word);
	return field && `“${field.label}”`;
};
