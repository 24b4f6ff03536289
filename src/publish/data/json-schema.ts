/** JSON Schema 2020-12 of what the data files hold. */
import { z } from 'zod';
import { LABELS, LIST, MEANING_VI, type Meaning, MOMENT } from './schema/said.ts';

/** The part of JSON Schema that our schemas come to. */
export interface SchemaNode {
	readonly type?: string | readonly string[];
	readonly format?: string;
	readonly properties?: Readonly<Record<string, SchemaNode>>;
	readonly required?: readonly string[];
	readonly items?: SchemaNode;
	readonly anyOf?: readonly SchemaNode[];
	readonly enum?: readonly string[];
	readonly const?: string;
	readonly description?: string;
	readonly [MEANING_VI]?: string;
	readonly [LABELS]?: Readonly<Record<string, Meaning>>;
	readonly [LIST]?: string;
	readonly [MOMENT]?: boolean;
}

/**
 * New keys may come (see the page on open data): a reader that checks what it gets must not break over them, so the
 * published schema does not forbid them, as our own tests do.
 */
export const schemaNode = (schema: z.ZodType): SchemaNode =>
	// Our schemas hold only objects, lists, unions and scalars, which is what SchemaNode describes.
	z.toJSONSchema(schema, {
		io: 'output',
		override: ({ jsonSchema }) => {
			delete jsonSchema.additionalProperties;
			// Bounds of what JavaScript can count say nothing about the data.
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
			if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
		},
	}) as SchemaNode;

/** The text of `/api/v1/schema/<name>.json`; `id` is its own address. */
export function schemaText(schema: z.ZodType, id: string, title: Meaning): string {
	const { $schema, ...rest } = schemaNode(schema) as SchemaNode & { readonly $schema?: string };
	const whole = { $schema, $id: id, title: title.en, [MEANING_VI]: title.vi, ...rest };
	return `${JSON.stringify(published(whole), undefined, '\t')}\n`;
}

/** Where our own keys stand in a schema: beside what the standard has, or as names of fields. */
const NAMES = ['properties'];

/**
 * In the words of the standard alone: validators refuse keys and formats that they do not know, unless somebody asks them
 * not to. The Vietnamese meaning, the names of codes and the list whose ids a field holds stand in `$comment`, and every
 * form of text in a pattern.
 */
function published(node: unknown, isNames = false): unknown {
	if (Array.isArray(node)) return node.map((item) => published(item));
	if (typeof node !== 'object' || node === null) return node;
	if (isNames)
		return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, published(child)]));
	const {
		[MEANING_VI]: meaning,
		[LABELS]: labels,
		[LIST]: list,
		[MOMENT]: _,
		format,
		...standard
	} = node as SchemaNode; // whatever is an object here is part of a schema
	const names = Object.entries(labels ?? {}).map(([code, { vi, en }]) => `${code}: ${vi} (${en})`);
	const comment = [meaning, list && `→ ${list}.json`, names.join('; ')].filter(Boolean).join('\n');
	const entries = Object.entries(standard).map(([key, child]) => [
		key,
		published(child, NAMES.includes(key)),
	]);
	return {
		...Object.fromEntries(entries),
		...(format === 'uri' && !('pattern' in standard) ? { pattern: '^https?://' } : {}),
		...(comment ? { $comment: comment } : {}),
	};
}

/** A node without its "or null", and whether it had one; what is said of the whole goes before what is said inside. */
export function withoutNull(node: SchemaNode): { readonly node: SchemaNode; readonly nullable: boolean } {
	if (Array.isArray(node.type)) {
		const [type] = node.type.filter((name) => name !== 'null');
		return { node: { ...node, type }, nullable: node.type.includes('null') };
	}
	const { anyOf, ...outer } = node;
	if (!anyOf) return { node, nullable: false };
	const others = anyOf.filter(({ type }) => type !== 'null');
	const [only] = others;
	const nullable = others.length < anyOf.length;
	return others.length === 1
		? { node: { ...only, ...outer }, nullable }
		: { node: { ...outer, anyOf: others }, nullable };
}
