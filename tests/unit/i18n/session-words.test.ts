import { describe, expect, it } from 'vitest';
import { availabilityWords, sessionWords, statusWords } from '../../../src/i18n/wording.ts';
import { catalogueOf, eventWith } from '../../support/catalogue.ts';

describe('a session', () => {
	const said = (start: string, end: string, endEstimated = false) =>
		sessionWords({ start, end, allDay: start.length === 10, endEstimated }, 'vi');

	it('is a date and hours', () =>
		expect(said('2026-11-23T08:00', '2026-11-23T11:30')).toBe(
			'Thứ Hai, ngày 23 tháng 11 năm 2026, 08:00–11:30',
		));
	it('does not print an end that we guess', () =>
		expect(said('2026-11-23T08:00', '2026-11-23T10:00', true)).toBe(
			'Thứ Hai, ngày 23 tháng 11 năm 2026, 08:00',
		));
	it('past midnight still belongs to its evening', () =>
		expect(said('2026-11-21T22:00', '2026-11-22T01:00')).toBe(
			'Thứ Bảy, ngày 21 tháng 11 năm 2026, 22:00–01:00',
		));
	it('over several days names both', () =>
		expect(said('2026-11-21T22:00', '2026-11-23T01:00')).toBe(
			'Thứ Bảy, ngày 21 tháng 11 năm 2026, 22:00 – Thứ Hai, ngày 23 tháng 11 năm 2026, 01:00',
		));
	it('of a whole day, of several', () => {
		expect(said('2026-11-23', '2026-11-23')).toBe('Thứ Hai, ngày 23 tháng 11 năm 2026');
		expect(said('2026-11-23', '2026-11-25')).toBe('23/11–25/11/2026');
	});

	const changed = (change: object) => {
		const event = eventWith({
			when: { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' },
			changes: [{ session: '2026-12-05T08:00', ...change }],
		});
		const session = catalogueOf({ events: [event] }).allSessions[0]?.session;
		if (!session) throw new Error('one session');
		return session;
	};
	it.each([
		[{ status: 'cancelled' }, 'Đã hủy'],
		[{ status: 'postponed' }, 'Tạm hoãn, chưa có ngày mới'],
		[{ status: 'moved-online' }, 'Chuyển sang trực tuyến'],
		[{ start: '2026-12-06T14:00' }, 'Dời từ 5/12/2026 08:00'],
		[{ places: ['thu-vien'] }, 'Đổi địa điểm'],
		[{ availability: 'full' }, undefined],
	])('changed by %o says so', (change, words) => expect(statusWords(changed(change), 'vi')).toBe(words));
	it('that is full says that apart', () => {
		expect(availabilityWords(changed({ availability: 'full' }), 'vi')).toBe('Đã đủ chỗ');
		expect(availabilityWords(changed({ availability: 'waiting-list' }), 'en')).toBe(
			availabilityWords({ availability: 'waiting-list' }, 'en'),
		);
		expect(availabilityWords({}, 'vi')).toBeUndefined();
	});
});

describe('an end that has changed alone', () => {
	const said = (when: Parameters<typeof eventWith>[0]['when'], end: string, more: object = {}) => {
		const session = when.kind === 'span' ? when.from : when.kind === 'single' ? when.start : '';
		const event = eventWith({ when, changes: [{ session, end, ...more }] });
		const [dated] = catalogueOf({ events: [event] }).allSessions;
		return dated && [statusWords(dated.session, 'vi'), statusWords(dated.session, 'en')];
	};
	const span = { kind: 'span', from: '2026-11-10', to: '2026-11-30' } as const;
	const talk = { kind: 'single', start: '2026-11-26T18:00', end: '2026-11-26T20:00' } as const;
	it('is said: an exhibition goes on or closes early, a talk has a new end', () => {
		expect(said(span, '2026-12-20')).toEqual(['Kéo dài đến 20/12/2026', 'Extended to 20 December 2026']);
		expect(said(span, '2026-11-20')?.[0]).toBe('Kết thúc sớm, ngày 20/11/2026');
		expect(said(talk, '2026-11-26T22:00')?.[0]).toBe('Đổi giờ kết thúc');
	});
	it('is said beside a new place, not beside a new start, nor where the end was our estimate', () => {
		expect(said(talk, '2026-11-26T22:00', { places: ['thu-vien'] })?.[0]).toBe(
			'Đổi địa điểm · Đổi giờ kết thúc',
		);
		expect(said(talk, '2026-11-27T22:00', { start: '2026-11-27T18:00' })?.[0]).not.toContain('kết thúc');
		expect(said({ kind: 'single', start: '2026-11-26T18:00' }, '2026-11-26T22:00')?.[0]).toBeUndefined();
		expect(said(talk, '2026-11-26T20:00')?.[0]).toBeUndefined();
	});
});
