/** A number that an editor writes means what its field says: so each such field says what is counted. */
import { expect, test } from 'vitest';
import { fileSchemas } from '../../../src/schemas/json-schema.ts';

/** The description of so small an object speaks for the numbers in it: `{ min, max }`, `{ lat, lng }`. */
const SMALL = 3;

/** Paths of number fields that neither they themselves nor a small object that holds them describe. */
function undescribed(node: unknown, path: string, held = false): string[] {
	if (typeof node !== 'object' || node === null) return [];
	const said = 'description' in node || held;
	if ('type' in node && (node.type === 'integer' || node.type === 'number')) return said ? [] : [path];
	const fields = 'properties' in node && Object.keys(node.properties ?? {}).length;
	return Object.entries(node).flatMap(([key, value]) =>
		undescribed(value, `${path}/${key}`, fields === false ? said : said && fields <= SMALL),
	);
}

/** Paths of coordinates that may lie off the earth. */
function offTheEarth(node: unknown, path: string): string[] {
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]) => {
		const most = { lat: 90, lng: 180 }[key];
		const bounded = most !== undefined && 'type' in value && value.type === 'number';
		return bounded && !(value.minimum === -most && value.maximum === most)
			? [`${path}/${key}`]
			: offTheEarth(value, `${path}/${key}`);
	});
}

test('every coordinate lies on the earth', () => {
	expect(fileSchemas().flatMap(({ name, schema }) => offTheEarth(schema, name))).toEqual([]);
});

test('every number of the content has a description, of its own or of the small object that holds it', () => {
	expect(fileSchemas().flatMap(({ name, schema }) => undescribed(schema, name))).toEqual([]);
});
