import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
	fromLunar,
	LUNAR_RANGE,
	leapMonthOf,
	lunarNewYear,
	lunarYearCycle,
	monthLength,
	toLunar,
} from '../../../../src/domain/lunar/lunar.ts';
import { addDays, yearOf } from '../../../../src/domain/time/plain-date.ts';

/** Lunar days of the years 2026-2035 from the collected facts (days.json), by `day/month`. */
const KNOWN: Record<string, string> = {
	'1/1':
		'2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08',
	'10/3':
		'2026-04-26 2027-04-16 2028-04-04 2029-04-23 2030-04-12 2031-04-01 2032-04-19 2033-04-09 2034-04-28 2035-04-17',
	'15/1':
		'2026-03-03 2027-02-20 2028-02-09 2029-02-27 2030-02-16 2031-02-06 2032-02-25 2033-02-14 2034-03-05 2035-02-22',
	'6/1':
		'2026-02-22 2027-02-11 2028-01-31 2029-02-18 2030-02-07 2031-01-28 2032-02-16 2033-02-05 2034-02-24 2035-02-13',
	'9/1':
		'2026-02-25 2027-02-14 2028-02-03 2029-02-21 2030-02-10 2031-01-31 2032-02-19 2033-02-08 2034-02-27 2035-02-16',
	'10/1':
		'2026-02-26 2027-02-15 2028-02-04 2029-02-22 2030-02-11 2031-02-01 2032-02-20 2033-02-09 2034-02-28 2035-02-17',
	'15/4':
		'2026-05-31 2027-05-20 2028-05-09 2029-05-27 2030-05-16 2031-06-04 2032-05-23 2033-05-13 2034-06-01 2035-05-22',
	'5/5':
		'2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24 2032-06-12 2033-06-01 2034-06-20 2035-06-10',
	'23/5':
		'2026-07-07 2027-06-27 2028-06-15 2029-07-04 2030-06-23 2031-07-12 2032-06-30 2033-06-19 2034-07-08 2035-06-28',
	'15/7':
		'2026-08-27 2027-08-16 2028-09-03 2029-08-24 2030-08-13 2031-09-01 2032-08-20 2033-08-09 2034-08-28 2035-08-18',
	'15/8':
		'2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-09-08 2034-09-26 2035-09-16',
};

describe('the Vietnamese lunar calendar', () => {
	test.each(Object.entries(KNOWN))('%s falls where it is known to fall, 2026-2035', (lunar, dates) => {
		const [day = 0, month = 0] = lunar.split('/').map(Number);
		for (const date of dates.split(' ')) {
			expect(fromLunar({ year: yearOf(date), month, day, leap: false })).toBe(date);
			expect(toLunar(date)).toEqual({ year: yearOf(date), month, day, leap: false });
		}
	});
	test('Tết differs from the Chinese calendar where it should: 1985 a month, 2007 and 2030 a day', () => {
		expect([1968, 1985, 2007, 2030].map(lunarNewYear)).toEqual([
			'1968-01-29',
			'1985-01-21',
			'2007-02-17',
			'2030-02-02',
		]);
	});
	test('leap months: 2028/5, 2031/3, 2033/11, and 1984 has none', () => {
		expect([2028, 2031, 2033, 1984, 2026].map(leapMonthOf)).toEqual([5, 3, 11, undefined, undefined]);
	});
	test('Trung thu 2034 is on 26 September', () => {
		expect(fromLunar({ year: 2034, month: 8, day: 15, leap: false })).toBe('2034-09-26');
	});
	test('a leap month follows the regular one of its number', () => {
		expect(fromLunar({ year: 2028, month: 5, day: 5, leap: true })).toBe('2028-06-27');
		expect(toLunar('2028-06-27')).toEqual({ year: 2028, month: 5, day: 5, leap: true });
		expect(toLunar('2034-01-01')).toMatchObject({ year: 2033, month: 11, leap: true });
	});
	test('the days before Tết belong to the lunar year before', () => {
		expect(toLunar('2027-02-05')).toEqual({ year: 2026, month: 12, day: 29, leap: false });
		expect(toLunar('2027-02-06')).toEqual({ year: 2027, month: 1, day: 1, leap: false });
	});
	test('a month, leap month or day that the year has not is undefined', () => {
		expect(fromLunar({ year: 2026, month: 5, day: 1, leap: true })).toBeUndefined();
		expect(monthLength({ year: 2026, month: 12, leap: false })).toBe(29);
		expect(fromLunar({ year: 2026, month: 12, day: 30, leap: false })).toBeUndefined();
		expect(fromLunar({ year: 2026, month: 13, day: 1, leap: false })).toBeUndefined();
		expect(fromLunar({ year: 2026, month: 1, day: 0, leap: false })).toBeUndefined();
	});
	test('every day of 1968-2050 has a lunar date, comes back from it, and follows the day before', () => {
		let before = toLunar('1967-12-31');
		let days = 0;
		for (let date = '1968-01-01'; date <= '2050-12-31'; date = addDays(date, 1)) {
			const lunar = toLunar(date);
			if (fromLunar(lunar) !== date) throw new Error(`${date} does not come back`);
			const follows = lunar.day === before.day + 1 || (lunar.day === 1 && before.day >= 29);
			if (!follows) throw new Error(`${date} does not follow the day before`);
			before = lunar;
			days++;
		}
		expect(days).toBe(30_316);
	});
	test('every lunar date of the whole table has a day, and comes back from it', () => {
		let dates = 0;
		for (let year = LUNAR_RANGE.from; year <= LUNAR_RANGE.to; year++)
			for (let month = 1; month <= 12; month++)
				for (const leap of [false, true])
					for (let day = 1; day <= (monthLength({ year, month, leap }) ?? 0); day++) {
						const lunar = { year, month, day, leap };
						expect(toLunar(fromLunar(lunar) ?? '')).toEqual(lunar);
						dates++;
					}
		expect(dates).toBe(31_805);
	});
	test('every year of the table has 12 months, or 13 with its leap month, and ends where the next begins', () => {
		for (let year = LUNAR_RANGE.from; year < LUNAR_RANGE.to; year++) {
			const newYear = lunarNewYear(year + 1) ?? '';
			const eve = toLunar(addDays(newYear, -1));
			expect({ ...eve, day: 0 }).toEqual({ year, month: 12, leap: false, day: 0 });
			expect(eve.day).toBe(monthLength({ year, month: 12, leap: false }));
		}
	});
	test('outside the table dates are refused, lunar dates undefined', () => {
		expect(() => toLunar('1900-01-01')).toThrow('1900-01-01 lies outside the lunar table, years 1966-2052');
		expect(fromLunar({ year: 2100, month: 1, day: 1, leap: false })).toBeUndefined();
		expect(lunarNewYear(2100)).toBeUndefined();
	});
	test('2026 is Bính Ngọ, 2027 Đinh Mùi, 1984 Giáp Tý, 1983 Quý Hợi', () => {
		expect(lunarYearCycle(2026)).toEqual({ stem: 2, branch: 6 });
		expect(lunarYearCycle(2027)).toEqual({ stem: 3, branch: 7 });
		expect(lunarYearCycle(1984)).toEqual({ stem: 0, branch: 0 });
		expect(lunarYearCycle(1983)).toEqual({ stem: 9, branch: 11 });
	});
});

test('the committed table is what astronomy gives', () => {
	const script = fileURLToPath(new URL('../../../../scripts/lunar-table.ts', import.meta.url));
	expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
