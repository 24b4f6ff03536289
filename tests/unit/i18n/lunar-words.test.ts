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
	ordinal,
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
		expect(lunarMonthName({ month: 6, leap: true }, 'en')).toBe('6th lunar month (leap)');
		expect(lunarAttribute(toLunar('2025-07-29'))).toBe('5/6+');
	});
	it('in English are days of a numbered month', () =>
		expect(lunarDay(toLunar('2026-11-22'), 'en')).toBe('14th day of the 10th lunar month'));
	it('count English days and months as one says them', () =>
		expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 30].map(ordinal).join(' ')).toBe(
			'1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 30th',
		));
	it('in a calendar cell are the day alone, with the month on its first', () => {
		expect(lunarNumeral(toLunar('2026-11-09'))).toBe('1/10');
		expect(lunarNumeral(toLunar('2026-11-10'))).toBe('2');
	});
	it('name the year by stem and branch', () => {
		const names = (language: 'vi' | 'en') =>
			[2023, 2024, 2025, 2026].map((year) => lunarYearName(year, language));
		expect(names('vi')).toEqual(['năm Quý Mão', 'năm Giáp Thìn', 'năm Ất Tỵ', 'năm Bính Ngọ']);
		// The fourth animal of the Vietnamese years is a cat.
		expect(names('en')).toEqual([
			'Year of the Cat',
			'Year of the Dragon',
			'Year of the Snake',
			'Year of the Horse',
		]);
	});
	it('over a solar month name both months, and both years over Tết', () => {
		expect(lunarSpanWords('2026-11-01', '2026-11-30', 'vi')).toBe('tháng Chín – tháng Mười, năm Bính Ngọ');
		expect(lunarSpanWords('2027-02-01', '2027-02-28', 'vi')).toBe(
			'tháng Chạp, năm Bính Ngọ – tháng Giêng, năm Đinh Mùi',
		);
		expect(lunarSpanWords('2026-11-10', '2026-11-30', 'en')).toBe('10th lunar month, Year of the Horse');
	});
	it('of several days name the month once, or both, and both years over Tết', () => {
		expect(lunarDays('2026-10-10', '2026-10-12', 'vi')).toBe('mùng 1 – mùng 3 tháng Chín');
		expect(lunarDays('2026-10-24', '2026-10-25', 'vi')).toBe('rằm – 16 tháng Chín');
		expect(lunarDays('2027-02-05', '2027-02-08', 'vi')).toBe('29 tháng Chạp – mùng 3 tháng Giêng');
		expect(lunarDays('2026-10-10', '2026-10-12', 'en')).toBe('1st–3rd days of the 9th lunar month');
		expect(lunarDays('2026-10-10', '2026-10-10', 'vi')).toBe('mùng 1 tháng Chín');
		expect(lunarYearNames('2027-02-05', '2027-02-08', 'vi')).toBe('năm Bính Ngọ – năm Đinh Mùi');
		expect(lunarYearNames('2026-10-10', '2026-10-12', 'vi')).toBe('năm Bính Ngọ');
	});
});
