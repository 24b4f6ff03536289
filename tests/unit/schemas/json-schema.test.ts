import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { fileSchemas } from '../../../src/schemas/json-schema.ts';

const byName = new Map(fileSchemas().map((file) => [file.name, file]));

it('has one schema for each kind of content file', () => {
	expect([...byName.values()].map((f) => f.files)).toEqual(
		expect.arrayContaining([
			'site.yaml',
			'events/*.yaml',
			'wards.yaml',
			'subjects.yaml',
			'plan/targets.yaml',
		]),
	);
	expect(new Set([...byName.values()].map((f) => f.files)).size).toBe(byName.size);
});

it('is named by the settings of VS Code, each beside the files that follow it (npm run schemas)', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
	const named = fileSchemas().map(({ name, files }) => [`./.build/schemas/${name}.json`, `content/${files}`]);
	expect(settings['yaml.schemas']).toEqual(Object.fromEntries(named));
});
it.each([...byName])('%s compiles in a validator as it comes', (_, { schema }) =>
	expect(new Ajv2020().compile(schema)).toBeTypeOf('function'),
);

it('tells editors what a field is for, and refuses unknown ones', () => {
	expect(byName.get('events')?.schema).toMatchObject({
		type: 'object',
		additionalProperties: false,
		properties: { kind: { description: 'Loại hoạt động.' } },
	});
});

it('asks for nothing that has a default', () => {
	const { required } = byName.get('events')?.schema ?? {};
	expect(required).toEqual(expect.arrayContaining(['title', 'kind', 'when', 'sources']));
	expect(required).not.toContain('draft');
});

it('describes the file of levels and subjects as an object of two lists', () => {
	expect(byName.get('subjects')?.schema).toMatchObject({
		type: 'object',
		properties: { levels: { type: 'array' }, subjects: { type: 'array' } },
	});
	expect(byName.get('wards')?.schema).toMatchObject({ type: 'array' });
});
