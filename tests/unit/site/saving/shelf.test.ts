/** From real catalogues through their shards to what the page shows. */
import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../../src/site/saving/news.ts';
import { shelfOf } from '../../../../src/site/saving/shelf.ts';
import type { Saved } from '../../../../src/site/saving/store.ts';
import { eventWith } from '../../../support/catalogue.ts';
import { CLUB, SPAN, saved, shelf, TALK, WEEKLY } from './a-shelf.ts';

describe('the shelf', () => {
	it('finds sessions, series, spans and programmes, by date', () => {
		const list = saved(
			'p.cau-lac-bo',
			'lop-ve_20270109T0800',
			'trien-lam_20261123',
			'noi-chuyen_20261128T0900',
			'lop-ve_20261212T0800',
		);
		const { dated, lasting, gone } = shelf({ events: [WEEKLY, TALK, SPAN], programmes: [CLUB] }, list);
		expect(dated.map(({ key, session }) => [key, session.start, session.status])).toEqual([
			['trien-lam_20261123', '2026-11-23', undefined],
			['noi-chuyen_20261128T0900', '2026-11-28T09:00', undefined],
			['lop-ve_20261212T0800', '2026-12-12T08:00', 'cancelled'],
			['lop-ve_20270109T0800', '2027-01-09T08:00', undefined],
		]);
		expect(dated[3]?.session.end).toBe('2027-01-09T09:30');
		expect(lasting.map(({ programme }) => programme.title.text)).toEqual(['Câu lạc bộ đọc sách']);
		expect(gone).toEqual([]);
	});

	it.each([
		['a date on which the series rests', 'lop-ve_20261226T0800'],
		['a date off the series', 'lop-ve_20261205T0800'],
		['an event of no record', 'khong-co_20261128T0900'],
		['a name of JavaScript’s own', 'constructor_20261128T0900'],
		['a programme of no record', 'p.constructor'],
	])('has no %s', (_, key) =>
		expect(shelf({ events: [WEEKLY] }, saved(key)).gone.map((item) => item.key)).toEqual([key]),
	);

	it('follows a session whose pattern changed to its new hour, and to its new day of the week', () => {
		const HOURS = { time: { start: '08:00', end: '09:00' } };
		const when = {
			kind: 'weekly' as const,
			days: ['wed' as const],
			from: '2026-12-02',
			until: '2027-03-31',
			...HOURS,
			later: [
				{ from: '2026-12-10', time: { start: '09:00', end: '10:00' } },
				{ from: '2027-01-04', days: ['thu' as const] },
			],
		};
		const list = new Map([
			['lop-ve_20261209T0800', { start: '2026-12-09T08:00', end: '2026-12-09T09:00', place: '' }],
			['lop-ve_20261216T0800', { start: '2026-12-16T08:00', end: '2026-12-16T09:00', place: '' }],
			['lop-ve_20270113T0800', {}],
			['lop-ve_20270405T0800', { title: 'Lớp vẽ' }],
		]);
		const found = shelf({ events: [{ ...WEEKLY, changes: [], when }] }, list);
		expect(found.dated.map(({ key, savedAs }) => [savedAs, key])).toEqual([
			[undefined, 'lop-ve_20261209T0800'],
			['lop-ve_20261216T0800', 'lop-ve_20261216T0900'],
			['lop-ve_20270113T0800', 'lop-ve_20270114T0900'],
		]);
		const news = newsOf(found, '2026-12-11T08:00');
		expect(news.map((one) => [one.kind, 'from' in one && one.from, 'to' in one && one.to])).toEqual([
			['moved', '2026-12-16T08:00', '2026-12-16T09:00'],
			['moved', '2027-01-13T08:00', '2027-01-14T09:00'],
			['gone', false, false],
		]);
		expect(found.gone[0]?.event?.title.text).toBe('Lớp vẽ');
	});

	it('follows one to the hour of a pattern that was written over, and not where two sessions might be meant', () => {
		const other = shelf({ events: [WEEKLY] }, saved('lop-ve_20261128T0900'));
		expect(other.dated.map(({ session }) => session.start)).toEqual(['2026-11-28T08:00']);
		const both = saved('lop-ve_20261128T0900', 'lop-ve_20261128T0800');
		expect(shelf({ events: [WEEKLY] }, both).dated).toHaveLength(1);
		const sessions = [{ start: '2026-11-28T08:00' }, { start: '2026-11-28T14:00' }];
		const twice = eventWith({ id: 'lop-ve', when: { kind: 'sessions', sessions } });
		expect(shelf({ events: [twice] }, saved('lop-ve_20261128T0900')).gone).toHaveLength(1);
	});

	it('says unread, not gone, when a shard is missing', () => {
		const { gone, unread } = shelfOf(saved('noi-chuyen_20261128T0900'), () => undefined);
		expect([gone.length, unread.length]).toEqual([0, 1]);
	});

	it('survives anything in the storage', () => {
		const list = new Map<string, unknown>([
			['noi-chuyen_20261128T0900', null],
			['p.cau-lac-bo', { title: 7, start: ['x'] }],
			['junk', {}],
		]) as Saved;
		const found = shelf({ events: [TALK], programmes: [CLUB] }, list);
		expect(found.dated[0]?.seen).toEqual({});
		expect(found.lasting[0]?.seen).toEqual({});
	});

	it('follows a record that goes on under another id, however often', () => {
		const old = { ...TALK, id: 'noi-chuyen-cu', replacedBy: 'noi-chuyen-moi' };
		const between = { ...TALK, id: 'noi-chuyen-moi', replacedBy: 'noi-chuyen' };
		const { dated } = shelf({ events: [TALK, old, between] }, saved('noi-chuyen-cu_20261128T0900'));
		expect(dated[0]).toMatchObject({
			key: 'noi-chuyen_20261128T0900',
			savedAs: 'noi-chuyen-cu_20261128T0900',
		});
	});
});
