import { read } from 'hucre';
import { expect, it } from 'vitest';
import { type GivenTableName, givenTables } from '../../../src/intake/template/tables.ts';
import { templateFile } from '../../../src/intake/template/template.ts';
import { readTexts } from '../../../src/reader/text/index.ts';
import { TINY_CITY } from '../../support/cities.ts';
import { reportOf, taken, workbook } from '../../support/sheets.ts';
import { textsOf } from '../../support/texts-of.ts';

const { records } = readTexts(textsOf(TINY_CITY));
/** Those that ask for new records; results belong to activities that are there. */
const OF_NEW_RECORDS: readonly GivenTableName[] = [
	'hoat-dong',
	'hoat-dong-thuong-xuyen',
	'dia-diem',
	'hoc-lieu',
	'so-lieu',
];
// Keys of an object that names them all.
const ALL = Object.keys(givenTables) as GivenTableName[];

it('is three sheets: the table, examples, names to choose from', async () => {
	const { sheets } = await read(await templateFile('hoat-dong', records), { readStyles: true });
	const [table, , names] = sheets;
	expect(sheets.map(({ name }) => name)).toEqual(['Hoạt động', 'Ví dụ', 'Danh mục']);
	expect(table?.freezePane).toEqual({ rows: 1, columns: 1 });
	expect(table?.rows).toHaveLength(1);
	expect(table?.cells?.get('0,3')?.comment?.text).toContain('ngày/tháng/năm');
	const [header = [], ...rest] = names?.rows ?? [];
	const listUnder = (label: string) =>
		rest.map((row) => row[header.indexOf(label)]).filter((name) => name !== null && name !== undefined);
	expect(listUnder('Địa điểm')).toEqual(['Bảo tàng Mẫu', 'Nhà văn hóa Đồng Xa', 'Thư viện Mẫu']);
	expect(listUnder('Đối tượng').slice(0, 2)).toEqual(['Mọi người', 'Thiếu nhi']);
	const audiences = table?.rows[0]?.indexOf('Đối tượng') ?? 0;
	const letter = String.fromCharCode('A'.charCodeAt(0) + audiences);
	const named = String.fromCharCode('A'.charCodeAt(0) + header.indexOf('Đối tượng'));
	expect(table?.dataValidations?.find(({ range }) => range === `${letter}2:${letter}500`)?.formula1).toBe(
		`'Danh mục'!$${named}$2:$${named}$${listUnder('Đối tượng').length + 1}`,
	);
});

it.each(ALL)('%s comes back empty as nothing: examples are no records', async (name) => {
	expect(await reportOf(await templateFile(name, records))).toEqual([
		'Trang "Ví dụ" chỉ để xem: không đọc.',
		...(name === 'so-lieu' || name === 'ket-qua' ? [] : ['Trang "Danh mục" chỉ để xem: không đọc.']),
	]);
});

it.each(OF_NEW_RECORDS)('%s has examples that can be read, each a new record of its kind', async (name) => {
	const { sheets } = await read(await templateFile(name, records));
	const examples = sheets[1]?.rows ?? [];
	const { plan, mistakes } = await taken(await workbook([{ name: givenTables[name].sheet, rows: examples }]));
	expect(mistakes.map(({ message, cure }) => `${message}; ${cure}`)).toEqual([]);
	const { collection } = givenTables[name].kind;
	expect(plan.records.map(({ state, path }) => [state, path.split('/')[0]])).toEqual(
		(examples.slice(1) as unknown[]).map(() => ['new', collection === 'figures' ? 'plan' : collection]),
	);
});

it.each(ALL)('%s: each column is one that is read, with a note', (name) => {
	const { kind, columns } = givenTables[name];
	const known = new Set<string>(kind.columns.map(({ field }) => field));
	for (const { field, hint } of columns) {
		expect(known.has(field), field).toBe(true);
		expect(hint).not.toBe('');
	}
	expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
});

it.each(ALL)('%s is the same bytes for the same content', async (name) => {
	const [first, second] = [await templateFile(name, records), await templateFile(name, records)];
	expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
});
