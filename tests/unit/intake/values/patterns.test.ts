import { describe, expect, it, test } from 'vitest';
import { readPattern, soundsRepeated } from '../../../../src/intake/values/patterns.ts';

const TODAY = '2026-11-22';
const time = (start: string, end?: string) => ({ start, ...(end ? { end } : {}) });

describe('patterns in words', () => {
	test.each([
		[
			'thứ 7 hằng tuần, 8h–10h, đến 31/12, nghỉ lễ',
			{ on: { days: ['sat'] }, until: '2026-12-31', time: time('08:00', '10:00'), skipHolidays: true },
		],
		['Sáng Chủ nhật hàng tuần', { on: { days: ['sun'] } }],
		[
			'Thứ Hai, thứ Tư, thứ Sáu hằng tuần, 17h30',
			{ on: { days: ['mon', 'wed', 'fri'] }, time: time('17:30') },
		],
		[
			'thứ 2, 4, 6 hàng tuần 17h30 - 19h',
			{ on: { days: ['mon', 'wed', 'fri'] }, time: time('17:30', '19:00') },
		],
		['T2-T6, 7h30-11h', { on: { days: ['mon', 'tue', 'wed', 'thu', 'fri'] }, time: time('07:30', '11:00') }],
		['thứ Ba đến thứ Sáu', { on: { days: ['tue', 'wed', 'thu', 'fri'] } }],
		['T7, CN hằng tuần', { on: { days: ['sat', 'sun'] } }],
		[
			'hằng ngày trừ thứ Hai, 8h-17h',
			{ on: { days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, time: time('08:00', '17:00') },
		],
		[
			'từ 5/12/2026 đến 30/1/2027, tối thứ Bảy hằng tuần 7h-9h, nghỉ các ngày 26/12 và 2/1',
			{
				on: { days: ['sat'] },
				from: '2026-12-05',
				until: '2027-01-30',
				except: ['2026-12-26', '2027-01-02'],
				time: time('19:00', '21:00'),
			},
		],
		['Thứ Bảy 2 tuần một lần', { on: { days: ['sat'] }, every: 2 }],
		['Chủ nhật đầu tiên hằng tháng, 14h', { on: { weekday: 'sun', nth: 1 }, time: time('14:00') }],
		['thứ Bảy tuần thứ 2 hằng tháng', { on: { weekday: 'sat', nth: 2 } }],
		['Thứ Bảy cuối cùng của tháng', { on: { weekday: 'sat', nth: -1 } }],
		['ngày 15 hằng tháng, 8h', { on: { day: 15 }, time: time('08:00') }],
		[
			'Thu 7 hang tuan, 8h-10h, den 31/12, nghi le',
			{ on: { days: ['sat'] }, until: '2026-12-31', time: time('08:00', '10:00'), skipHolidays: true },
		],
	])('%s', (text, value) => {
		expect(soundsRepeated(text)).toBe(true);
		expect(readPattern(text, TODAY)).toEqual({ value });
	});

	test.each(['21/4/2026', 'Thứ Ba 21/4', 'từ 21/4 đến 25/4', '8h', 'các ngày 5/12, 12/12'])(
		'not: %s',
		(text) => {
			expect(soundsRepeated(text)).toBe(false);
		},
	);

	it('names what it does not understand', () => {
		expect(readPattern('thứ 7 hằng tuần tại sân trường', TODAY)).toMatchObject({
			message: '"thứ 7 hằng tuần tại sân trường" có chỗ không hiểu được: “tại sân trường”',
		});
		expect(readPattern('hằng tuần', TODAY)).toMatchObject({
			message: '"hằng tuần" không nói thứ mấy, ngày mấy',
		});
	});
});
