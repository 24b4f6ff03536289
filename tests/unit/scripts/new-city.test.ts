/** `npm run new-city`: what it writes is a whole catalogue, on any day, and nothing of another city is in it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cityRefusal, writeCity } from '../../../scripts/new-city/write-city.ts';
import { buildCatalogue } from '../../../src/catalogue/graph/graph.ts';
import { prosePages } from '../../../src/i18n/routes.ts';
import { checkContent } from '../../../src/rules/check.ts';
import { type CollectionName, collectionNames, collections } from '../../../src/schemas/index.ts';
import { siteFiles } from '../../../src/ship/site-files.ts';
import { TEST_NOW, TEST_TODAY } from '../../clock.ts';
import { buildPieces } from '../../support/build-pieces.ts';

const root = mkdtempSync(path.join(tmpdir(), 'new-city-'));
afterAll(() => rmSync(root, { recursive: true }));

const cityOf = (name: string, today: string) => {
	const directory = path.join(root, name);
	writeCity(directory, today);
	return directory;
};
const city = cityOf('city', TEST_TODAY);

describe('a new city', () => {
	it('has no mistake and nothing left to do, English included', async () =>
		expect((await checkContent(city, TEST_NOW, { verbose: true })).issues).toEqual([]));

	it.each(['2028-02-29', '2026-12-31', '2040-07-01'])('is sound when it is begun on %s', async (today) =>
		expect((await checkContent(cityOf(today, today), `${today}T08:00`)).issues).toEqual([]),
	);

	it('has no mistake a year later, untouched', async () => {
		const { issues } = await checkContent(city, '2027-11-22T08:00');
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('builds: calendars, lists, search and pages, with a session to come', async () => {
		const catalogue = buildCatalogue((await checkContent(city, TEST_NOW)).records, TEST_NOW);
		const pieces = buildPieces(catalogue);
		expect(pieces.get('/ics/all.ics')).toContain('SUMMARY:Nói chuyện về sách');
		expect(pieces.get('/api/v1/wards.json')).toContain('"ben-song"');
	});

	it('shows each kind of record that a city begins with, two wards, and every page of prose', async () => {
		const { records } = await checkContent(city, TEST_NOW);
		const begun = collectionNames.filter((name) => records[name].length > 0);
		const first: readonly CollectionName[] = [
			...(['places', 'programmes', 'events', 'days', 'pages'] as const),
			...(['wards', 'topics', 'audiences', 'levels', 'subjects'] as const),
		];
		expect(begun).toEqual(first);
		expect(records.wards).toHaveLength(2);
		expect(records.pages.map(({ id }) => id).sort()).toEqual(Object.values(prosePages).sort());
	});

	it('says in every YAML file what may be changed there', () => {
		const silent = siteFiles(city).filter(
			(file) => file.endsWith('.yaml') && !/^# /m.test(readFileSync(path.join(city, file), 'utf8')),
		);
		expect(silent).toEqual([]);
		expect(siteFiles(city).some((file) => file.startsWith(collections.places.path))).toBe(true);
	});

	it('holds nothing of Huế, and no date left open', () => {
		const texts = siteFiles(city).map((file) => `${file}\n${readFileSync(path.join(city, file), 'utf8')}`);
		expect(
			texts.filter((text) => /\bhu[eế]\b|hochay|hoc-hay|<(today|saturday|year|lastYear)>/i.test(text)),
		).toEqual([]);
	});
});

describe('where a city may be written', () => {
	const run = (...args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new-city.ts', ...args], {
			encoding: 'utf8',
			env: { ...process.env, SITE_NOW: TEST_NOW },
		});
		return { status, output: `${stdout}${stderr}`.trim() };
	};

	it('is a folder that is new or empty', () => {
		const empty = path.join(root, 'empty');
		mkdirSync(empty);
		expect(cityRefusal(empty)).toBeUndefined();
		expect(cityRefusal(path.join(root, 'not', 'yet', 'there'))).toBeUndefined();
		expect(run(path.join(root, 'not', 'yet', 'there'))).toMatchObject({ status: 0 });
		expect(siteFiles(path.join(root, 'not', 'yet', 'there'))).toEqual(siteFiles(city));
	});

	it('is no folder with files, which stay as they are, and no file', () => {
		const taken = path.join(root, 'taken');
		mkdirSync(taken);
		writeFileSync(path.join(taken, 'site.yaml'), 'mine');
		expect(run(taken)).toEqual({ status: 1, output: expect.stringContaining('holds files already') });
		expect(readdirSync(taken)).toEqual(['site.yaml']);
		expect(readFileSync(path.join(taken, 'site.yaml'), 'utf8')).toBe('mine');
		expect(run('package.json')).toEqual({ status: 1, output: expect.stringContaining('is a file') });
		expect(run('package.json/city').output).toContain('a part of the path is a file');
	});

	it('is named, and once', () => {
		for (const args of [[], ['a', 'b']])
			expect(run(...args)).toEqual({
				status: 1,
				output: 'Give one folder. Usage: npm run new-city -- DIR',
			});
	});
});
