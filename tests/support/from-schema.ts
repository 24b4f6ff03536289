/**
 * From a zod schema to random values of its shape, by walking it: mostly what an editor may write, now and then the
 * edges of what is allowed, and what nobody should write. Most pass the schema; which do is for the check to say.
 */

import fc from 'fast-check';
import type { z } from 'zod';
import type { ReferenceTarget } from '../../src/schemas/collection-table.ts';
import { referenceRegistry } from '../../src/schemas/reference.ts';
import { texts } from './random-texts.ts';

/** Ids that are there to be named, by collection. */
export type Known = (target: ReferenceTarget) => readonly string[];

type Schema = z.core.$ZodType;

/** zod's definitions are a closed union by `type`. */
const definition = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** Random values for `schema`; throws on a kind of schema that content does not use. */
export function fromSchema(schema: Schema, known: Known): fc.Arbitrary<unknown> {
	const target = referenceRegistry.get(schema)?.target;
	if (target)
		return known(target).length > 0
			? mostly(fc.constantFrom(...known(target)), texts.id)
			: fc.constant(undefined);
	const def = definition(schema);
	const inner = (child: Schema) => fromSchema(child, known);
	switch (def.type) {
		case 'string':
			return text(schema);
		case 'number':
			return number(schema);
		case 'boolean':
			return fc.boolean();
		case 'literal':
			return fc.constantFrom(...def.values);
		case 'enum':
			return fc.constantFrom(...Object.values(def.entries));
		case 'union':
			return fc.oneof(...def.options.map((option) => inner(option)));
		case 'array':
			return list(inner(def.element), schema);
		case 'object': {
			const shape = Object.entries(def.shape).map(([name, child]) => [name, inner(child)] as const);
			return fc.record(Object.fromEntries(shape), { requiredKeys: owed(def.shape) });
		}
		case 'optional':
		case 'default':
			return inner(def.innerType);
		default:
			throw new Error(`no random values for ${def.type}`);
	}
}

const owed = (shape: Readonly<Record<string, Schema>>): string[] =>
	Object.keys(shape).filter(
		(name) => !['optional', 'default'].includes(shape[name] ? definition(shape[name]).type : ''),
	);

/** What is wanted, and once in a hundred times the other. */
const mostly = <A, B>(wanted: fc.Arbitrary<A>, other: fc.Arbitrary<B>): fc.Arbitrary<A | B> =>
	fc.oneof({ weight: 400, arbitrary: wanted }, { weight: 1, arbitrary: other });

interface Limits {
	min?: number;
	max?: number;
	whole?: boolean;
}

/** What a schema's own checks say; those in code are not looked into. */
function limits(schema: Schema): Limits {
	const found: Limits = {};
	const def: object = definition(schema);
	if ('format' in def && def.format === 'safeint') found.whole = true;
	for (const check of definition(schema).checks ?? []) {
		const own: {
			readonly check: string;
			readonly minimum?: unknown;
			readonly maximum?: unknown;
			readonly value?: unknown;
		} = check._zod.def;
		if (own.check === 'min_length') found.min = Number(own.minimum);
		if (own.check === 'max_length') found.max = Number(own.maximum);
		if (own.check === 'greater_than') found.min = Number(own.value);
		if (own.check === 'less_than') found.max = Number(own.value);
	}
	return found;
}

function number(schema: Schema): fc.Arbitrary<number> {
	const { min = -1e9, max = 1e9, whole } = limits(schema);
	if (!whole) return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max));
	return fc.oneof(
		fc.integer({ min, max: Math.min(max, min + 40) }),
		fc.constantFrom(min, max),
		years(min, max),
	);
}

/** Years of ours, where a number may be one. */
const years = (min: number, max: number) =>
	min <= 2020 && max >= 2030 ? fc.integer({ min: 2020, max: 2030 }) : fc.integer({ min, max });

function list(element: fc.Arbitrary<unknown>, schema: Schema): fc.Arbitrary<unknown[]> {
	const { min: minLength = 0, max: maxLength = 100 } = limits(schema);
	return fc.oneof(
		{ weight: 30, arbitrary: fc.array(element, { minLength, maxLength: Math.min(maxLength, 3) }) },
		{
			weight: 1,
			arbitrary: fc.array(element, { minLength, maxLength: Math.min(maxLength, 40), size: 'max' }),
		},
	);
}

/** A text that no form but free text allows. */
const FREE = 'Thư viện, 1 – “a”?';

function text(schema: Schema): fc.Arbitrary<string> {
	const { max: most = 200 } = limits(schema);
	// A schema of zod's can be asked, whatever class it has.
	const takes = (sample: string) => (schema as z.ZodType).safeParse(sample).success;
	if (takes(FREE)) return texts.line(most);
	const form = texts.forms.find(({ samples }) => samples.every(takes));
	return form && !(takes('lzh') && takes('00001')) ? mostly(form.arbitrary, texts.hostile(most)) : texts.id;
}
