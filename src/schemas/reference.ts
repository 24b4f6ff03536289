/**
 * References between records. The collection that a field points into is kept in the schema itself,
 * so that the rule that looks for dangling references, and JSON Schema, read one truth.
 */
import { z } from 'zod';
import type { ReferenceTarget } from './collection-table.ts';
import { id } from './text.ts';

/** Which schema instances are references, and into what. */
export const referenceRegistry = z.registry<{ target: ReferenceTarget }>();

/** An id of a record of `target`; that it exists is checked by the rule `dangling-reference`. */
export function reference(target: ReferenceTarget, description: string) {
	const schema = id.describe(description);
	referenceRegistry.add(schema, { target });
	return schema;
}

export interface ReferencePath {
	/** Keys from the record's root; `*` stands for every element of a list. */
	readonly path: readonly string[];
	readonly target: ReferenceTarget;
}

/** Every place in `schema` that holds a reference. Walks objects, lists, unions and wrappers. */
export function referencePaths(schema: z.core.$ZodType): ReferencePath[] {
	const found = new Map<string, ReferencePath>();
	walk(schema, [], found);
	return [...found.values()];
}

function walk(schema: z.core.$ZodType, path: readonly string[], found: Map<string, ReferencePath>): void {
	const meta = referenceRegistry.get(schema);
	if (meta) {
		found.set(`${path.join('.')}>${meta.target}`, { path, target: meta.target });
		return;
	}
	// zod's definitions are a closed union by `type`; only the kinds that can hold others matter here.
	const def = (schema as z.core.$ZodTypes)._zod.def;
	switch (def.type) {
		case 'object':
			for (const [key, child] of Object.entries(def.shape)) walk(child, [...path, key], found);
			break;
		case 'array':
			walk(def.element, [...path, '*'], found);
			break;
		case 'union':
			for (const option of def.options) walk(option, path, found);
			break;
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
		case 'readonly':
			walk(def.innerType, path, found);
			break;
		case 'pipe':
			walk(def.in, path, found);
			break;
	}
}
