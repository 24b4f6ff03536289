/** Another reader of .xlsx sees the same values. */
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/reader/sheets/index.ts';
import { moment, type Rows, workbook, xlsx } from '../../../support/sheets.ts';

/** Every value of every sheet, by sheet and cell; blank ends of rows do not count. */
async function bothReadings(bytes: Uint8Array) {
	const others = await readExcelFile(Buffer.from(bytes));
	const theirs = others.map(({ data }) => data.map((row) => trimmed(row.map(inOurForm))));
	const { sheets } = await readWorkbook(bytes);
	return { ours: sheets.map(({ rows }) => rows.map((row) => trimmed(row))), theirs };
}

const inOurForm = (value: unknown): unknown => {
	if (!(value instanceof Date)) return value ?? undefined;
	const [date = '', time = ''] = value.toISOString().split('T');
	return { date, ...(time.startsWith('00:00') ? {} : { time: time.slice(0, 5) }) };
};

function trimmed(row: readonly unknown[]): unknown[] {
	const last = row.findLastIndex((value) => value !== undefined);
	return row.slice(0, last + 1);
}

it('agrees with read-excel-file on words, numbers, dates and hours', async () => {
	const bytes = await xlsx([
		['Tên', 'Giá', 'Ngày', 'Lúc', 'Có'],
		['Kể chuyện “sách” & thơ', 50_000, moment('2027-01-05'), moment('2027-01-05T08:30'), true],
		['Hai\ndòng', 1.5, moment('2028-02-29'), moment('2026-12-31T23:59'), false],
		[null, -1, null, null, null],
	]);
	const { ours, theirs } = await bothReadings(bytes);
	expect(ours).toEqual(theirs);
	expect(theirs[0]?.[2]).toEqual([
		'Hai\ndòng',
		1.5,
		{ date: '2028-02-29' },
		{ date: '2026-12-31', time: '23:59' },
		false,
	]);
});

it('agrees on sheets apart, merged blocks and gaps in rows', async () => {
	const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }];
	const bytes = await workbook([
		{
			name: 'Tháng 1',
			rows: [
				['LỊCH', null, null],
				[null, 'Kể chuyện', null],
				[null, null, 7],
			],
			merges,
		},
		{ name: 'Tháng 2', rows: [['Hội thơ', 0, '0']] },
	]);
	const { ours, theirs } = await bothReadings(bytes);
	expect(ours).toEqual(theirs);
});

it('agrees on whatever a workbook holds', async () => {
	const day = fc
		.integer({ min: 40_000, max: 60_000 })
		.map((serial) => new Date((serial - 25_569) * 86_400_000));
	const cell = fc.oneof(
		fc.constantFrom('Miễn phí', '=cmd|x', '<b>đậm</b>', '05', '31/2/2027', 'a\nb', 'Đ'),
		fc.integer({ min: -1e9, max: 1e9 }),
		fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths / 100),
		fc.boolean(),
		day,
	);
	// A cell at each end, so that neither reader leaves out a blank edge.
	const table = fc.array(fc.array(fc.option(cell), { minLength: 3, maxLength: 3 }), { maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(table, async (middle) => {
			const rows: Rows = [['A', 'B', 'C', 'D', 'E'], ...middle.map((row) => ['x', ...row, 'y'])];
			const { ours, theirs } = await bothReadings(await xlsx(rows));
			expect(ours).toEqual(theirs);
		}),
		{ numRuns: 150 },
	);
});
