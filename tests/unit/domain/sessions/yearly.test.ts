import { describe, expect, test } from 'vitest';
import type { When } from '../../../../src/domain/sessions/when.ts';
import { find, starts } from './scheduled.ts';

describe('lunar yearly', () => {
	const lunar = (over: Partial<Extract<When, { kind: 'lunar-yearly' }>>): When => ({
		kind: 'lunar-yearly',
		month: 1,
		day: 15,
		days: 1,
		...over,
	});
	const DECADE = { from: '2026-01-01', to: '2030-12-31' };
	test('keeps the regular month in a leap year', () => {
		expect(starts(lunar({ month: 5, day: 5 }), { from: '2028-01-01', to: '2028-12-31' })).toEqual([
			'2028-05-28',
		]);
	});
	test('takes the 29th where the month has no 30th', () => {
		expect(starts(lunar({ month: 12, day: 30 }), { from: '2027-01-01', to: '2028-12-31' })).toEqual([
			'2027-02-05',
			'2028-01-25',
		]);
	});
	test('counts its years by the Gregorian date, also for month 12', () => {
		expect(starts(lunar({ month: 12, day: 23, fromYear: 2028, untilYear: 2029 }), DECADE)).toEqual([
			'2028-01-19',
			'2029-02-06',
		]);
	});
	test('of several days is one session without a time, and a session a day with one', () => {
		expect(find(lunar({ day: 10, days: 3 }))).toMatchObject([{ start: '2026-02-26', end: '2026-02-28' }]);
		expect(
			starts(lunar({ day: 10, days: 3, time: { start: '07:00' } }), { from: '2026-02-27', to: '2026-03-31' }),
		).toEqual(['2026-02-27T07:00', '2026-02-28T07:00']);
	});
	test('that began before the window is found while it lasts', () => {
		expect(find(lunar({ day: 10, days: 3 }), { from: '2026-02-28', to: '2026-03-31' })).toHaveLength(1);
		expect(find(lunar({ day: 10, days: 3 }), { from: '2026-03-01', to: '2026-03-31' })).toEqual([]);
	});
	test('has no sessions outside the lunar table', () => {
		expect(starts(lunar({}), { from: '2100-01-01', to: '2101-12-31' })).toEqual([]);
	});
});

describe('yearly on a commemorative day', () => {
	const onDay = (over: Partial<Extract<When, { kind: 'day-yearly' }>>): When => ({
		kind: 'day-yearly',
		day: '23-11',
		offsetDays: 0,
		days: 1,
		...over,
	});
	test('falls so many days before or after it', () => {
		expect(starts(onDay({ offsetDays: -3, time: { start: '08:00' } }))).toEqual(['2026-11-20T08:00']);
		expect(starts(onDay({ day: 'tuan-le', days: 7 }))).toEqual(['2026-10-01']);
	});
	test('before New Year’s Day falls in the year before, and its years are those of the day', () => {
		const when = onDay({ day: 'nam-moi', offsetDays: -5, fromYear: 2027 });
		expect(starts(when, { from: '2025-01-01', to: '2027-06-30' })).toEqual(['2026-12-27']);
	});
	test('follows a lunar day of month 12 into the next year', () => {
		expect(starts(onDay({ day: 'ong-tao' }), { from: '2027-01-01', to: '2027-12-31' })).toEqual([
			'2027-01-30',
		]);
	});
	test('has none while the day is announced each year, or is not known', () => {
		expect(starts(onDay({ day: 'festival' }))).toEqual([]);
		expect(starts(onDay({ day: 'khong-co' }))).toEqual([]);
	});
});
