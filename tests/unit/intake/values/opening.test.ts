/** Opening hours as offices write them; what is not understood is an error, never a guess. */
import { describe, expect, test } from 'vitest';
import { readOpening } from '../../../../src/intake/values/opening.ts';

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const ALL = [...WORKDAYS, 'sat', 'sun'];
const slot = (days: readonly string[], open?: string, close?: string) => ({
	days,
	...(open && close ? { open, close } : {}),
});

describe('is understood', () => {
	test.each([
		['Thứ 2–Thứ 6: 7h30–11h', [slot(WORKDAYS, '07:30', '11:00')]],
		['Từ thứ Hai đến thứ Sáu, 8 giờ - 17 giờ', [slot(WORKDAYS, '08:00', '17:00')]],
		[
			'Thứ 2-6: 7h30-11h, 13h30-17h; Thứ 7: 8h-11h',
			[slot(WORKDAYS, '07:30', '11:00'), slot(WORKDAYS, '13:30', '17:00'), slot(['sat'], '08:00', '11:00')],
		],
		['Hằng ngày 6h30–17h30', [slot(ALL, '06:30', '17:30')]],
		['Hằng ngày 8h–17h, nghỉ thứ 2', [slot(ALL.slice(1), '08:00', '17:00')]],
		['Thứ 2–Thứ 6: 8h–17h; nghỉ Chủ nhật', [slot(WORKDAYS, '08:00', '17:00')]],
		['Thứ 7, Chủ nhật: chưa rõ giờ', [slot(['sat', 'sun'])]],
		['T2-T6: 07:30 - 16:30', [slot(WORKDAYS, '07:30', '16:30')]],
		[
			'Thứ 2–Thứ 6: sáng 7h–11h, chiều 13h–17h',
			[slot(WORKDAYS, '07:00', '11:00'), slot(WORKDAYS, '13:00', '17:00')],
		],
	])('%s', (text, regular) => {
		expect(readOpening(text)).toEqual({ value: { regular } });
	});

	test.each([
		['Hằng ngày 8h–17h, nghỉ lễ', 'closed'],
		['Hằng ngày 8h–17h; nghỉ ngày lễ, Tết', 'closed'],
		['Hằng ngày 8h–17h, kể cả ngày lễ', 'open'],
	])('%s: holidays %s', (text, holidays) => {
		expect(readOpening(text)).toEqual({ value: { regular: [slot(ALL, '08:00', '17:00')], holidays } });
	});
});

test.each([
	['8h–17h', 'không nói mở cửa thứ mấy'],
	['Thứ 2–Thứ 6', 'không nói mở cửa mấy giờ'],
	['Giờ hành chính', 'có chỗ không hiểu được'],
	['Thứ 2: từ 8h', 'cần cả giờ mở và giờ đóng'],
	['Thứ 2: 8h–17h (mùa hè 7h–18h)', 'có chỗ không hiểu được'],
	['nghỉ Chủ nhật', 'không nói mở cửa lúc nào'],
])('is an error: %s', (text, message) => {
	expect(readOpening(text)).toMatchObject({ message: expect.stringContaining(message) });
});

test('a long cell of anything ends soon', () => {
	const began = performance.now();
	readOpening('nghỉ '.repeat(6000));
	readOpening('thứ 2 '.repeat(5000));
	readOpening('8h-9h,'.repeat(5000));
	expect(performance.now() - began).toBeLessThan(2000);
});
