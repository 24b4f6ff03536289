/** Puts texts into every place of a record where its schema takes any text, and leaves the rest as it is. */
import type { z } from 'zod';
import { localizedBody } from '../../src/schemas/text.ts';

export interface Texts {
	/** Hostile lines to choose from for one field: the first that its schema takes. */
	readonly lines: () => readonly string[];
	/** What is written instead of the hostile line: itself, or a harmless one of the same shape. */
	readonly say: (line: string) => string;
	readonly body: () => string;
}

/** What is looked at of a schema's own description; zod keeps it open for such walks. */
interface Definition {
	readonly type: string;
	readonly shape?: Readonly<Record<string, z.ZodType>>;
	readonly element?: z.ZodType;
	readonly innerType?: z.ZodType;
	readonly in?: z.ZodType;
	readonly options?: readonly z.ZodType[];
	readonly valueType?: z.ZodType;
}
// The union of all kinds' definitions is not written down in zod's types.
const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Texts that name something else which has to be there. */
const NAMING = new Set(['file', 'mainDays', 'shareImage']);
/** Names by which lists are sorted keep their first word: in both sites the same records then come first. */
const SORTED = new Set(['title', 'name']);

export function filled(schema: z.ZodType, value: unknown, texts: Texts, key = ''): unknown {
	if (schema === localizedBody) return { vi: texts.body(), en: texts.body() };
	const def = definition(schema);
	const inner = def.innerType ?? def.in;
	if (inner) return filled(inner, value, texts, key);
	if (def.options) {
		const fits = def.options.find((option) => option.safeParse(value).success);
		return fits ? filled(fits, value, texts, key) : value;
	}
	if (def.type === 'string') return typeof value === 'string' ? textFor(schema, value, texts, key) : value;
	if (def.element) {
		const { element } = def;
		return Array.isArray(value) ? value.map((item: unknown) => filled(element, item, texts, key)) : value;
	}
	if (def.shape && typeof value === 'object' && value !== null) return object(def.shape, value, texts, key);
	return value;
}

function object(
	shape: Readonly<Record<string, z.ZodType>>,
	value: object,
	texts: Texts,
	outer: string,
): Record<string, unknown> {
	const result: Record<string, unknown> = { ...value };
	for (const [key, schema] of Object.entries(shape)) {
		const given: unknown = Reflect.get(value, key);
		const name = key === 'vi' || key === 'en' ? outer : key;
		if (NAMING.has(key)) continue;
		const field = given === undefined ? invented(schema, texts) : filled(schema, given, texts, name);
		if (field !== undefined) result[key] = field;
	}
	return result;
}

/** A text for a field, of the old one's first word and a line, or the line alone; the old text where none is taken. */
function textFor(schema: z.ZodType, value: string, texts: Texts, key: string): string {
	const lines = texts.lines();
	const first = `${value.split(' ')[0]} `;
	const tried = SORTED.has(key) ? [...lines.map((line) => first + line), ...lines] : lines;
	const taken = tried.find((text) => schema.safeParse(text).success);
	return taken === undefined ? value : texts.say(taken);
}

/** A value for a field that the record lacks, where it may hold any text: a line, both languages, or a list of such. */
function invented(schema: z.ZodType, texts: Texts): unknown {
	if (schema === localizedBody) return { vi: texts.body(), en: texts.body() };
	const def = definition(schema);
	const inner = def.innerType ?? def.in;
	if (inner) return invented(inner, texts);
	if (def.type === 'string') {
		const taken = texts.lines().find((text) => schema.safeParse(text).success);
		return taken === undefined ? undefined : texts.say(taken);
	}
	if (def.element) {
		const item = invented(def.element, texts);
		return item === undefined ? undefined : [item];
	}
	if (!def.shape) return undefined;
	if (Object.keys(def.shape).some((key) => NAMING.has(key))) return undefined;
	const entries = Object.entries(def.shape).map(([key, part]) => [key, invented(part, texts)] as const);
	return entries.every(([, part]) => part !== undefined) ? Object.fromEntries(entries) : undefined;
}
