import { expect, test } from 'vitest';
import { apiFiles } from '../../../../src/publish/data/index.ts';
import { catalogueOf, eventWith, SITE } from '../../../support/catalogue.ts';
import { fileOf } from './files-of.ts';

const withEvents = (given: Parameters<typeof eventWith>[0][]) =>
	catalogueOf({ events: given.map((event, i) => eventWith({ id: `e-${i}`, ...event })) });
const events = (given: Parameters<typeof eventWith>[0][]) =>
	JSON.parse(fileOf(withEvents(given), 'events.json'));

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
test('an event of every year belongs to the day on which it comes, once', () => {
	const when = { kind: 'day-yearly', day: '23-11', fromYear: 2026 } as const;
	const [own, both] = events([{ when }, { when, days: ['tet-duong-lich', '23-11'] }]);
	expect([own.days, both.days]).toEqual([['23-11'], ['tet-duong-lich', '23-11']]);
	const csv = fileOf(withEvents([{ when }]), 'events.csv');
	expect(csv).toContain("'23-11,Ngày Di sản");
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
test('the newest of `updated` and history counts, whichever it is, and the sources only without them', () => {
	const when = { kind: 'single', start: '2026-12-01' } as const;
	const catalogue = catalogueOf({
		events: [
			eventWith({ id: 'a', when }),
			eventWith({ id: 'b', when, updated: '2026-11-20T01:00:00Z' }),
			eventWith({ id: 'c', when, updated: '2026-11-09T01:00:00Z' }),
			eventWith({ id: 'd', when, verified: { on: '2026-11-12', by: 'Bảo tàng' } }),
			eventWith({ id: 'e', when, updated: '2027-06-01T00:00:00Z' }),
		],
	});
	const list = JSON.parse(
		fileOf(catalogue, 'events.json', (key) =>
			key.startsWith('events/') ? '2026-11-10T08:30:00+07:00' : undefined,
		),
	);
	expect(list.map((event: { updated: string }) => event.updated)).toEqual([
		'2026-11-10T01:30:00Z',
		'2026-11-20T01:00:00Z',
		'2026-11-10T01:30:00Z',
		'2026-11-12T00:00:00Z',
		'2026-11-10T01:30:00Z',
	]);
});

test('a year has a file of its own, with every session that begins in it and no other', () => {
	const catalogue = withEvents([
		{ when: { kind: 'single', start: '2019-12-31T23:00', end: '2020-01-01T01:00' } },
		{ when: { kind: 'sessions', sessions: [{ start: '2020-03-01' }, { start: '2026-12-01' }] } },
		{ when: { kind: 'announced', month: '2027-03' } },
	]);
	const starts = (year: string) =>
		JSON.parse(fileOf(catalogue, `events/${year}.json`)).flatMap((event: { sessions: { start: string }[] }) =>
			event.sessions.map(({ start }) => start),
		);
	expect(apiFiles(catalogue).filter((file) => file.startsWith('events/'))).toEqual(
		['2019', '2020', '2026'].flatMap((year) => [`events/${year}.json`, `events/${year}.csv`]),
	);
	expect(['2019', '2020', '2026'].map(starts)).toEqual([
		['2019-12-31T23:00:00+07:00'],
		['2020-03-01'],
		['2026-12-01'],
	]);
});
test('a file that is not there is an error, not an empty answer', () => {
	const catalogue = withEvents([]);
	for (const name of ['teachers.json', 'events.xml', 'schema/events.csv', 'events/hue.json', '../x.json', ''])
		expect(() => fileOf(catalogue, name), name).toThrow(RangeError);
});
test('the order of the files that were read changes no byte', () => {
	const when = { kind: 'single', start: '2026-12-01' } as const;
	const made = ['a', 'b', 'c'].map((id) => eventWith({ id, when }));
	const [one, other] = [made, made.toReversed()].map((list) => catalogueOf({ events: list }));
	if (!one || !other) throw new Error('two catalogues');
	for (const file of apiFiles(one)) expect(fileOf(other, file), file).toBe(fileOf(one, file));
});
