import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import {
	clockRange,
	dateBeside,
	dateRange,
	dayAndMonth,
	longDate,
	monthAndYear,
	monthName,
	monthTitle,
	partialDateWords,
	plainDate,
	twoDays,
	weekdayName,
	weekdayNames,
	weekdayNamesShort,
} from '../../../src/i18n/dates.ts';

describe('a date in words', () => {
	it('is written as Vietnamese write it, without leading zeros', () => {
		expect(longDate('2026-11-21', 'vi')).toBe('Thứ Bảy, ngày 21 tháng 11 năm 2026');
		expect(longDate('2027-02-06', 'vi')).toBe('Thứ Bảy, ngày 6 tháng 2 năm 2027');
		expect(longDate('2026-11-22T23:59', 'vi')).toBe('Chủ Nhật, ngày 22 tháng 11 năm 2026');
	});
	it('is British in English', () => {
		expect(longDate('2026-11-21', 'en')).toBe('Saturday 21 November 2026');
		expect(plainDate('2027-02-06T08:00', 'en')).toBe('6 February 2027');
	});
	it('of a weekend names both days', () => {
		const words = (a: string, b: string) => [twoDays(a, b, 'vi'), twoDays(a, b, 'en')];
		expect(words('2026-12-05', '2026-12-06')).toEqual([
			'Thứ Bảy 5/12 và Chủ Nhật 6/12/2026',
			'Saturday 5 and Sunday 6 December 2026',
		]);
		expect(words('2026-10-31', '2026-11-01')[1]).toBe('Saturday 31 October and Sunday 1 November 2026');
		expect(words('2033-12-31', '2034-01-01')).toEqual([
			'Thứ Bảy 31/12/2033 và Chủ Nhật 1/1/2034',
			'Saturday 31 December 2033 and Sunday 1 January 2034',
		]);
	});
	it('in short has no leading zeros either', () => {
		expect(plainDate('2027-02-06', 'vi')).toBe('6/2/2027');
		expect(dayAndMonth('2026-11-23T08:00', 'vi')).toBe('23/11');
		expect(dayAndMonth('2026-11-23T08:00', 'en')).toBe('23 Nov');
	});
	it('says its year beside a date of another year only', () => {
		expect(dateBeside('2027-02-06', '2027-12-31', 'vi')).toBe('6/2');
		expect(dateBeside('2027-02-06T08:00', '2027-01-01T09:00', 'en')).toBe('6 Feb');
		expect(dateBeside('2027-01-01', '2026-12-31', 'vi')).toBe('1/1/2027');
		expect(dateBeside('2025-12-31T23:59', '2026-01-01', 'en')).toBe('31 December 2025');
	});
	it('names seven weekdays from Monday, each as itself', () => {
		expect(weekdayNames('vi')).toEqual([
			'Thứ Hai',
			'Thứ Ba',
			'Thứ Tư',
			'Thứ Năm',
			'Thứ Sáu',
			'Thứ Bảy',
			'Chủ Nhật',
		]);
		expect(weekdayNamesShort('vi')).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
		const week = Array.from({ length: 7 }, (_, i) => weekdayName(addDays('2026-11-16', i), 'en'));
		expect(week).toEqual(weekdayNames('en'));
	});
	it.each([
		['2024', 'năm 2024', '2024'],
		['2024-03', 'tháng 3 năm 2024', 'March 2024'],
		['2024-03-07', '7/3/2024', '7 March 2024'],
	])('of reduced precision says no more than %s does', (value, vi, en) => {
		expect([partialDateWords(value, 'vi'), partialDateWords(value, 'en')]).toEqual([vi, en]);
	});
});

describe('a month', () => {
	it.each([
		['2026-01', 'Tháng Một 2026', 'January 2026'],
		['2026-04', 'Tháng Tư 2026', 'April 2026'],
		['2026-11', 'Tháng Mười Một 2026', 'November 2026'],
		['2026-12', 'Tháng Mười Hai 2026', 'December 2026'],
	])('%s stands over a wall calendar by its name', (month, vi, en) => {
		expect([monthTitle(month, 'vi'), monthTitle(month, 'en')]).toEqual([vi, en]);
	});
	it('within a sentence is a number', () => {
		expect(monthAndYear('2026-02', 'vi')).toBe('tháng 2 năm 2026');
		expect([monthName('2026-10', 'vi'), monthName('2026-10', 'en')]).toEqual(['Tháng 10', 'October']);
	});
});

describe('from when to when', () => {
	it.each([
		['2026-11-21', '2026-11-21', '21/11/2026', '21 November 2026'],
		['2026-11-21', '2026-11-23', '21/11–23/11/2026', '21–23 November 2026'],
		['2026-11-28', '2026-12-02', '28/11–2/12/2026', '28 November – 2 December 2026'],
		['2026-12-31', '2027-01-01', '31/12/2026–1/1/2027', '31 December 2026 – 1 January 2027'],
	])('%s to %s', (start, end, vi, en) => {
		expect([dateRange(start, end, 'vi'), dateRange(start, end, 'en')]).toEqual([vi, en]);
	});
	it('hours keep their zeros; an unknown end is left out; a whole day has none', () => {
		expect(clockRange('2026-11-23T08:00', '2026-11-23T11:30')).toBe('08:00–11:30');
		expect(clockRange('2026-11-23T22:00', '2026-11-24T00:30')).toBe('22:00–00:30');
		expect(clockRange('2026-11-23T08:00', undefined)).toBe('08:00');
		expect(clockRange('2026-11-23', '2026-11-24')).toBe('');
	});
});
