/** Nothing that content holds is endless: the time of the check, the build and the pages hangs on it. */

import { expect, it } from 'vitest';
import { z } from 'zod';
import { collectionNames, collections, siteFile } from '../../../src/schemas/index.ts';

const schemas: readonly (readonly [string, z.core.$ZodType])[] = [
	...collectionNames.map((name) => [name, collections[name].schema] as const),
	['site', siteFile.schema],
];

/** Paths of all texts and lists without a greatest length, and of kinds of schemas that are not known here. */
function endless(schema: z.core.$ZodType, path: string): string[] {
	// zod's definitions are a closed union by `type`.
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const most = () =>
		z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
			maxLength?: number;
			maxItems?: number;
		};
	switch (def.type) {
		case 'string':
			return most().maxLength === undefined ? [path] : [];
		case 'array':
			return [...(most().maxItems === undefined ? [path] : []), ...endless(def.element, `${path}[]`)];
		case 'object':
			return Object.entries(def.shape).flatMap(([key, child]) => endless(child, `${path}.${key}`));
		case 'union':
			return def.options.flatMap((option) => endless(option, path));
		case 'optional':
		case 'default':
			return endless(def.innerType, path);
		case 'enum':
		case 'literal':
		case 'boolean':
		case 'number':
			return [];
		default:
			return [`${path} (${def.type})`];
	}
}

it.each(schemas)('every text and list of %s has a greatest length', (name, schema) =>
	expect(endless(schema, name)).toEqual([]),
);
