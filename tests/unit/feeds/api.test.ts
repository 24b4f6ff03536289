import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/graph.ts';
import { apiList, apiListNames } from '../../../src/feeds/api/index.ts';
import { readContent } from '../../../src/reader/index.ts';
import type { Records } from '../../../src/schemas/index.ts';
import { catalogueOf, eventWith, NOW, SITE } from './catalogue-of.ts';

const events = (given: Parameters<typeof eventWith>[0][]) =>
	JSON.parse(
		apiList(
			catalogueOf({ events: given.map((event, i) => eventWith({ id: `e-${i}`, ...event })) }),
			'events',
			SITE,
		),
	);

test('an event is as the contract shows it', () => {
	const [event] = events([
		{ when: { kind: 'single', start: '2026-11-23T08:00', end: '2026-11-23T10:00' }, days: ['23-11'] },
	]);
	expect(event).toMatchObject({
		id: 'e-0',
		url: `${SITE}/su-kien/e-0/`,
		title: { vi: 'Nói chuyện về mộc bản', en: 'A talk on woodblocks' },
		kind: 'talk',
		places: ['bao-tang'],
		ward: 'an-cu',
		hosts: ['bao-tang'],
		topics: ['di-san'],
		audiences: ['tre-em'],
		price: { kind: 'free' },
		booking: { mode: 'required', phone: '0234 3822 425' },
		access: [],
		languages: ['vi'],
		days: ['23-11'],
		sessions: [
			{
				id: 'e-0_20261123T0800',
				start: '2026-11-23T08:00:00+07:00',
				end: '2026-11-23T10:00:00+07:00',
				allDay: false,
				status: 'scheduled',
				availability: null,
			},
		],
		updated: '2026-10-05T00:00:00Z',
		verified: null,
		sources: [{ title: 'Báo thử', url: 'https://example.org/bai', on: '2026-10-05' }],
	});
});
test('whole days are dates, the last inclusive', () => {
	const [event] = events([{ when: { kind: 'span', from: '2026-11-23', to: '2026-12-23' } }]);
	expect(event.sessions[0]).toMatchObject({ start: '2026-11-23', end: '2026-12-23', allDay: true });
});
test('180 days back is in, 181 is out; a month yet to be announced is in, one gone by is out', () => {
	const listed = events([
		{ when: { kind: 'single', start: '2026-05-26' } },
		{ when: { kind: 'single', start: '2026-05-25' } },
		{ when: { kind: 'announced', month: '2027-03' } },
		{ when: { kind: 'announced', month: '2025-03' } },
	]);
	expect(listed.map((event: { id: string }) => event.id)).toEqual(['e-0', 'e-2']);
});
test('an own `updated` goes before history, and history before the sources', () => {
	const when = { kind: 'single', start: '2026-12-01' } as const;
	const catalogue = catalogueOf({
		events: [eventWith({ id: 'a', when }), eventWith({ id: 'b', when, updated: '2026-11-20T01:00:00Z' })],
	});
	const list = JSON.parse(
		apiList(catalogue, 'events', SITE, (key) =>
			key.startsWith('events/') ? '2026-11-10T08:30:00+07:00' : undefined,
		),
	);
	expect(list.map((event: { updated: string }) => event.updated)).toEqual([
		'2026-11-10T01:30:00Z',
		'2026-11-20T01:00:00Z',
	]);
});

const { records } = await readContent('content');

describe('the real content', () => {
	const catalogue = buildCatalogue(records as Records, NOW); // the index below fails if site.yaml was not read
	const list = (name: (typeof apiListNames)[number]) => JSON.parse(apiList(catalogue, name, SITE));

	test.each(apiListNames.filter((name) => name !== 'index'))(
		'%s is an array with one record a line, each with its id',
		(name) => {
			const all = list(name);
			expect(Array.isArray(all)).toBe(true);
			expect(new Set(all.map((record: { id: string }) => record.id)).size).toBe(all.length);
			expect(apiList(catalogue, name, SITE).trimEnd().split('\n')).toHaveLength(
				all.length === 0 ? 1 : all.length + 2,
			);
		},
	);
	test('the index names licence, date and every list with its size', () => {
		const index = list('index');
		expect([index.asOf, index.licence.name.vi]).toEqual(['2026-11-22', 'CC BY 4.0']);
		for (const { name, count } of index.lists) expect(list(name)).toHaveLength(count);
		expect(list('wards')).toHaveLength(40);
	});
});
