import { describe, expect, it } from 'vitest';
import { listed } from '../../../../src/catalogue/graph/graph.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const starts = (catalogue: ReturnType<typeof catalogueOf>, id: string) =>
	listed(catalogue.sessions, id).map(({ start }) => start);
const on = (start: string) => ({ kind: 'single', start, end: `${start.slice(0, 11)}10:00` }) as const;
const place = (id: string, more: object = {}) => ({
	id,
	title: { vi: `Nơi ${id}` },
	kind: 'culture-space' as const,
	ownership: 'public' as const,
	sources: DATED,
	...more,
});
const ward = (id: string, code: string) => ({
	id,
	code,
	kind: 'xa' as const,
	name: { vi: id },
	sources: DATED,
});

describe('what is published', () => {
	const catalogue = catalogueOf({
		places: [
			place('con'),
			place('nhap', { draft: true }),
			place('cu', { replacedBy: 'con' }),
			place('nhap-cu', { draft: true, replacedBy: 'con' }),
		],
	});

	it('leaves drafts and replaced records out of every list', () => {
		expect(ids(catalogue.records.places)).toEqual(['con']);
		expect([...catalogue.byId.places.keys()]).toEqual(['con']);
	});

	it('has taxonomies in the order that editors gave them, else by id', () => {
		const topic = (id: string, order?: number) => ({ id, name: { vi: id }, ...(order && { order }) });
		const { records } = catalogueOf({ topics: [topic('a'), topic('c', 20), topic('b'), topic('d', 10)] });
		expect(ids(records.topics)).toEqual(['d', 'c', 'a', 'b']);
	});

	it('keeps a replaced record as a redirect, but not a replaced draft', () =>
		expect(catalogue.redirects).toEqual([{ collection: 'places', from: 'cu', to: 'con' }]));

	it('is the same whatever the order in which files were read', () => {
		const events = ['b', 'a', 'c'].map((id) => eventWith({ id, when: on('2026-11-23T08:00') }));
		const one = catalogueOf({ events });
		const other = catalogueOf({ events: [...events].reverse() });
		expect(ids(one.records.events)).toEqual(['a', 'b', 'c']);
		expect(other.allSessions).toEqual(one.allSessions);
		expect([...other.eventsAt]).toEqual([...one.eventsAt]);
	});
});

describe('where an event stands', () => {
	const catalogue = catalogueOf({
		wards: [ward('tren', '00001'), ward('duoi', '00002')],
		places: [
			place('chu-nha', { ward: 'tren' }),
			place('san-khau', { ward: 'duoi' }),
			place('nha-kho', { ward: 'duoi' }),
		],
		events: [
			eventWith({ id: 'tai-nha', hosts: ['chu-nha'], when: on('2026-12-01T08:00') }),
			eventWith({
				id: 'noi-khac',
				hosts: ['chu-nha'],
				places: ['san-khau', 'nha-kho'],
				when: on('2026-12-02T08:00'),
			}),
			eventWith({
				id: 'ngoai-danh-muc',
				hosts: [],
				location: { name: { vi: 'Bãi bồi' }, ward: 'tren' },
				when: on('2026-12-03T08:00'),
			}),
		],
	});

	it('at its host where no place is named', () =>
		expect(ids(listed(catalogue.eventsAt, 'chu-nha'))).toContain('tai-nha'));

	it('at its places and at its host, once each', () => {
		expect(ids(listed(catalogue.eventsAt, 'san-khau'))).toEqual(['noi-khac']);
		expect(ids(listed(catalogue.eventsAt, 'chu-nha'))).toEqual(['noi-khac', 'tai-nha']);
	});

	it('in the ward of where it takes place, not of who hosts it, and once for two places of one ward', () => {
		expect(ids(listed(catalogue.eventsInWard, 'duoi'))).toEqual(['noi-khac']);
		expect(ids(listed(catalogue.eventsInWard, 'tren'))).toEqual(['ngoai-danh-muc', 'tai-nha']);
	});

	it('nowhere at a place that has none', () => expect(listed(catalogue.eventsAt, 'khong-co')).toEqual([]));
});

describe('sessions', () => {
	it('of all events stand in one list by start, then id', () => {
		const { allSessions } = catalogueOf({
			events: [
				eventWith({ id: 'z', when: on('2026-12-01T08:00') }),
				eventWith({ id: 'a', when: on('2026-12-01T08:00') }),
				eventWith({ id: 'm', when: on('2020-01-01T08:00') }),
			],
		});
		expect(allSessions.map(({ event }) => event.id)).toEqual(['m', 'a', 'z']);
	});

	it('of the distant past are kept where the record dates them', () =>
		expect(
			starts(catalogueOf({ events: [eventWith({ id: 'xua', when: on('1998-05-02T08:00') })] }), 'xua'),
		).toEqual(['1998-05-02T08:00']));

	it('of a yearly pattern without a first year begin a little over a year before now', () => {
		const yearly = eventWith({ id: 'ram', when: { kind: 'lunar-yearly', month: 1, day: 15 } });
		expect(starts(catalogueOf({ events: [yearly] }, '2026-11-22T08:00'), 'ram')).toEqual([
			'2026-03-03',
			'2027-02-20',
			'2028-02-09',
		]);
		// A year later the past one of 2026 has slid out, the next has come in.
		expect(starts(catalogueOf({ events: [yearly] }, '2027-11-22T08:00'), 'ram')[0]).toBe('2027-02-20');
	});

	it('of a yearly pattern with a first year begin in that year', () => {
		const yearly = eventWith({
			id: 'ngay',
			when: { kind: 'day-yearly', day: '23-11', fromYear: 2024 },
		});
		expect(starts(catalogueOf({ events: [yearly] }), 'ngay')).toEqual([
			'2024-11-23',
			'2025-11-23',
			'2026-11-23',
			'2027-11-23',
		]);
	});

	it('skip public holidays where the pattern says so', () => {
		const friday = eventWith({
			id: 'thu-sau',
			when: {
				kind: 'weekly',
				days: ['fri'],
				from: '2026-12-25',
				until: '2027-01-08',
				skipHolidays: true,
			},
		});
		// 1 January 2027 is a Friday and a public holiday.
		expect(starts(catalogueOf({ events: [friday] }), 'thu-sau')).toEqual(['2026-12-25', '2027-01-08']);
	});

	it('skip the public holidays of years long past, too', () => {
		const saturday = eventWith({
			id: 'thu-bay',
			when: {
				kind: 'weekly',
				days: ['sat'],
				from: '2021-12-25',
				until: '2022-01-08',
				skipHolidays: true,
			},
		});
		// 1 January 2022 was a Saturday.
		expect(starts(catalogueOf({ events: [saturday] }), 'thu-bay')).toEqual(['2021-12-25', '2022-01-08']);
	});
});

describe('commemorative days', () => {
	it('know the events that name them and those that follow them, once each', () => {
		const catalogue = catalogueOf({
			events: [
				eventWith({ id: 'gan', days: ['23-11'], when: on('2026-11-24T08:00') }),
				eventWith({ id: 'theo', when: { kind: 'day-yearly', day: '23-11' } }),
				eventWith({ id: 'ca-hai', days: ['23-11'], when: { kind: 'day-yearly', day: '23-11' } }),
			],
		});
		expect(ids(listed(catalogue.eventsOfDay, '23-11'))).toEqual(['ca-hai', 'gan', 'theo']);
	});

	it('fall from the year before the wall calendar begins to the year after it ends, sorted', () => {
		const { datedDays } = catalogueOf({});
		const own = datedDays.filter(({ day }) => day.id === '23-11').map(({ start }) => start);
		expect(own[0]).toBe('2025-11-23');
		expect(own.at(-1)).toBe('2031-11-23');
		expect(datedDays.map(({ start }) => start)).toEqual([...datedDays.map(({ start }) => start)].sort());
	});

	it('do not fall before their first year', () => {
		const catalogue = catalogueOf({
			days: [
				{
					id: 'moi',
					title: { vi: 'Ngày mới' },
					rule: { kind: 'solar', month: 5, day: 1 },
					scope: 'local',
					sinceYear: 2028,
					sources: DATED,
				},
			],
		});
		expect(catalogue.datedDays[0]?.start).toBe('2028-05-01');
	});
});

describe('a session moved beyond the horizon', () => {
	it('is still there, once, at its new time', () => {
		const event = eventWith({
			id: 'hai',
			when: { kind: 'sessions', sessions: [{ start: '2026-12-01T08:00' }, { start: '2026-12-08T08:00' }] },
			changes: [
				{ session: '2026-12-08T08:00', start: '2030-06-01T08:00' },
				{ session: '2026-12-08T08:00', start: '2030-06-02T08:00' },
			],
		});
		const catalogue = catalogueOf({ events: [event] });
		expect(catalogue.horizon < '2030').toBe(true);
		expect(starts(catalogue, 'hai')).toEqual(['2026-12-01T08:00', '2030-06-02T08:00']);
	});
	it('does not bring in others of its pattern', () => {
		const event = eventWith({
			id: 'tuan',
			when: { kind: 'weekly', days: ['wed'], from: '2026-11-25', until: '2035-12-31' },
			changes: [{ session: '2026-11-25', start: '2030-06-01' }],
		});
		const found = starts(catalogueOf({ events: [event] }), 'tuan');
		expect(found.filter((start) => start > '2029')).toEqual(['2030-06-01']);
	});
});
