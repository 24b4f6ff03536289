/** Workbooks that institutions fill in: from the very columns that are read, with the names of this catalogue to choose from. */
import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre';
import { cellName } from '../../reader/text/cell-name.ts';
import type { Kind } from '../kinds/kinds.ts';
import { EXAMPLES_SHEET, NAMES_SHEET } from '../kinds/sheet-names.ts';
import { type Choices, choicesOf, type NamedRecords } from './choices.ts';
import { type GivenTable, type GivenTableName, givenTables } from './tables.ts';
import type { ChoiceName, TemplateColumn } from './template-column.ts';

/** So far down the lists reach. */
const LAST_ROW = 500;
const HEADER = {
	font: { name: 'Calibri', size: 11, bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7E3B0' } },
	alignment: { wrapText: true, vertical: 'top' },
} as const;
const TEXT = { alignment: { wrapText: true, vertical: 'top' } } as const;
/** In letters: what a sheet of paper takes across so that it can still be read. */
const ACROSS = 160;
/** In points, of one line. */
const LINE = 15;
/** The day of the file's own making: the same content gives the same bytes. */
const NEVER = new Date(0);

type Row = readonly (string | null)[];
/** A table with rows in it, in the order of its columns. */
export interface FilledTable {
	readonly table: GivenTable;
	readonly rows: readonly Row[];
}

/** An empty table, rows to look at, and the names to choose from. */
export function templateFile(name: GivenTableName, records: NamedRecords): Promise<Uint8Array> {
	const table: GivenTable = givenTables[name];
	const examples = [0, 1, 2].map((row) => table.columns.map((column) => column.examples[row] || null));
	return workbookOf([{ table, rows: [] }], records, [sheetOf(EXAMPLES_SHEET, table, examples)]);
}

/** Tables with what is known, and the names to choose from. */
export const filledFile = (tables: readonly FilledTable[], records: NamedRecords): Promise<Uint8Array> =>
	workbookOf(tables, records, []);

function workbookOf(
	tables: readonly FilledTable[],
	records: NamedRecords,
	more: readonly WriteSheet[],
): Promise<Uint8Array> {
	const lists = choicesOf(records);
	const used = namesOf(tables.map(({ table }) => table));
	const sheets = tables.map(({ table, rows }) => ({
		...sheetOf(table.sheet, table, rows),
		dataValidations: validations(table, lists, used),
	}));
	return writeXlsx({
		sheets: [...sheets, ...more, ...(used.length > 0 ? [namesSheet(used, lists)] : [])],
		properties: { created: NEVER, modified: NEVER },
	});
}

const labelOf = ({ columns }: Kind, field: string): string =>
	columns.find((column) => column.field === field)?.label ?? field;

/** A list that drops down, under the header of the column that offers it first. */
interface UsedList {
	readonly list: ChoiceName;
	readonly label: string;
}

/** The lists of several tables, each once. */
const namesOf = (tables: readonly GivenTable[]): UsedList[] => [
	...new Map(
		tables.flatMap(({ kind, columns }) =>
			columns.flatMap(({ field, list }) =>
				list ? [[list, { list, label: labelOf(kind, field) }] as const] : [],
			),
		),
	).values(),
];

function sheetOf(name: string, { kind, columns }: GivenTable, rows: readonly Row[]): WriteSheet {
	const cells = new Map<string, Partial<Cell>>(
		columns.map(({ field, hint }, column) => [
			`0,${column}`,
			{ value: labelOf(kind, field), type: 'string', style: HEADER, comment: { text: hint } },
		]),
	);
	for (const [at, row] of rows.entries())
		for (const [column, value] of row.entries())
			if (value !== null) cells.set(`${at + 1},${column}`, { value, type: 'string', style: TEXT });
	return {
		name,
		columns: columns.map(({ width }) => ({ width })),
		rows: [columns.map(({ field }) => labelOf(kind, field)), ...rows.map((row) => [...row])],
		cells,
		rowDefs: heights([columns.map(({ field }) => labelOf(kind, field)), ...rows], columns),
		freezePane: { rows: 1, columns: 1 },
		pageSetup: printed(columns),
	};
}

function printed(columns: readonly TemplateColumn[]): NonNullable<WriteSheet['pageSetup']> {
	const width = columns.reduce((sum, column) => sum + column.width, 0);
	return {
		orientation: 'landscape',
		fitToPage: true,
		fitToWidth: Math.ceil(width / ACROSS),
		fitToHeight: 0,
	};
}

/** Of rows whose words go on over several lines: not every program finds that out by itself. A column of width 30 takes 28 letters. */
function heights(rows: readonly Row[], columns: readonly TemplateColumn[]): Map<number, { height: number }> {
	const linesOf = (row: Row) =>
		Math.max(1, ...row.map((text, at) => Math.ceil((text?.length ?? 0) / ((columns[at]?.width ?? 12) - 2))));
	return new Map(rows.map((row, at) => [at, { height: LINE * linesOf(row) }]));
}

function namesSheet(used: readonly UsedList[], lists: Choices): WriteSheet {
	const columns = used.map(({ list }) => lists[list]);
	const longest = Math.max(...columns.map(({ length }) => length));
	return {
		name: NAMES_SHEET,
		columns: used.map(() => ({ width: 34 })),
		rows: [
			used.map(({ label }) => label),
			...Array.from({ length: longest }, (_, row) => columns.map((names) => names[row] ?? null)),
		],
		cells: new Map(
			used.map(({ label }, column) => [`0,${column}`, { value: label, type: 'string', style: HEADER }]),
		),
		freezePane: { rows: 1 },
	};
}

/** The lists only offer: a cell may hold several names, or one that is not there. */
function validations({ columns }: GivenTable, lists: Choices, used: readonly UsedList[]): DataValidation[] {
	const letters = (index: number) => cellName(1, index + 1).replace(/\d/g, '');
	return columns.flatMap(({ list }: TemplateColumn, column): DataValidation[] => {
		const length = list ? lists[list].length : 0;
		if (length === 0) return [];
		const from = letters(used.findIndex((one) => one.list === list));
		return [
			{
				type: 'list',
				range: `${letters(column)}2:${letters(column)}${LAST_ROW}`,
				formula1: `'${NAMES_SHEET}'!$${from}$2:$${from}$${length + 1}`,
				allowBlank: true,
				showErrorMessage: false,
			},
		];
	});
}
