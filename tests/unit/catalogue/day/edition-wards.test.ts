import { describe, expect, it } from 'vitest';
import type { DemoCatalogue, Made } from '../../../../scripts/demo/shape.ts';
import { byWard, wardsTold } from '../../../../src/catalogue/day/by-kind-and-ward.ts';
import { editionOf } from '../../../../src/catalogue/day/edition.ts';
import { sessionsOfEdition } from '../../../../src/catalogue/day/edition-sessions.ts';
import { pastYears } from '../../../../src/catalogue/day/past-years.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';
import { dayOf, on, two } from './day-and-wards.ts';

describe('wards', () => {
	const elsewhere = { name: { vi: 'Đình làng' }, ward: 'dong-ba' };
	const catalogue = catalogueOf({
		wards: two,
		site: undefined,
		events: [
			on('2026-11-23', 'o-bao-tang'),
			on('2026-11-24', 'truc-tuyen', { hosts: [], attendance: 'online', organisers: [{ vi: 'Nhóm đọc' }] }),
		],
	} as Partial<DemoCatalogue>);
	const day = dayOf(catalogue, '23-11');
	const sessions = sessionsOfEdition(catalogue, day, editionOf(catalogue, day));
	const found = byWard(catalogue, sessions);

	it('with something, and without, and what is nowhere in particular', () => {
		expect(found.wards.map(({ ward, sessions: list }) => [ward.id, list.length])).toEqual([['an-cu', 1]]);
		expect(found.without.map(({ id }) => id)).toEqual(['dong-ba']);
		expect(found.elsewhere.map(({ event }) => event.id)).toEqual(['truc-tuyen']);
	});
	it('with nothing but an exhibition that runs through it are not without anything', () => {
		const [there] = catalogueOf({
			wards: two,
			events: [on('2026-11-23', 'lang', { hosts: [], location: elsewhere })],
		}).allSessions;
		if (!there) throw new Error('the event has a session');
		const running = byWard(catalogue, sessions, [there]);
		expect(running.wards.map(({ ward }) => ward.id)).toEqual(['an-cu']);
		expect(running.without).toEqual([]);
	});
	it('of a location outside the catalogue count, too', () => {
		const outside = catalogueOf({
			wards: two,
			events: [on('2026-11-23', 'lang', { hosts: [], location: elsewhere })],
		});
		const [dated] = outside.allSessions;
		expect(dated && wardsTold(outside, dated)).toEqual(['dong-ba']);
	});
});

describe('earlier years', () => {
	const catalogue = catalogueOf({
		events: [
			on('2025-11-21', 'hai-lam', { days: ['23-11'], outcome: { attendance: 1200, source: 'Báo cáo thử' } }),
			on('2025-11-30', 'hai-lam-b', { days: ['23-11'] }),
			on('2019-11-23', 'muoi-chin', { days: ['23-11'] }),
			eventWith({ id: 'khong-ngay', when: { kind: 'announced', year: 2024 }, days: ['23-11'] }),
			on('2026-11-17', 'nam-nay', { days: ['23-11'] }),
		],
	});
	const day = dayOf(catalogue, '23-11');
	const years = pastYears(catalogue, day, sessionsOfEdition(catalogue, day, editionOf(catalogue, day)));

	it('come latest first, with those of which only the year is known, and without this year’s', () => {
		expect(years.map(({ year }) => year)).toEqual(['2025', '2024', '2019']);
		expect(years.flatMap(({ sessions }) => sessions.map(({ event }) => event.id))).not.toContain('nam-nay');
		expect(years[1]?.undated.map(({ id }) => id)).toEqual(['khong-ngay']);
	});
	it('say how many took part only where content has the figure', () => {
		expect(years[0]?.attendance).toEqual({ people: 1200, events: 1 });
		expect(years[2]?.attendance).toBeUndefined();
	});
});

it('an edition across New Year is one year of the record, that in which it began', () => {
	const days: Made<'days'>[] = [
		{
			id: 'giao-thua',
			title: { vi: 'Tuần lễ cuối năm' },
			rule: { kind: 'range', from: { month: 12, day: 29 }, to: { month: 1, day: 3 } },
			scope: 'local',
			sources: DATED,
		},
	];
	const linked = { days: ['giao-thua'] };
	const catalogue = catalogueOf({
		days,
		events: [
			on('2025-12-30', 'truoc', linked),
			on('2026-01-02', 'sau', linked),
			on('2024-01-01', 'xua', linked),
		],
	});
	const years = pastYears(catalogue, dayOf(catalogue, 'giao-thua'), []);
	expect(years.map(({ year, sessions }) => [year, sessions.map(({ event }) => event.id)])).toEqual([
		['2025', ['sau', 'truoc']],
		['2023', ['xua']],
	]);
});
