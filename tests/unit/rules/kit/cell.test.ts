/** A finding may point to a cell of a sheet as well as to a line of a text. */
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../../src/reader/text/cell-name.ts';
import { type Finding, placeFindings } from '../../../../src/reader/text/index.ts';
import { reportLines } from '../../../../src/rules/kit/report.ts';

const file = { shown: 'lich-thang-12.xlsx', text: '' };
const at = (sheet: string, row: number, column: number, vi = 'thiếu ngày'): Finding => ({
	severity: 'error',
	file,
	at: { sheet, row, column },
	rule: 'required',
	message: { vi, en: 'the date is missing' },
	cure: { vi: 'Viết ngày vào ô này.', en: 'Write the date into this cell.' },
});

it.each([
	[6, 3, 'C6'],
	[1, 1, 'A1'],
	[10, 26, 'Z10'],
	[2, 27, 'AA2'],
	[2, 52, 'AZ2'],
	[2, 702, 'ZZ2'],
	[1_048_576, 16_384, 'XFD1048576'],
])('row %i, column %i is %s', (row, column, name) => expect(cellName(row, column)).toBe(name));

describe('a cell in the report', () => {
	it('is named as spreadsheets name it, in both languages', () => {
		const [issue] = placeFindings([at('Lịch', 6, 3)]);
		if (!issue) throw new Error('the finding was lost');
		expect(reportLines(issue, 'vi')).toEqual([
			'lich-thang-12.xlsx: Ô C6, trang "Lịch"  required  thiếu ngày',
			'    Viết ngày vào ô này.',
		]);
		expect(reportLines(issue, 'en')[0]).toBe(
			'lich-thang-12.xlsx: cell C6, sheet "Lịch"  required  the date is missing',
		);
		expect(issue).toMatchObject({ sheet: 'Lịch', line: 6, column: 3 });
	});

	it('cannot steer a terminal by the name of its sheet', () => {
		const [issue] = placeFindings([at('Lịch\u001b[31m\n::error::', 6, 3)]);
		if (!issue) throw new Error('the finding was lost');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
		expect(reportLines(issue, 'vi').join('')).not.toMatch(/[\u0000-\u001f]/);
	});

	it('stands by sheet, row and column; the same words at another cell are kept', () => {
		const issues = placeFindings([
			at('B', 2, 1),
			at('A', 10, 1),
			at('A', 9, 2),
			at('A', 9, 1),
			at('A', 9, 1),
		]);
		expect(issues.map(({ sheet, line, column }) => `${sheet} ${cellName(line, column)}`)).toEqual([
			'A A9',
			'A B9',
			'A A10',
			'B A2',
		]);
	});
});
