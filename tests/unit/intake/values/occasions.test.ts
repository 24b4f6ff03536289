import { describe, expect, it, test } from 'vitest';
import { readHours } from '../../../../src/intake/values/day-hours.ts';
import { readOccasions } from '../../../../src/intake/values/occasions.ts';

const TODAY = '2026-11-22';
const read = (text: string | number) => {
	const reading = readOccasions(text, TODAY);
	if ('message' in reading) return `${reading.message}; ${reading.cure}`;
	const words = reading.value.map(({ from, to, hours }) =>
		[from, to ? `..${to}` : '', hours ? ` ${hours.start}` : '', hours?.end ? `-${hours.end}` : ''].join(''),
	);
	return [...words, ...(reading.note ? [`(${reading.note})`] : [])].join(', ');
};

describe('days and hours in one cell', () => {
	test.each([
		['21/4/2026', '2026-04-21'],
		['21-04-26', '2026-04-21'],
		['21.4.2026', '2026-04-21'],
		['2026-04-21', '2026-04-21'],
		['ngày 21 tháng 4 năm 2026', '2026-04-21'],
		['Ngày 1 tháng Chạp', '2026-12-01'],
		['Thứ Ba 21/4/2026', '2026-04-21'],
		['Thứ Tư 21/4', '2027-04-21'],
		['T7, 05/12', '2026-12-05'],
		['CN 22/11', '2026-11-22'],
		['21/11', '2027-11-21'],
		['29/2', '2028-02-29'],
		['8h, 21/4/2026', '2026-04-21 08:00'],
		['21/4/2026 08:30', '2026-04-21 08:30'],
		['8h00 - 10h30 ngày 21/4/2026', '2026-04-21 08:00-10:30'],
		['8h–10h, thứ Bảy (05/12/2026)', '2026-12-05 08:00-10:00'],
		['từ 21/4 đến 25/4/2026', '2026-04-21..2026-04-25'],
		['21-25/4/2026', '2026-04-21..2026-04-25'],
		['28/12 - 2/1/2027', '2026-12-28..2027-01-02'],
		['5/12, 12/12, 19/12/2026', '2026-12-05, 2026-12-12, 2026-12-19'],
		['8h 5/12; 14h 12/12', '2026-12-05 08:00, 2026-12-12 14:00'],
		['5/12 8h; 12/12 14h', '2026-12-05 08:00, 2026-12-12 14:00'],
		['8h30 các ngày', '"8h30 các ngày" không có ngày; viết dd/mm/yyyy, ví dụ 28/02/2026'],
		['Sáng 21/4/2026', '2026-04-21, (chưa có giờ: lịch sẽ ghi là cả ngày)'],
		['31/02/2026', '"31/02/2026" không phải ngày có thật; viết dd/mm/yyyy, ví dụ 28/02/2026'],
		['4/21/2026', '"4/21/2026" không phải ngày có thật; viết dd/mm/yyyy, ví dụ 28/02/2026'],
		['Thứ Ba 21/4', '"Thứ Ba 21/4" không khớp: ngày 21/04/2027 là thứ Tư; sửa ngày hoặc thứ cho khớp nhau'],
		['15/8 âm lịch', '"15/8 âm lịch" là ngày âm lịch; ghi ngày dương lịch, ví dụ 28/02/2026'],
		['25h 21/4/2026', '"25h 21/4/2026" có giờ không có thật; viết 8h, 8h30 hoặc 08:30, ví dụ 8h30'],
		['cuối tháng 4', '"cuối tháng 4" không có ngày; viết dd/mm/yyyy, ví dụ 28/02/2026'],
		[
			'21/4/2026 tại sân',
			'"21/4/2026 tại sân" có chỗ không hiểu được: “tại sân”; chỉ ghi ngày và giờ, ví dụ 8h–10h, 28/02/2026',
		],
		['Thứ Ba 21/4/2026'.normalize('NFD'), '2026-04-21'],
	])('%s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it('takes the number of a date whose format was lost', () => {
		expect(read(46_133)).toBe('2026-04-21');
		expect(read(21)).toBe('"21" không phải ngày; viết dd/mm/yyyy, ví dụ 28/02/2026');
	});
});

describe('hours in a cell of their own', () => {
	test.each([
		['8h', '08:00'],
		['8h30', '08:30'],
		['8 giờ 30 chiều', '20:30'],
		['2h chiều', '14:00'],
		['12h trưa', '12:00'],
		['1h trưa', '13:00'],
		['7 giờ rưỡi tối', '19:30'],
		['8h kém 15', '07:45'],
		['8g30', '08:30'],
		['08:30:00', '08:30'],
		['8:30 AM', '08:30'],
		['2:00 CH', '14:00'],
		['8h-10h', '08:00-10:00'],
		['8h30 – 10h', '08:30-10:00'],
		['từ 8h đến 10h30', '08:00-10:30'],
		['8h tới 10h', '08:00-10:00'],
		['8 - 10h', '08:00-10:00'],
		['7h - 9h tối', '19:00-21:00'],
		['10h - 2h chiều', '10:00-14:00'],
		['tối 7h-9h', '19:00-21:00'],
		['8.30', '08:30'],
		['cả ngày', 'cả ngày'],
		[8, '08:00'],
		[0.354166667, '08:30'],
		[0.3333333, '08:00'],
		['25h', '"25h" không phải giờ trong ngày; viết 8h, 8h30 hoặc 08:30, ví dụ 8h30'],
		['8h75', '"8h75" không phải giờ trong ngày; viết 8h, 8h30 hoặc 08:30, ví dụ 8h30'],
		['sáng', '"sáng" không phải giờ trong ngày; viết 8h, 8h30 hoặc 08:30, ví dụ 8h30'],
	])('%s', (content, expected) => {
		const reading = readHours(content);
		const words =
			'message' in reading
				? `${reading.message}; ${reading.cure}`
				: reading.value === null
					? 'cả ngày'
					: [reading.value.start, reading.value.end].filter(Boolean).join('-');
		expect(words).toBe(expected);
	});
});
