/** Finds the part of a schema that governs a node, so that messages can name known keys and say what a field is for. */
import { z } from 'zod';
import type { Path } from './issue.ts';

type Schema = z.core.$ZodType;

/** zod's definitions are a closed union by `type`; this is the one place that looks into them here. */
const definition = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

function unwrap(schema: Schema): Schema {
	const def = definition(schema);
	switch (def.type) {
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
		case 'readonly':
			return unwrap(def.innerType);
		case 'pipe':
			return unwrap(def.in);
		default:
			return schema;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The option of a union that `value` most likely means: by discriminator, else the one that knows most of its keys. */
function optionFor(options: readonly Schema[], value: unknown, discriminator?: string): Schema | undefined {
	if (!isRecord(value)) return undefined;
	if (discriminator !== undefined) {
		const said = value[discriminator];
		return options.find(
			(o) => typeof said === 'string' && literalsOf(shapeOf(o)?.[discriminator]).includes(said),
		);
	}
	const known = (o: Schema) =>
		Object.keys(value).filter((key) => Object.hasOwn(shapeOf(o) ?? {}, key)).length;
	return options.toSorted((a, b) => known(b) - known(a))[0];
}

function literalsOf(schema: Schema | undefined): string[] {
	const def = schema && definition(unwrap(schema));
	return def?.type === 'literal' ? def.values.map(String) : [];
}

function shapeOf(schema: Schema): Record<string, Schema> | undefined {
	const def = definition(unwrap(schema));
	return def.type === 'object' ? def.shape : undefined;
}

/** The schema at `path` inside `schema`, given the data (unions are decided by it); undefined when it leads nowhere. */
function schemaAt(schema: Schema, path: Path, value: unknown): Schema | undefined {
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	const def = definition(unwrap(schema));
	if (def.type === 'union') {
		const option = optionFor(def.options, value, discriminatorOf(def));
		return option && schemaAt(option, path, value);
	}
	const child =
		def.type === 'array'
			? def.element
			: def.type === 'object' && Object.hasOwn(def.shape, key)
				? def.shape[key]
				: undefined;
	return child && schemaAt(child, rest, valueAt(value, [key]));
}

function discriminatorOf(def: object): string | undefined {
	return 'discriminator' in def && typeof def.discriminator === 'string' ? def.discriminator : undefined;
}

/** The keys that an object at `path` may have; of a union, those of the option that the data means. */
export function knownKeys(schema: Schema, path: Path, value: unknown): string[] {
	const here = schemaAt(schema, path, value);
	if (!here) return [];
	const def = definition(unwrap(here));
	const object =
		def.type === 'union' ? optionFor(def.options, valueAt(value, path), discriminatorOf(def)) : here;
	return Object.keys((object && shapeOf(object)) ?? {});
}

/** What editors are told about the field, in Vietnamese; undefined when nothing is. */
export function descriptionAt(schema: Schema, path: Path, value: unknown): string | undefined {
	let here = schemaAt(schema, path, value);
	while (here) {
		const text = z.globalRegistry.get(here)?.description;
		if (text !== undefined) return text;
		const def = definition(here);
		here = 'innerType' in def ? def.innerType : undefined;
	}
	return undefined;
}

/** The raw value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
	let here = value;
	for (const key of path) {
		if (Array.isArray(here)) here = here[Number(key)];
		else if (isRecord(here)) here = Object.hasOwn(here, key) ? here[key] : undefined;
		else return undefined;
	}
	return here;
}
/** Symbols cannot be keys in YAML. */
export function stringKeys(path: readonly PropertyKey[]): Path {
	return path.filter((key) => typeof key !== 'symbol');
}
