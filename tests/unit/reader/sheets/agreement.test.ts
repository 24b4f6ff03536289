/** Another reader of .xlsx sees the same values. */
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/reader/sheets/index.ts';
import { moment, xlsx } from '../../../support/sheets.ts';

it('agrees with read-excel-file on words, numbers, dates and hours', async () => {
	const bytes = await xlsx([
		['Tên', 'Giá', 'Ngày', 'Lúc', 'Có'],
		['Kể chuyện “sách” & thơ', 50_000, moment('2027-01-05'), moment('2027-01-05T08:30'), true],
		['Hai\ndòng', 1.5, moment('2028-02-29'), moment('2026-12-31T23:59'), false],
		[null, -1, null, null, null],
	]);
	const [sheet] = await readExcelFile(Buffer.from(bytes));
	const other = (sheet?.data ?? []).map((row) =>
		row.map((value) => {
			if (!(value instanceof Date)) return value ?? undefined;
			const [date = '', time = ''] = value.toISOString().split('T');
			return { date, ...(time.startsWith('00:00') ? {} : { time: time.slice(0, 5) }) };
		}),
	);
	const { sheets } = await readWorkbook(bytes);
	expect(sheets[0]?.rows).toEqual(other);
	expect(other[2]).toEqual([
		'Hai\ndòng',
		1.5,
		{ date: '2028-02-29' },
		{ date: '2026-12-31', time: '23:59' },
		false,
	]);
});
