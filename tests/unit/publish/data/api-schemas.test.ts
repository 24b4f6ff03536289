/** The published JSON Schemas describe what the files hold: all of it, and nothing that is not there. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { demoCatalogue } from '../../../../scripts/demo/catalogue.ts';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { type ApiOptions, apiFile, apiFiles, listNames, lists } from '../../../../src/publish/data/index.ts';
import { indexSchema } from '../../../../src/publish/data/index-file.ts';
import { listedFeeds } from '../../../../src/publish/data/open-feeds.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';

const cities = {
	'the sample city': buildCatalogue(readContent(SAMPLE_CITY).records as Records, NOW), // else nothing below passes
	'a made-up city of 300 events': catalogueOf(demoCatalogue({ events: 300, seed: 5 })),
};

describe.each(Object.entries(cities))('%s', (_, catalogue) => {
	const options: ApiOptions = { site: SITE, feeds: listedFeeds(catalogue) };
	const json = (file: string) => JSON.parse(apiFile(catalogue, file, options));

	test.each(listNames)(
		'%s: every record is as its schema says, with no key that it does not name',
		(name) => {
			expect(z.array(lists[name].schema).safeParse(json(`${name}.json`)).error).toBeUndefined();
		},
	);
	test('so is every year, and the index', () => {
		for (const file of apiFiles(catalogue).filter((name) => /^events\/.*json$/.test(name)))
			expect(z.array(lists.events.schema).safeParse(json(file)).error, file).toBeUndefined();
		expect(indexSchema.safeParse(json('index.json')).error).toBeUndefined();
	});
	test('another validator, given only the published files, agrees', () => {
		// As it comes: its strict mode refuses every key and format that it does not know.
		const ajv = new Ajv2020();
		for (const name of ['index', ...listNames]) {
			const check = ajv.compile(json(`schema/${name}.json`));
			expect(check(json(`${name}.json`)), `${name}: ${ajv.errorsText(check.errors)}`).toBe(true);
		}
	});
});

describe('a schema', () => {
	const catalogue = catalogueOf({});
	const schemaOf = (name: string) =>
		JSON.parse(apiFile(catalogue, `schema/${name}.json`, { site: SITE, feeds: [] }));

	test.each(['index', ...listNames])('of %s says its address, and what every field means, twice', (name) => {
		const schema = schemaOf(name);
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema.$id).toBe(`${SITE}/api/v1/schema/${name}.json`);
		expect(unsaid(schema.items ?? schema, name)).toEqual([]);
		expect(JSON.stringify(schema)).not.toMatch(/"(format|x-[a-z-]+)":/);
	});
	test('says the names of its codes, and whose ids a field holds', () => {
		const { kind, places } = schemaOf('wards').items.properties;
		expect(kind.$comment).toContain('phuong: phường (ward)');
		expect(places.$comment).toContain('→ places.json');
	});
	test('lets new keys come', () =>
		expect(JSON.stringify(listNames.map(schemaOf))).not.toContain('additionalProperties'));
	test('refuses a record without a key that is promised', () => {
		const ajv = new Ajv2020();
		expect(ajv.validate(schemaOf('topics'), [{ id: 'a', url: `${SITE}/`, name: { vi: 'A' } }])).toBe(false);
	});
});

interface Node {
	readonly description?: string;
	readonly $comment?: string;
	readonly properties?: Readonly<Record<string, Node>>;
	readonly items?: Node;
	readonly anyOf?: readonly Node[];
}

/** Paths of fields that lack a meaning in one of the languages. */
function unsaid(node: Node, path: string): string[] {
	return [
		...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
			...(child.description && child.$comment ? [] : [`${path}.${key}`]),
			...unsaid(child, `${path}.${key}`),
		]),
		...[node.items, ...(node.anyOf ?? [])].flatMap((child) => (child ? unsaid(child, path) : [])),
	];
}
