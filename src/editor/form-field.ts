/** One field of a form from one field of a schema. Whatever the schemas learn that this does not know stops the build. */
import type { z } from 'zod';
import { type ReferencePath, referenceRegistry } from '../schemas/reference.ts';
import { choiceWords, kindWord } from './choice-words.ts';
import { wordOf } from './field-words.ts';
import type { Field } from './form.ts';
import { hintOf, inWords } from './hint.ts';
import { relation } from './relation.ts';
import type { Schema } from './schema.ts';
import { textField } from './text-field.ts';
import { unwrapped } from './unwrapped.ts';

type Options = Readonly<Record<string, unknown>>;
type Target = ReferencePath['target'];
type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** `inside`: the name of what it stands in, which tells fields of one name apart. */
export function formField(name: string, schema: z.core.$ZodType, inside: string): Field {
	const { inner, required, preset, words } = unwrapped(schema);
	const options = widget(name, inner, inside);
	const label = wordOf(name, inside);
	const hint = hintOf(inner, words, label);
	return {
		name,
		label,
		// The widget stands among the options; its name is repeated for the type.
		widget: String(options['widget']),
		...options,
		required,
		...(preset === undefined || isEmpty(preset) ? {} : { default: preset }),
		...(hint === undefined ? {} : { hint }),
	};
}

const isEmpty = (preset: unknown): boolean => Array.isArray(preset) && preset.length === 0;

/** Fields of an object, in the order of its schema. */
export const fields = (shape: Shape, inside: string): Field[] => {
	const all = Object.entries(shape).map(([name, schema]) => formField(name, schema, inside));
	return all.map((one) => (one.hint === undefined ? one : { ...one, hint: inWords(one.hint, all) }));
};

function widget(name: string, schema: Schema, inside: string): Options {
	const target = referenceRegistry.get(schema)?.target;
	if (target) return relation(target);
	const { def } = schema._zod;
	switch (def.type) {
		case 'string':
			// The word `type` tells the class.
			return textField(schema as z.ZodString);
		case 'number':
			return numberField(schema as z.ZodNumber);
		case 'boolean':
			return { widget: 'boolean' };
		case 'enum':
			return choice(Object.values(def.entries));
		case 'literal':
			// A box that is not ticked would be written as "false", which is not the same as nothing.
			return { widget: 'select', options: [{ label: 'Có', value: def.values[0] }] };
		case 'array':
			return listField(name, unwrapped(def.element), inside);
		case 'object':
			return {
				widget: 'object',
				// A text in two languages is what editors write most: it stays open.
				...('vi' in def.shape ? {} : { collapsed: 'auto' }),
				fields: fields(def.shape, name),
			};
		case 'union':
			return unionField(name, def.options, inside);
		default:
			throw new Error(`src/editor/form-field.ts knows no form for "${name}", which is ${def.type}`);
	}
}

function numberField({ minValue, maxValue, isInt }: z.ZodNumber): Options {
	const bound = (key: string, value: number | null) =>
		value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER ? { [key]: value } : {};
	return {
		widget: 'number',
		value_type: isInt ? 'int' : 'float',
		...bound('min', minValue),
		...bound('max', maxValue),
		...(isInt ? {} : { step: 0.000001 }),
	};
}

function choice(values: readonly (string | number)[]): Options {
	const words = choiceWords(values);
	return {
		widget: 'select',
		options: values.map((value) => ({ label: words[String(value)] ?? String(value), value })),
	};
}

function listField(name: string, { inner }: { inner: Schema }, inside: string): Options {
	const target: Target | undefined = referenceRegistry.get(inner)?.target;
	if (target) return { ...relation(target), multiple: true };
	const { def } = inner._zod;
	if (def.type === 'enum') return { ...choice(Object.values(def.entries)), multiple: true };
	if (def.type === 'object')
		return { widget: 'list', collapsed: 'auto', ...summaryOf(def.shape), fields: fields(def.shape, name) };
	const { label: _, required: __, ...one } = formField(name, inner, inside);
	return { widget: 'list', field: { ...one, label: wordOf(name, inside), required: true } };
}

/** What a folded item of a list shows. */
function summaryOf(shape: Shape): Options {
	const first = ['title', 'name', 'what', 'session', 'start', 'from', 'vi'].find((name) => name in shape);
	if (first === undefined) return {};
	const isLocalized = unwrapped(shape[first] as z.core.$ZodType).inner._zod.def.type === 'object';
	return { summary: `{{${first}${isLocalized ? '.vi' : ''}}}` };
}

/** By its `kind`, by its values, or all fields of all its objects: only one of these is filled in then. */
function unionField(name: string, options: readonly z.core.$ZodType[], inside: string): Options {
	const defs = options.map((option) => unwrapped(option).inner._zod.def);
	const literals = defs.flatMap((def) => (def.type === 'literal' ? def.values : []));
	if (literals.length === defs.length) return choice(literals.map((value) => Number(value)));
	const shapes = defs.flatMap((def) => (def.type === 'object' ? [def.shape as Shape] : []));
	if (shapes.length !== defs.length)
		throw new Error(`src/editor/form-field.ts knows no form for "${inside}.${name}"`);
	if (shapes.every((shape) => 'kind' in shape))
		return { widget: 'object', typeKey: 'kind', types: shapes.map(typeOf) };
	const all = fields(Object.assign({}, ...shapes), name);
	return { widget: 'object', fields: all.map((one) => ({ ...one, required: false })) };
}

function typeOf({ kind, ...shape }: Shape): Options {
	const def = kind && unwrapped(kind).inner._zod.def;
	const name = def?.type === 'literal' ? String(def.values[0]) : '';
	return { name, label: kindWord(name), fields: fields(shape, name) };
}
