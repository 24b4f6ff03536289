import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { apiFiles, listNames } from '../../../../src/publish/data/index.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { fileOf } from './files-of.ts';

const { records } = readContent(SAMPLE_CITY);

describe('the sample city', () => {
	const catalogue = buildCatalogue(records as Records, NOW); // the index below fails if site.yaml was not read
	const list = (name: (typeof listNames)[number]) => JSON.parse(fileOf(catalogue, `${name}.json`));

	test.each(listNames)('%s is an array with one record a line, each with its id', (name) => {
		const all = list(name);
		expect(Array.isArray(all)).toBe(true);
		expect(new Set(all.map((record: { id: string }) => record.id)).size).toBe(all.length);
		expect(fileOf(catalogue, `${name}.json`).trimEnd().split('\n')).toHaveLength(
			all.length === 0 ? 1 : all.length + 2,
		);
	});
	test('the index names licence, date, every list with its size, every year and every feed', () => {
		const index = JSON.parse(fileOf(catalogue, 'index.json'));
		expect([index.asOf, index.licence.name.vi]).toEqual(['2026-11-22', 'CC BY 4.0']);
		expect(index.lists.map(({ name }: { name: string }) => name)).toEqual(listNames);
		for (const { name, count } of index.lists) expect(list(name)).toHaveLength(count);
		expect(list('wards')).toHaveLength(40);
		const { lists, eventYears, feeds } = index;
		const named = [...lists, ...eventYears].flatMap(({ url, csv, schema }) => [url, csv, schema]);
		const files = apiFiles(catalogue).map((file) => `${SITE}/api/v1/${file}`);
		expect(files.filter((file) => !named.includes(file))).toEqual(
			['index.json', 'schema/index.json'].map((file) => `${SITE}/api/v1/${file}`),
		);
		expect(feeds).toContainEqual(expect.objectContaining({ url: `${SITE}/en/feed.xml`, language: 'en' }));
	});
	test('every session stands in the file of just one year', () => {
		const inYears = apiFiles(catalogue)
			.filter((file) => /^events\/.*json$/.test(file))
			.flatMap((file) => JSON.parse(fileOf(catalogue, file)))
			.flatMap(({ sessions }) => sessions.map(({ id }: { id: string }) => id));
		expect(inYears.toSorted()).toEqual(catalogue.allSessions.map(({ session }) => session.id).toSorted());
	});
});
