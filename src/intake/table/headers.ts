/** Headers of columns: recognised in other spelling, case, order, with or without marks. */

import type { CellContent, SheetGrid } from '../../reader/sheets/index.ts';
import { foldedWords } from '../../search/text/fold.ts';

/** Which column of ours a header means, by its folded words. */
export type HeaderNames = ReadonlyMap<string, string>;

/** What stands in brackets explains; stars mark what must be filled. */
export const foldedHeader = (content: CellContent | undefined): string =>
	typeof content === 'string'
		? foldedWords(content.replace(/[([{].*?(?:[)\]}]|$)/gs, ' ').replace(/[-_/]/g, ' ')).join(' ')
		: '';

export interface FoundHeaders {
	/** Rows that hold them, 0-based: the last one of two where some are grouped. */
	readonly lastRow: number;
	/** Columns by field, 0-based. */
	readonly columns: ReadonlyMap<string, number>;
	/** Header as written, by field. */
	readonly written: ReadonlyMap<string, string>;
	/** Headers as written, of the columns that stand for nothing here: 0-based column and words. */
	readonly strange: readonly { readonly column: number; readonly words: string }[];
}

/** Titles and addresses stand above a table, never so many. */
const MOST_ABOVE = 40;
/** One name may stand anywhere; two side by side make a header. */
const LEAST_KNOWN = 2;

/** The header of a sheet: the row, of the first ones, that knows most fields, and must know `needed`. */
export function headersIn(sheet: SheetGrid, names: HeaderNames, needed: string): FoundHeaders | undefined {
	let best: FoundHeaders | undefined;
	for (let row = 0; row < Math.min(sheet.rows.length, MOST_ABOVE); row++) {
		for (const lastRow of [row, row + 1]) {
			const found = headersAt(sheet, row, lastRow, names);
			const enough = found.columns.size >= LEAST_KNOWN && found.columns.has(needed);
			if (enough && found.columns.size > (best?.columns.size ?? 0)) best = found;
		}
	}
	return best;
}

function headersAt(sheet: SheetGrid, row: number, lastRow: number, names: HeaderNames): FoundHeaders {
	const columns = new Map<string, number>();
	const written = new Map<string, string>();
	const strange: FoundHeaders['strange'][number][] = [];
	const width = Math.max(sheet.rows[row]?.length ?? 0, sheet.rows[lastRow]?.length ?? 0);
	for (let column = 0; column < width; column++) {
		const upper = contentAt(sheet, row, column);
		const lower = lastRow > row ? sheet.rows[lastRow]?.[column] : undefined;
		const known = [
			`${foldedHeader(upper)} ${foldedHeader(lower)}`.trim(),
			foldedHeader(lower),
			foldedHeader(upper),
		];
		const field = known.map((name) => names.get(name)).find((name) => name !== undefined);
		const words = [upper, lower].filter((content) => typeof content === 'string').join(' ');
		if (field !== undefined && !columns.has(field)) {
			columns.set(field, column);
			written.set(field, words);
		} else if (words && !IGNORED.has(foldedHeader(words))) strange.push({ column, words });
	}
	return { lastRow, columns, written, strange };
}

/** Numbers of rows, and remarks for the sender's own use. */
const IGNORED = new Set(['stt', 'so tt', 'tt', 'so thu tu', 'ghi chu', 'no']);

/** What a cell shows: that of its merged block, where it lies in one. */
function contentAt(sheet: SheetGrid, row: number, column: number): CellContent | undefined {
	const own = sheet.rows[row]?.[column];
	if (own !== undefined || sheet.merges.length === 0) return own;
	const block = sheet.merges.find(
		({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
	);
	return block && sheet.rows[block.top]?.[block.left];
}
