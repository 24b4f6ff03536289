import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	dateOf,
	dayNumber,
	daysBetween,
	daysInMonth,
	fromDayNumber,
	isRealDate,
	mondayOf,
	weekdayIndex,
} from '../../../../src/domain/time/plain-date.ts';

describe('local dates', () => {
	test('day numbers agree with the platform calendar on every day of four centuries', () => {
		for (let n = dayNumber('1800-01-01'); n <= dayNumber('2200-12-31'); n++) {
			const date = new Date(n * 86_400_000).toISOString().slice(0, 10);
			if (fromDayNumber(n) !== date || dayNumber(date) !== n) throw new Error(`differs on ${date}`);
		}
	});
	test('29 February is real in 2028 and 2000, not in 2026 and 2100', () => {
		expect(['2028-02-29', '2000-02-29', '2026-02-29', '2100-02-29'].map(isRealDate)).toEqual([
			true,
			true,
			false,
			false,
		]);
	});
	test('a day that does not exist is refused, not rolled over', () => {
		expect(() => dayNumber('2026-02-30')).toThrow('not a local date: 2026-02-30');
		expect(() => addDays('hôm nay', 1)).toThrow(RangeError);
		expect(dateOf(2026, 4, 31)).toBeUndefined();
	});
	test('whatever ten characters are written, only what the platform calendar knows is a date', () => {
		const platformKnows = (text: string) => {
			const ms = Date.parse(`${text}T00:00:00Z`);
			return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
		};
		const digits = (length: number) =>
			fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
		const near = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
		const any = fc.string({ unit: fc.constantFrom(...'0123456789-:/ T٣'), maxLength: 12 });
		fc.assert(
			fc.property(fc.oneof(near, any), (text) => isRealDate(text) === platformKnows(text)),
			{ numRuns: 2000 },
		);
		for (const text of [
			'2026-1-1',
			'2026-11-231',
			'2026/11/23',
			'+2026-11-2',
			'0000-01-01',
			'0000-00-00',
			'',
		])
			expect([text, isRealDate(text)]).toEqual([text, platformKnows(text)]);
	});
	test('adding days crosses month, year and leap day', () => {
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
		expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
		expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
	});
	test('the week starts on Monday', () => {
		expect(weekdayIndex('2026-11-23')).toBe(0);
		expect(weekdayIndex('2026-11-22')).toBe(6);
		expect(mondayOf('2026-11-22')).toBe('2026-11-16');
		expect(mondayOf('2026-11-23')).toBe('2026-11-23');
	});
	test('months add across years both ways', () => {
		expect(addMonths('2026-11', 2)).toBe('2027-01');
		expect(addMonths('2026-01', -1)).toBe('2025-12');
		expect(daysInMonth(2028, 2)).toBe(29);
	});
});
