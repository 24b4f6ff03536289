/** Open data as src/contract.md promises it. */
import { describe, expect, it } from 'vitest';
import { TEST_TODAY } from '../clock.ts';
import { builtSite, originOf } from './built.ts';

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const site = builtSite(name);
	const origin = originOf(site);
	const lists = site.files.filter(
		(file) => /^api\/v1\/[a-z]+\.json$/.test(file) && !file.endsWith('index.json'),
	);
	// What the lists hold is what this test is about: anything may come out.
	const json = (file: string) => JSON.parse(site.read(file).toString('utf8')) as Record<string, unknown>[];

	it('says when it was built, from which change, and what the check still warns of', () => {
		const info: Readonly<Record<string, unknown>> = JSON.parse(site.read('build.json').toString('utf8'));
		expect(Object.keys(info)).toEqual(['builtAt', 'change', 'contentDate', 'warnings']);
		expect(info['builtAt']).toMatch(new RegExp(`^${TEST_TODAY}T\\d\\d:\\d\\d:00\\+\\d\\d:00$`));
		expect(info['warnings']).toEqual(expect.any(Number));
	});

	it('has the lists of the contract', () =>
		expect(lists).toEqual(
			[
				'audiences calls days events levels places programmes',
				'resources stories subjects targets topics wards',
			].flatMap((line) => line.split(' ').map((list) => `api/v1/${list}.json`)),
		));

	it('has each list as CSV and its JSON Schema too, and events of every year', () => {
		for (const file of lists)
			expect(site.files).toEqual(
				expect.arrayContaining([file.replace('.json', '.csv'), file.replace('api/v1/', 'api/v1/schema/')]),
			);
		const years = site.files.filter((file) => /^api\/v1\/events\/\d{4}\.json$/.test(file));
		expect(years.length).toBeGreaterThan(0);
		const sessions = years.flatMap(json).flatMap(({ sessions }) => sessions as unknown[]);
		const recent = json('api/v1/events.json').flatMap(({ sessions }) => sessions as unknown[]);
		expect(sessions.length).toBeGreaterThanOrEqual(recent.length);
	});

	it('writes CSV that a spreadsheet of Vietnam reads: a byte order mark, CRLF, no line break in a cell', () => {
		for (const file of site.files.filter((name) => name.endsWith('.csv'))) {
			const bytes = site.read(file);
			expect([...bytes.subarray(0, 3)], file).toEqual([0xef, 0xbb, 0xbf]);
			expect(bytes.toString('utf8').endsWith('\r\n'), file).toBe(true);
			expect(bytes.toString('utf8').replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
		}
	});

	it('names in its index only files that are there, and every one of them', () => {
		const { lists, eventYears, feeds } = JSON.parse(site.read('api/v1/index.json').toString('utf8'));
		const named: string[] = [...lists, ...eventYears, ...feeds].flatMap(
			({ url, csv, schema }: Record<string, string>) => [url, csv, schema].flatMap((u) => u ?? []),
		);
		const files = named.map((url) => url.replace(`${origin}/`, ''));
		expect(files.filter((file) => !site.files.includes(file))).toEqual([]);
		const own = site.files.filter((file) => file.startsWith('api/') && !file.endsWith('index.json'));
		expect(own.filter((file) => !files.includes(file))).toEqual([]);
	});

	it('has news in both languages and forms, which every page names', () => {
		for (const [root, prefix] of [
			['', '/'],
			['en/', '/en/'],
		] as const) {
			const atom = site.read(`${root}feed.xml`).toString('utf8');
			const news = JSON.parse(site.read(`${root}feed.json`).toString('utf8'));
			expect(atom.match(/<entry>/g)?.length ?? 0).toBe(news.items.length);
			for (const { url } of news.items)
				expect(site.files).toContain(`${String(url).replace(`${origin}/`, '')}index.html`);
			const pages = site.pages.filter(({ language }) => language === (root ? 'en' : 'vi'));
			for (const { address, html } of pages)
				for (const form of ['xml', 'json']) expect(html, address).toContain(`href="${prefix}feed.${form}"`);
		}
	});

	it('has lists that are arrays of records with unique ids, in order', () => {
		for (const file of lists) {
			const ids = json(file).map(({ id }) => id);
			expect(new Set(ids).size, file).toBe(ids.length);
			expect(
				ids.every((id) => typeof id === 'string' && id !== ''),
				file,
			).toBe(true);
		}
	});

	it('gives every event the keys of the contract', () => {
		const KEYS =
			'id url title summary kind places ward hosts topics audiences price booking access languages days sessions updated verified sources';
		const events = json('api/v1/events.json');
		if (name === 'tiny-city') expect(events.length).toBeGreaterThan(3);
		for (const event of events) {
			const missing = KEYS.split(' ').filter((key) => !(key in event));
			expect(missing, String(event.id)).toEqual([]);
		}
	});

	it('gives every session an id, an offset and a state', () => {
		const sessions = json('api/v1/events.json').flatMap(
			({ sessions }) => sessions as Record<string, unknown>[],
		);
		for (const { id, start, end, allDay, status, availability } of sessions) {
			expect(String(id)).toMatch(/^[a-z0-9-]+_\d{8}(T\d{4})?$/);
			for (const time of [start, end])
				expect(String(time)).toMatch(
					allDay ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/,
				);
			expect(String(end) >= String(start)).toBe(true);
			expect(['scheduled', 'rescheduled', 'postponed', 'cancelled', 'moved-online']).toContain(status);
			expect([undefined, null, 'open', 'full', 'waiting-list']).toContain(availability);
		}
	});

	it('names pages that exist', () => {
		for (const file of lists)
			for (const { url } of json(file).filter(({ url }) => url !== undefined)) {
				const address = String(url).replace(origin, '');
				expect(site.files, `${file}: ${url}`).toContain(`${address.slice(1)}index.html`);
			}
	});

	it('has an index that says what there is, under which licence, and as of when', () => {
		const index = JSON.parse(site.read('api/v1/index.json').toString('utf8'));
		expect(JSON.stringify(index)).toContain('events.json');
		expect(index.asOf).toBe(TEST_TODAY);
		expect(JSON.stringify(index.licence)).toContain('creativecommons.org');
	});

	it('leads from the open-data page to every file', () => {
		const page = site.pages.find(({ address }) => address === '/du-lieu-mo/');
		const files = site.files.filter(
			(file) => file.startsWith('api/v1/') && file !== 'api/v1/schema/index.json',
		);
		for (const file of files) expect(page?.html, file).toContain(`href="/${file}"`);
	});
});
