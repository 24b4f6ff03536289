/** Numbers, groups, durations, months, grades, coordinates and yes or no, as cells hold them. */
import { describe, expect, test } from 'vitest';
import { readCoordinates } from '../../../../src/intake/values/coordinates.ts';
import { readDuration } from '../../../../src/intake/values/durations.ts';
import { numberListWords, readGrades, readMonths } from '../../../../src/intake/values/number-lists.ts';
import { readFigure, readGroup } from '../../../../src/intake/values/numbers.ts';
import { readKnown } from '../../../../src/intake/values/yes-no.ts';

test.each([
	['60.880', 60_880],
	['60 880', 60_880],
	['1.234,5', 1234.5],
	['0', 0],
	[45, 45],
	[12.5, 12.5],
])('figure %s', (content, value) => {
	expect(readFigure(content)).toEqual({ value });
});
test.each(['', '-5', '1,2,3', 'khoảng 50', '12.34', '١٢'])('no figure: %s', (content) => {
	expect(readFigure(content)).toHaveProperty('message');
});

test.each([
	['15–45', { min: 15, max: 45 }],
	['15 - 45 em', { min: 15, max: 45 }],
	['từ 15 đến 45 học sinh', { min: 15, max: 45 }],
	['tối đa 45', { max: 45 }],
	['45', { max: 45 }],
	['dưới 30 người', { max: 29 }],
	['ít nhất 10', { min: 10 }],
	['20 người trở lên', { min: 20 }],
])('group %s', (content, value) => {
	expect(readGroup(content)).toEqual({ value });
});
test.each(['một lớp', '15-45-60', ''])('no group: %s', (content) => {
	expect(readGroup(content)).toHaveProperty('message');
});

test.each([
	['90 phút', 90],
	['90', 90],
	['1 giờ 30', 90],
	['1h30', 90],
	['2 tiếng rưỡi', 150],
	['khoảng 2 giờ', 120],
	['1,5 giờ', 90],
])('duration %s', (content, value) => {
	expect(readDuration(content)).toEqual({ value });
});
test.each(['một buổi', '2 ngày', '-30 phút'])('no duration: %s', (content) => {
	expect(readDuration(content)).toHaveProperty('message');
});

describe('lists of numbers', () => {
	test.each([
		['9–12', [9, 10, 11, 12]],
		['tháng 10 đến 3', [1, 2, 3, 10, 11, 12]],
		['cả năm', []],
		['tháng 4, tháng 9', [4, 9]],
		['4 và 9', [4, 9]],
	])('months %s', (content, value) => {
		expect(readMonths(content)).toEqual({ value });
	});
	test.each(['13', 'mùa hè', '0'])('no months: %s', (content) => {
		expect(readMonths(content)).toHaveProperty('message');
	});
	test.each([
		['lớp 6–9', [6, 7, 8, 9]],
		['khối 4, 5', [4, 5]],
	])('grades %s', (content, value) => {
		expect(readGrades(content)).toEqual({ value });
	});
	test.each(['9–6', 'lớp lá', '13'])('no grades: %s', (content) => {
		expect(readGrades(content)).toHaveProperty('message');
	});
	test('are written as they are read', () => {
		expect(numberListWords([9, 4, 5, 6, 11])).toBe('4–6, 9, 11');
		expect(readGrades(numberListWords([1, 2, 3, 7]))).toEqual({ value: [1, 2, 3, 7] });
	});
});

test.each([
	['10.5123, 106.2512', { lat: 10.5123, lng: 106.2512 }],
	['10,5123; 106,2512', { lat: 10.5123, lng: 106.2512 }],
	['https://www.google.com/maps/@10.5123,106.2512,17z', { lat: 10.5123, lng: 106.2512 }],
])('coordinates %s', (content, value) => {
	expect(readCoordinates(content)).toMatchObject({ value });
});
test.each(['ở cạnh chợ', 'https://maps.app.goo.gl/abc', '91, 500'])('no coordinates: %s', (content) => {
	expect(readCoordinates(content)).toHaveProperty('message');
});

test.each([
	['Có', 'yes'],
	['x', 'yes'],
	['không', 'no'],
	['Chưa rõ', 'unknown'],
])('known %s', (content, value) => {
	expect(readKnown(content)).toEqual({ value });
});
