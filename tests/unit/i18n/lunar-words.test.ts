import { describe, expect, it } from 'vitest';
import { toLunar } from '../../../src/domain/lunar/lunar.ts';
import {
	lunarAttribute,
	lunarDay,
	lunarDays,
	lunarMonthName,
	lunarNumeral,
	lunarSpanWords,
	lunarYearName,
	lunarYearNames,
} from '../../../src/i18n/lunar-words.ts';

describe('lunar dates', () => {
	const said = (date: string) => lunarDay(toLunar(date), 'vi');
	it('call the first ten days “mùng” and the fifteenth “rằm”', () => {
		expect(said('2027-02-06')).toBe('mùng 1 tháng Giêng');
		expect(said('2027-02-15')).toBe('mùng 10 tháng Giêng');
		expect(said('2027-02-16')).toBe('11 tháng Giêng');
		expect(said('2027-02-20')).toBe('rằm tháng Giêng');
		expect(said('2027-02-05')).toBe('29 tháng Chạp');
	});
	it('mark a leap month', () => {
		// 2025 had two sixth months, the second from 25 July.
		expect(said('2025-07-25')).toBe('mùng 1 tháng Sáu nhuận');
		expect(lunarMonthName({ month: 6, leap: true }, 'en')).toBe('lunar month 6 (leap)');
		expect(lunarAttribute(toLunar('2025-07-29'))).toBe('5/6+');
	});
	it('in English are days of a numbered month', () =>
		expect(lunarDay(toLunar('2026-11-22'), 'en')).toBe('day 14 of lunar month 10'));
	it('in a calendar cell are the day alone, with the month on its first', () => {
		expect(lunarNumeral(toLunar('2026-11-09'))).toBe('1/10');
		expect(lunarNumeral(toLunar('2026-11-10'))).toBe('2');
	});
	it('name the year by stem and branch', () => {
		expect([2024, 2025, 2026, 2027].map(lunarYearName)).toEqual([
			'Giáp Thìn',
			'Ất Tỵ',
			'Bính Ngọ',
			'Đinh Mùi',
		]);
	});
	it('over a solar month name both months, and both years over Tết', () => {
		expect(lunarSpanWords('2026-11-01', '2026-11-30', 'vi')).toBe('tháng Chín – tháng Mười, năm Bính Ngọ');
		expect(lunarSpanWords('2027-02-01', '2027-02-28', 'vi')).toBe(
			'tháng Chạp, năm Bính Ngọ – tháng Giêng, năm Đinh Mùi',
		);
		expect(lunarSpanWords('2026-11-10', '2026-11-30', 'en')).toBe('lunar month 10, year Bính Ngọ');
	});
	it('of several days name the month once, or both, and both years over Tết', () => {
		expect(lunarDays('2026-10-10', '2026-10-12', 'vi')).toBe('mùng 1 – mùng 3 tháng Chín');
		expect(lunarDays('2026-10-24', '2026-10-25', 'vi')).toBe('rằm – 16 tháng Chín');
		expect(lunarDays('2027-02-05', '2027-02-08', 'vi')).toBe('29 tháng Chạp – mùng 3 tháng Giêng');
		expect(lunarDays('2026-10-10', '2026-10-12', 'en')).toBe('days 1–3 of lunar month 9');
		expect(lunarDays('2026-10-10', '2026-10-10', 'vi')).toBe('mùng 1 tháng Chín');
		expect(lunarYearNames('2027-02-05', '2027-02-08')).toBe('Bính Ngọ – Đinh Mùi');
		expect(lunarYearNames('2026-10-10', '2026-10-12')).toBe('Bính Ngọ');
	});
});
