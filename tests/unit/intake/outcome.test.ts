/** Attendance after an activity: said in a table, it stands in the record with its source. */
import { expect, it } from 'vitest';
import { TINY_CITY } from '../../support/cities.ts';
import { reportOf, taken, utf8 } from '../../support/sheets.ts';
import { textsOf } from '../../support/texts-of.ts';

const FILE = 'events/ngay-hoi-sach-mau.yaml';
const HEADER = 'Mã;Tên hoạt động;Ngày;Giờ;Số lượt người;Kết quả;Nguồn số liệu';
const table = (...cells: string[]) =>
	utf8(`${HEADER}\n;Ngày hội sách Mẫu;28/11/2026;8h–11h30;${cells.join(';')}`);
const before = textsOf(TINY_CITY).get(FILE) ?? '';

it('names the table as its source where no other is named; twice changes nothing', async () => {
	const first = await taken(table('1.200 lượt người'));
	expect(first.after.get(FILE)).toBe(
		`${before}outcome: {attendance: 1200, source: Bảng do Thư viện Mẫu gửi}\n`,
	);
	expect([...(await taken(table('1200'), first.after)).texts]).toEqual([]);
});

it('keeps the source that is named, in this table or before', async () => {
	const named = await taken(table('45 người', 'Trao 30 giải.', 'Báo cáo số 7'));
	expect(named.after.get(FILE)).toContain('attendance: 45');
	expect(named.after.get(FILE)).toContain('source: Báo cáo số 7');
	const corrected = await taken(table('46'), named.after);
	expect(corrected.after.get(FILE)).toBe(named.after.get(FILE)?.replace('attendance: 45', 'attendance: 46'));
});

it('is a number', async () => {
	expect(await reportOf(table('đông lắm'))).toContain(
		'Ô E2 (Số lượt người): "đông lắm" không phải số người; ghi một số tròn, ví dụ 45',
	);
});
