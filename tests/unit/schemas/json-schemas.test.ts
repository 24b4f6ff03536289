import { describe, expect, it } from 'vitest';
import { referableCollections } from '../../../src/schemas/collection-table.ts';
import { collectionNames, collections } from '../../../src/schemas/index.ts';
import { fileSchemas, type JsonSchema } from '../../../src/schemas/json-schema.ts';
import { referencePaths } from '../../../src/schemas/reference.ts';

describe('references', () => {
	it('of an event are known with their targets, however deep', () => {
		const paths = referencePaths(collections.events.schema).map(
			({ path, target }) => `${path.join('.')} ${target}`,
		);
		expect(paths).toEqual(
			expect.arrayContaining([
				'topics.* topics',
				'hosts.* places',
				'location.ward wards',
				'when.day days',
				'changes.*.places.* places',
				'parent events',
			]),
		);
	});
	it('lead only to collections', () => {
		for (const target of referableCollections) expect(collectionNames).toContain(target);
	});
});

describe('JSON Schemas', () => {
	const schemas = fileSchemas();

	it('describe every kind of content file', () =>
		expect(schemas.map(({ files }) => files)).toEqual([
			'site.yaml',
			...[
				'places',
				'programmes',
				'events',
				'days',
				'resources',
				'stories',
				'calls',
				'campaigns',
				'notices',
				'postponements',
				'pages',
			].map((folder) => `${folder}/*.yaml`),
			'wards.yaml',
			'topics.yaml',
			'audiences.yaml',
			'subjects.yaml',
			'plan/targets.yaml',
			'plan/figures.yaml',
			'sources.yaml',
		]));

	it('have names of their own and are plain JSON', () => {
		expect(new Set(schemas.map(({ name }) => name)).size).toBe(schemas.length);
		for (const { schema } of schemas) expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	});

	it('let defaults be left out, forbid unknown keys and carry the words that editors read', () => {
		const event: JsonSchema | undefined = schemas.find(({ name }) => name === 'events')?.schema;
		expect(event?.additionalProperties).toBe(false);
		expect(event?.required).toEqual(expect.arrayContaining(['title', 'sources', 'kind', 'when']));
		expect(event?.required).not.toContain('price');
		expect(JSON.stringify(event?.properties?.when)).toContain('Thời gian');
	});
});
