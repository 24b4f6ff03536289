/** Tables as they come, each with the exact report: where the header stands, and how it is written. */
import { describe, expect, it } from 'vitest';
import { reportOf, taken, workbook, xlsx } from '../../../support/sheets.ts';

const HEADER = ['Tên hoạt động', 'Tóm tắt', 'Ngày bắt đầu', 'Giờ bắt đầu'];
const TALK = ['Kể chuyện sách', 'Một buổi kể chuyện.', '5/1/2027', '8h-10h'];
const NEW = ['Mới: 1', '  events/ke-chuyen-sach.yaml  Kể chuyện sách'];

describe('a header', () => {
	it('stands in the first row', async () => {
		expect(await reportOf(await xlsx([HEADER, TALK]))).toEqual(NEW);
	});

	it('stands below titles and blank rows', async () => {
		const rows = [
			['UBND PHƯỜNG SÔNG TRÊN'],
			['THƯ VIỆN MẪU'],
			[],
			['LỊCH HOẠT ĐỘNG THÁNG 1 NĂM 2027'],
			[],
			HEADER,
			TALK,
		];
		expect(await reportOf(await xlsx(rows))).toEqual(NEW);
	});

	it('is in capitals, with stars, brackets and line breaks', async () => {
		const header = ['TÊN HOẠT ĐỘNG (*)', 'TÓM TẮT\n(một hai câu)', 'Ngày  bắt đầu:', 'GIỜ'];
		expect(await reportOf(await xlsx([header, TALK]))).toEqual(NEW);
	});

	it('has letters apart from their marks, or no marks at all', async () => {
		expect(await reportOf(await xlsx([HEADER.map((name) => name.normalize('NFD')), TALK]))).toEqual(NEW);
		expect(
			await reportOf(await xlsx([['Ten hoat dong', 'Tom tat', 'Ngay bat dau', 'Gio bat dau'], TALK])),
		).toEqual(NEW);
	});

	it('comes in another order and with other words', async () => {
		const rows = [
			['STT', 'Thời gian', 'Nội dung', 'Mô tả', 'Ghi chú'],
			[1, '8h - 10h, 5/1/2027', 'Kể chuyện sách', 'Một buổi kể chuyện.', 'cô Lan'],
		];
		expect(await reportOf(await xlsx(rows))).toEqual(NEW);
	});

	it('is of two rows, grouped under one word', async () => {
		const rows = [['Hoạt động', 'Tóm tắt', 'Thời gian', null], [null, null, 'Ngày', 'Giờ'], TALK];
		const merges = [
			{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
			{ startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
			{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
		];
		expect(await reportOf(await xlsx(rows, { merges }))).toEqual(NEW);
	});

	it('has columns that mean nothing here', async () => {
		const rows = [
			[...HEADER, 'Người phụ trách', 'Kinh phí'],
			[...TALK, 'Nguyễn Văn A', 5_000_000],
		];
		expect(await reportOf(await xlsx(rows))).toEqual([
			'Cột "Người phụ trách" không dùng đến: bỏ qua.',
			'Cột "Kinh phí" không dùng đến: bỏ qua.',
			...NEW,
		]);
	});

	it('is missing', async () => {
		expect(await reportOf(await xlsx([TALK, TALK]))).toEqual([
			'Trang "Lịch" không có dòng tiêu đề nào đọc được: không đọc.',
		]);
	});
});

describe('rows', () => {
	it('are parted by blank ones, names of months and the hands of those who sign', async () => {
		const rows = [
			HEADER,
			['THÁNG 1'],
			TALK,
			[],
			['THÁNG 2'],
			['Hội thơ', 'Đọc thơ.', '6/2/2027', '14h'],
			[],
			[null, null, null, 'Sông Trên, ngày 20 tháng 11 năm 2026'],
			['NGƯỜI LẬP BIỂU'],
		];
		expect(await reportOf(await xlsx(rows))).toEqual([
			'Dòng 2 chỉ có "THÁNG 1": bỏ qua.',
			'Dòng 5 chỉ có "THÁNG 2": bỏ qua.',
			'Dòng 8 chỉ có "Sông Trên, ngày 20 tháng 11 năm 2026": bỏ qua.',
			'Dòng 9 chỉ có "NGƯỜI LẬP BIỂU": bỏ qua.',
			'Mới: 2',
			'  events/ke-chuyen-sach.yaml  Kể chuyện sách',
			'  events/hoi-tho.yaml  Hội thơ',
		]);
	});

	it('share a cell: one date beside two activities', async () => {
		const rows = [HEADER, TALK, ['Hội thơ', 'Đọc thơ.', null, '14h']];
		const { texts } = await taken(
			await xlsx(rows, { merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }] }),
		);
		expect(texts.get('events/hoi-tho.yaml')).toContain('start: "2027-01-05T14:00"');
	});

	it('stand in hidden columns and rows: they are read as well', async () => {
		const bytes = await xlsx([HEADER, TALK], {
			columns: [{}, { hidden: true }, {}],
			rowDefs: new Map([[1, { hidden: true }]]),
		});
		expect(await reportOf(bytes)).toEqual(NEW);
	});

	it('stand on several sheets, of which a hidden one is not read', async () => {
		const bytes = await workbook([
			{ name: 'Tháng 1', rows: [HEADER, TALK] },
			{ name: 'Tháng 2', rows: [HEADER, ['Hội thơ', 'Đọc thơ.', '31/2/2027', '14h']] },
			{ name: 'Danh mục', rows: [['Sách']], hidden: true },
		]);
		expect(await reportOf(bytes)).toEqual([
			'Trang "Danh mục" đang ẩn: không đọc.',
			'Ô C2 (Ngày bắt đầu): "31/2/2027" không phải ngày có thật; viết dd/mm/yyyy, ví dụ 28/02/2026',
			...NEW,
		]);
	});

	it('have no title, or no day', async () => {
		const rows = [HEADER, [null, 'Không tên.', '5/1/2027', '8h'], ['Hội thơ', 'Đọc thơ.', null, '14h']];
		expect(await reportOf(await xlsx(rows))).toEqual([
			'Ô A2 (Tên hoạt động): chưa có tên; ghi tên, hoặc xóa cả dòng',
			'Ô C3 (Ngày bắt đầu): chưa có ngày; viết dd/mm/yyyy, ví dụ 28/02/2026; lịch lặp thì viết như: thứ 7 hằng tuần, 8h–10h',
		]);
	});
});
