/** What goes out as a workbook comes back through the importer, and changes nothing; one cell changed, one field changes. */
import { read, type Sheet, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { answerSheet } from '../../../../src/intake/export/answer-sheet.ts';
import { exportOf } from '../../../../src/intake/export/export.ts';
import { takeIn } from '../../../../src/intake/index.ts';
import { intakeSetting } from '../../../../src/intake/plan/setting.ts';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { TEST_NOW } from '../../../clock.ts';
import { SAMPLE_CITY, TINY_CITY } from '../../../support/cities.ts';
import { textsOf } from '../../../support/texts-of.ts';

const tiny = readTexts(textsOf(TINY_CITY));
const exported = (content: typeof tiny, place: string) => {
	const setting = intakeSetting(content, place, TEST_NOW.slice(0, 10));
	if (!setting) throw new RangeError(place);
	return exportOf(content, setting);
};
const back = (bytes: Uint8Array, content: typeof tiny, place: string) =>
	takeIn(bytes, content, { place, now: TEST_NOW });
const sheetOf = (sheets: readonly Sheet[], name: string): Sheet => {
	const found = sheets.find((sheet) => sheet.name === name);
	if (!found) throw new RangeError(name);
	return found;
};

describe.each([
	['the tiny city', tiny],
	['the sample city', readTexts(textsOf(SAMPLE_CITY))],
])('of %s', (_, content) => {
	it.each(content.records.places.map(({ id }) => id))('%s comes back as it is', async (place) => {
		const { bytes, rows } = await exported(content, place);
		const done = await back(bytes, content, place);
		expect(done.mistakes.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect([...done.texts.keys()]).toEqual([]);
		expect(done.plan.records.map(({ state }) => state).filter((state) => state !== 'same')).toEqual([]);
		expect(done.rows).toBe([...rows.values()].reduce((sum, count) => sum + count, 0));
	});
});

it('says in words what the record says', async () => {
	const { sheets } = await read((await exported(tiny, 'thu-vien-mau')).bytes);
	const rowOf = (sheet: string, id: string) => {
		const [header = [], ...rows] = sheetOf(sheets, sheet).rows;
		const row = rows.find((one) => one[header.indexOf('Mã')] === id) ?? [];
		return Object.fromEntries(
			header.flatMap((label, column) => (row[column] ? [[String(label), row[column]]] : [])),
		);
	};
	expect(rowOf('Địa điểm', 'thu-vien-mau')).toEqual({
		'Tên địa điểm': 'Thư viện Mẫu',
		'Loại hình': expect.any(String),
		'Sở hữu': expect.any(String),
		'Tóm tắt': 'Thư viện tưởng tượng bên sông.',
		'Phường, xã': 'Sông Trên',
		'Địa chỉ': 'Số 2 Phố Thử',
		'Giờ mở cửa': 'Thứ Hai–Thứ Sáu 08:00–17:00; Thứ Bảy 08:00–11:30',
		'Ngày lễ, Tết': 'Đóng cửa',
		'Điện thoại': '0999 000 111',
		'Thư điện tử': 'thuvien@mau.example',
		'Thuận tiện cho người khuyết tật': expect.stringContaining('; '),
		'Tọa độ': '10.010, 120.010',
		'Chủ đề': expect.any(String),
		Mã: 'thu-vien-mau',
	});
	expect(rowOf('Hoạt động', 'doc-sach-thu-tu')).toMatchObject({
		'Tên hoạt động': 'Đọc sách thứ Tư',
		'Giá vé': 'Miễn phí',
		'Lịch lặp lại': expect.stringMatching(/^Thứ Tư hằng tuần, .*từ .* đến 27\/01\/2027/),
	});
});

it('a cell that the unit corrects is one field that changes', async () => {
	const { bytes } = await exported(tiny, 'thu-vien-mau');
	const { sheets } = await read(bytes);
	const edited = sheets.map(({ name, rows }) => ({
		name,
		rows: rows.map((row) => row.map((cell) => (cell === '0999 000 111' ? '0999 000 222' : cell))),
	}));
	const done = await back(await writeXlsx({ sheets: edited }), tiny, 'thu-vien-mau');
	expect([...done.texts.keys()]).toEqual(['places/thu-vien-mau.yaml']);
	expect(done.plan.records.flatMap(({ edits }) => edits.map(({ path }) => path.join('.')))).toEqual([
		'contact.phone',
	]);
});

it('a school is answered on a sheet that comes back as a record', async () => {
	const { site, ...lists } = tiny.records;
	if (!site) throw new Error('no site');
	const bytes = await answerSheet({ ...lists, site }, 'dem-xem-sao', TEST_NOW.slice(0, 10));
	const { sheets } = await read(bytes ?? new Uint8Array());
	const [table] = sheets;
	const [header = [], row = []] = table?.rows ?? [];
	const column = (label: string) => header.indexOf(label);
	expect(row[column('Số người một buổi')]).toBe('10–30');
	const unchanged = await back(bytes ?? new Uint8Array(), tiny, 'bao-tang-mau');
	expect([...unchanged.texts]).toEqual([]);
	const filled = row.map((cell, at) =>
		at === column('Số người một buổi') ? '10–40' : at === column('Cần mang theo') ? 'áo ấm' : (cell ?? null),
	);
	const answered = await back(
		await writeXlsx({ sheets: [{ name: 'Hoạt động thường xuyên', rows: [[...header], filled] }] }),
		tiny,
		'bao-tang-mau',
	);
	expect(answered.mistakes).toEqual([]);
	const before = textsOf(TINY_CITY).get('programmes/dem-xem-sao.yaml') ?? '';
	const after = answered.texts.get('programmes/dem-xem-sao.yaml') ?? '';
	expect(after).toContain('group: {min: 10, max: 40, pupilsPerAdult: 10}');
	expect(after).toContain('bring: {vi: áo ấm}');
	expect(after.length).toBeGreaterThan(before.length);
});

it('is the same bytes for the same content', async () => {
	const [first, second] = [await exported(tiny, 'thu-vien-mau'), await exported(tiny, 'thu-vien-mau')];
	expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
});
