import { read } from 'hucre';
import { expect, it } from 'vitest';
import { eventTemplateFile } from '../../../src/intake/template/template.ts';
import { readTexts } from '../../../src/reader/text/index.ts';
import { TINY_CITY } from '../../support/cities.ts';
import { reportOf, taken, workbook } from '../../support/sheets.ts';
import { textsOf } from '../../support/texts-of.ts';

const { records } = readTexts(textsOf(TINY_CITY));
const bytes = await eventTemplateFile(records);
const book = await read(bytes, { readStyles: true });
const [table, examples, names] = book.sheets;

it('is three sheets: the table, examples, names to choose from', () => {
	expect(book.sheets.map(({ name }) => name)).toEqual(['Hoạt động', 'Ví dụ', 'Danh mục']);
	expect(table?.freezePane).toEqual({ rows: 1, columns: 1 });
	expect(table?.rows).toHaveLength(1);
	expect(table?.cells?.get('0,3')?.comment?.text).toContain('ngày/tháng/năm');
	expect(names?.rows.slice(0, 3).map((row) => row.slice(1, 3))).toEqual([
		['Địa điểm', 'Đối tượng'],
		['Bảo tàng Mẫu', 'Mọi người'],
		['Nhà văn hóa Đồng Xa', 'Thiếu nhi'],
	]);
	expect(table?.dataValidations?.find(({ range }) => range === 'J2:J500')?.formula1).toBe(
		"'Danh mục'!$C$2:$C$3",
	);
});

it('comes back empty as nothing: examples are no activities', async () => {
	expect(await reportOf(bytes)).toEqual([
		'Trang "Ví dụ" chỉ để xem: không đọc.',
		'Trang "Danh mục" chỉ để xem: không đọc.',
	]);
});

it('has examples that can be read', async () => {
	const copied = await workbook([{ name: 'Hoạt động', rows: examples?.rows ?? [] }]);
	const { plan, mistakes } = await taken(copied);
	expect(mistakes.map(({ message }) => message)).toEqual([]);
	expect(plan.records.map(({ state }) => state)).toEqual(['new', 'new', 'new']);
});

it('is the same bytes for the same content', async () => {
	expect(Buffer.compare(Buffer.from(await eventTemplateFile(records)), Buffer.from(bytes))).toBe(0);
});
