/** Open data as the contract promises it. */
import { describe, expect, it } from 'vitest';
import { builtSite, originOf } from './built.ts';

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const site = builtSite(name);
	const origin = originOf(site);
	const lists = site.files.filter(
		(file) => /^api\/v1\/[a-z]+\.json$/.test(file) && !file.endsWith('index.json'),
	);
	// What the lists hold is what this test is about: anything may come out.
	const json = (file: string) => JSON.parse(site.read(file).toString('utf8')) as Record<string, unknown>[];

	it('has the lists of the contract', () =>
		expect(lists).toEqual(
			['days', 'events', 'places', 'programmes', 'resources', 'targets', 'wards'].map(
				(list) => `api/v1/${list}.json`,
			),
		));

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
		expect(index.asOf).toBe('2026-11-22');
		expect(JSON.stringify(index.licence)).toContain('creativecommons.org');
	});

	it('shows the open-data page with every list', () => {
		const page = site.pages.find(({ address }) => address === '/du-lieu-mo/');
		for (const file of lists) expect(page?.html, file).toContain(`href="/${file}"`);
	});
});
