/** The rows of a table below its header: blank ones, groups and footers are no records. */
import type { CellContent, SheetGrid } from '../../reader/sheets/index.ts';
import type { FoundHeaders } from './headers.ts';

export interface TableRow {
	readonly sheet: string;
	/** 1-based, as people count. */
	readonly row: number;
	/** What the row says, by field. */
	readonly cells: ReadonlyMap<string, CellContent>;
	/** Fields whose formula has no value in the file. */
	readonly unknown: ReadonlySet<string>;
	/** 1-based column by field. */
	readonly columnOf: (field: string) => number;
	/** Header of a field's column, as the sender wrote it; undefined where there is none, or a long one. */
	readonly headerOf: (field: string) => string | undefined;
}

/** In letters: longer ones are explanations. */
const LONGEST_HEADER = 40;

export interface FoundRows {
	readonly rows: readonly TableRow[];
	/** Rows with one cell only: names of months, "Người lập biểu". 1-based row and its words. */
	readonly passedOver: readonly { readonly row: number; readonly words: string }[];
}

export function rowsBelow(sheet: SheetGrid, { lastRow, columns, written }: FoundHeaders): FoundRows {
	const rows: TableRow[] = [];
	const passedOver: { row: number; words: string }[] = [];
	const blocks = downwards(sheet);
	const headerOf = (field: string) => {
		const header = written
			.get(field)
			?.replace(/\(.*?\)|[\s*:]+/gs, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		return header && header.length <= LONGEST_HEADER ? header : undefined;
	};
	const columnOf = (field: string) => (columns.get(field) ?? 0) + 1;
	for (let row = lastRow + 1; row < sheet.rows.length; row++) {
		const own = sheet.rows[row] ?? [];
		const cells = new Map<string, CellContent>();
		const unknown = new Set<string>();
		let written = 0;
		for (const [field, column] of columns) {
			const content = own[column] ?? blocks.get(`${row},${column}`);
			if (own[column] !== undefined) written++;
			if (content !== undefined) cells.set(field, content);
			if (sheet.unknown.has(`${row},${column}`)) unknown.add(field);
		}
		if (written === 0 && unknown.size === 0) continue;
		if (cells.size === 1 && unknown.size === 0) {
			const [words] = cells.values();
			passedOver.push({ row: row + 1, words: String(typeof words === 'object' ? '' : words) });
		} else rows.push({ sheet: sheet.name, row: row + 1, cells, unknown, columnOf, headerOf });
	}
	return { rows, passedOver };
}

/** Contents of merged blocks for the cells below their first: one date beside three activities. */
function downwards(sheet: SheetGrid): Map<string, CellContent> {
	const contents = new Map<string, CellContent>();
	for (const { top, left, bottom } of sheet.merges) {
		const content = sheet.rows[top]?.[left];
		if (content === undefined) continue;
		for (let row = top + 1; row <= Math.min(bottom, sheet.rows.length - 1); row++)
			contents.set(`${row},${left}`, content);
	}
	return contents;
}
