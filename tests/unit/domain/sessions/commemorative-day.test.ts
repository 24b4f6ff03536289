import { describe, expect, test } from 'vitest';
import {
	type DayRule,
	dayRange,
	lunarDayOrLast,
	windowOf,
} from '../../../../src/domain/sessions/commemorative-day.ts';
import { type HolidayDay, holidayDates } from '../../../../src/domain/sessions/holidays.ts';

const solar = (month: number, day: number): DayRule => ({ kind: 'solar', month, day });
const lunar = (month: number, day: number, days = 1): DayRule => ({ kind: 'lunar', month, day, days });

describe('the range of a commemorative day', () => {
	test('solar: the same day every year, from the year in which it began', () => {
		expect(dayRange(solar(11, 24), 2026, 2026)).toEqual({ start: '2026-11-24', end: '2026-11-24' });
		expect(dayRange(solar(11, 24), 2025, 2026)).toBeUndefined();
	});
	test('solar: 29 February is there in leap years only', () => {
		expect([2027, 2028].map((year) => dayRange(solar(2, 29), year)?.start)).toEqual([
			undefined,
			'2028-02-29',
		]);
	});
	test('range: both ends inclusive, over New Year where it ends before it begins', () => {
		const week: DayRule = { kind: 'range', from: { month: 10, day: 1 }, to: { month: 10, day: 7 } };
		const winter: DayRule = { kind: 'range', from: { month: 12, day: 28 }, to: { month: 1, day: 3 } };
		expect(dayRange(week, 2026)).toEqual({ start: '2026-10-01', end: '2026-10-07' });
		expect(dayRange(winter, 2026)).toEqual({ start: '2026-12-28', end: '2027-01-03' });
	});
	test('range: until 29 February ends on the 28th where there is none', () => {
		const rule: DayRule = { kind: 'range', from: { month: 2, day: 1 }, to: { month: 2, day: 29 } };
		expect([2027, 2028].map((year) => dayRange(rule, year)?.end)).toEqual(['2027-02-28', '2028-02-29']);
	});
	test('lunar: Giỗ Tổ and Trung thu, several days where it lasts several', () => {
		expect(dayRange(lunar(3, 10), 2027)).toEqual({ start: '2027-04-16', end: '2027-04-16' });
		expect(dayRange(lunar(8, 15), 2034)?.start).toBe('2034-09-26');
		expect(dayRange(lunar(7, 15, 3), 2026)).toEqual({ start: '2026-08-27', end: '2026-08-29' });
	});
	test('lunar: month 12 of a lunar year may lie in the next solar one', () => {
		expect(dayRange(lunar(12, 23), 2026)?.start).toBe('2027-01-30');
	});
	test('lunar: the missing 30th is the 29th, an existing one stays', () => {
		expect(lunarDayOrLast(2026, 12, 30)).toBe('2027-02-05');
		expect(lunarDayOrLast(2029, 12, 30)).toBe('2030-02-01');
	});
	test('lunar: once in three years, before and after the anchor', () => {
		const rule: DayRule = {
			kind: 'lunar',
			month: 1,
			day: 10,
			days: 3,
			everyYears: { cycle: 3, anchor: 2026 },
		};
		const held = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029].filter((year) => dayRange(rule, year));
		expect(held).toEqual([2023, 2026, 2029]);
		expect(dayRange(rule, 2029)).toEqual({ start: '2029-02-22', end: '2029-02-24' });
	});
	test('announced: never computed', () => {
		expect(dayRange({ kind: 'announced' }, 2026)).toBeUndefined();
	});
	test('the window reaches so many days before the first and after the last day', () => {
		expect(windowOf({ start: '2026-10-01', end: '2026-10-07' }, { before: 7, after: 0 })).toEqual({
			from: '2026-09-24',
			to: '2026-10-07',
		});
	});
});

describe('public holidays', () => {
	const holiday = (
		id: string,
		rule: DayRule,
		more: Partial<NonNullable<HolidayDay['publicHoliday']>> = {},
	): HolidayDay => ({
		id,
		rule,
		publicHoliday: { daysBefore: 0, daysAfter: 0, alsoOff: [], ...more },
	});
	test('are listed by date from the year in which they became one', () => {
		const days = [holiday('24-11', solar(11, 24), { fromYear: 2026 }), { id: '23-11', rule: solar(11, 23) }];
		expect([...holidayDates(days, 2025, 2027)]).toEqual([
			['2026-11-24', '24-11'],
			['2027-11-24', '24-11'],
		]);
	});
	test('Tết takes days before and after, which may lie in another lunar year', () => {
		expect([
			...holidayDates([holiday('tet', lunar(1, 1), { daysBefore: 1, daysAfter: 3 })], 2027, 2027).keys(),
		]).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09']);
	});
	test('days off around New Year are kept to the years asked for', () => {
		const newYear = holiday('1-1', solar(1, 1), { daysBefore: 1 });
		expect([...holidayDates([newYear], 2026, 2026).keys()]).toEqual(['2026-01-01', '2026-12-31']);
	});
	test('days off announced for one year are that year’s alone, and do not displace a day itself', () => {
		const giotro = holiday('gio-to', lunar(3, 10), { alsoOff: ['2026-04-27'] });
		expect([...holidayDates([giotro], 2026, 2027).keys()]).toEqual([
			'2026-04-26',
			'2026-04-27',
			'2027-04-16',
		]);
		const shared = [
			holiday('quoc-khanh', solar(9, 2), { alsoOff: ['2026-09-01'] }),
			holiday('khac', solar(9, 1)),
		];
		expect(holidayDates(shared, 2026, 2026).get('2026-09-01')).toBe('khac');
	});
	test('a lunar holiday of month 12 is found in the solar year in which it falls', () => {
		expect([...holidayDates([holiday('ong-tao', lunar(12, 23))], 2027, 2027).keys()]).toEqual(['2027-01-30']);
	});
	test('a day itself goes before another’s days off, then the first listed', () => {
		const days = [
			holiday('tet', solar(5, 1), { daysBefore: 1 }),
			holiday('30-4', solar(4, 30)),
			holiday('khac', solar(4, 30)),
		];
		expect([...holidayDates(days, 2026, 2026)]).toEqual([
			['2026-04-30', '30-4'],
			['2026-05-01', 'tet'],
		]);
	});
});
