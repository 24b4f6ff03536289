/** JSON Schemas of the content files, from the same zod schemas: for autocompletion in editors and for the open data. */
import { z } from 'zod';
import { collectionNames, collections, siteFile } from './index.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

export interface FileSchema {
	/** Name of the schema: a collection, a list file or `site`. */
	readonly name: string;
	/** The files it describes, from the content directory: `events/*.yaml`. */
	readonly files: string;
	readonly schema: JsonSchema;
}

/** The shape of one record as editors write it: defaults may be left out. Checks in code are not expressed. */
function recordSchema(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

/** One schema for each kind of file. */
export function fileSchemas(): FileSchema[] {
	const folders = collectionNames.flatMap((name) => {
		const { layout, path, schema } = collections[name];
		return layout === 'folder' ? [{ name, files: `${path}/*.yaml`, schema: recordSchema(schema) }] : [];
	});
	return [
		{ name: 'site', files: siteFile.path, schema: recordSchema(siteFile.schema) },
		...folders,
		...listFiles(),
	];
}

function listFiles(): FileSchema[] {
	const lists = collectionNames.flatMap((name) => {
		const collection = collections[name];
		if (collection.layout !== 'list') return [];
		const key = 'key' in collection ? collection.key : undefined;
		return [{ path: collection.path, key, list: z.array(collection.schema) as z.ZodType }];
	});
	return [...Map.groupBy(lists, ({ path }) => path)].map(([path, parts]) => {
		const keyed = parts.flatMap(({ key, list }) => (key ? [[key, list.optional()] as const] : []));
		const whole = keyed.length > 0 ? z.strictObject(Object.fromEntries(keyed)) : parts[0]?.list;
		const name = path.replace(/^.*\//, '').replace(/\.yaml$/, '');
		return { name, files: path, schema: recordSchema(whole ?? z.unknown()) };
	});
}
