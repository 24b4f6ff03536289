import { describe, expect, it } from 'vitest';
import { formerDate, sessionDateAndTimes, sessionTimes } from '../../../src/i18n/session-time.ts';

const session = (start: string, end: string) => ({ start, end, allDay: start.length === 10 });

describe('the hours of a session', () => {
	it.each([
		['2026-11-28T08:00', '2026-11-28T11:30', '08:00–11:30', '08:00–11:30'],
		['2026-11-28T20:00', '2026-11-29T00:00', '20:00–24:00', '20:00–24:00'],
		['2026-11-28T22:00', '2026-11-29T01:00', '22:00–01:00 hôm sau', '22:00–01:00 the next day'],
		['2026-12-31T23:00', '2027-01-01T22:59', '23:00–22:59 hôm sau', '23:00–22:59 the next day'],
		[
			'2026-11-28T08:00',
			'2026-11-29T08:00',
			'từ 08:00 đến 08:00 ngày 29/11/2026',
			'from 08:00 to 08:00 on 29 November 2026',
		],
		['2026-11-28', '2026-11-29', '', ''],
	])('%s to %s', (start, end, vi, en) => {
		expect(sessionTimes(session(start, end), 'vi')).toBe(vi);
		expect(sessionTimes(session(start, end), 'en')).toBe(en);
	});

	it('stand after the date in a list', () => {
		const whole = {
			...session('2026-11-28T22:00', '2026-11-29T01:00'),
			id: 'a',
			eventId: 'a',
			endEstimated: false,
			originalStart: '2026-11-28T22:00',
			status: 'scheduled',
		} as const;
		expect(sessionDateAndTimes(whole, 'vi')).toBe('Thứ Bảy, ngày 28 tháng 11 năm 2026, 22:00–01:00 hôm sau');
	});

	it('of an earlier date are its start alone', () => {
		expect(formerDate('2026-11-28T22:00', 'en')).toBe('Saturday 28 November 2026, 22:00');
		expect(formerDate('2026-11-28', 'vi')).toBe('Thứ Bảy, ngày 28 tháng 11 năm 2026');
	});
});
