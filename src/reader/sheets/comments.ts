/** Comments written into the cells of a sender's file. With excel.ts and csv.ts it stands between hucre and all others. */
import { openXlsx, read, type Sheet, saveXlsx, type WriteSheet, writeXlsx } from 'hucre';
import { readCsv } from './csv.ts';
import { UnreadableFile } from './workbook.ts';

/** A comment for a cell, by the name of its sheet; rows and columns count from 1. */
export interface CellNote {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

export interface Commented {
	/** An .xlsx. */
	readonly bytes: Uint8Array;
	/** Whether it is the sender's own file with all that it held; else a new one with the same cells. */
	readonly own: boolean;
}

/** Who speaks in the comments. */
const AUTHOR = 'Kiểm tra bảng';
/** No program shows more at once, and each makes the file larger. */
const MOST = 5000;
const MOST_ROWS = 20_000;

/** `bytes`: a file that readWorkbook has read. Throws UnreadableFile where it cannot be written again. */
export async function withComments(bytes: Uint8Array, notes: readonly CellNote[]): Promise<Commented> {
	const kept = notes.slice(0, MOST);
	try {
		if (isZip(bytes)) {
			const own = await commentedOwn(bytes, kept);
			if (own) return { bytes: own, own: true };
		}
		return { bytes: await writeXlsx({ sheets: await commentedCopy(bytes, kept) }), own: false };
	} catch (error) {
		if (error instanceof UnreadableFile) throw error;
		throw new UnreadableFile('chưa ghi được chú thích vào tệp này; mời xem các lỗi ở trên trang');
	}
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** All that the file holds stays: charts, colours, widths, lists. Undefined for an .ods, which hucre cannot write over. */
async function commentedOwn(bytes: Uint8Array, notes: readonly CellNote[]): Promise<Uint8Array | undefined> {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	if (head.includes('opendocument')) return undefined;
	const book = await openXlsx(bytes, { readStyles: true });
	for (const sheet of book.sheets) comment(sheet, notes);
	return saveXlsx(book);
}

async function commentedCopy(bytes: Uint8Array, notes: readonly CellNote[]): Promise<WriteSheet[]> {
	const sheets = isText(bytes)
		? readCsv(bytes, MOST_ROWS).sheets.map(
				({ name, rows }): Sheet => ({
					name,
					rows: rows.map((row) => row.map((cell) => String(cell ?? '') || null)),
				}),
			)
		: (await read(bytes, { readStyles: true })).sheets;
	return sheets.map((sheet) => {
		comment(sheet, notes);
		const { name, rows, merges, columns, cells, hidden } = sheet;
		return { name, rows, merges, columns, cells, hidden };
	});
}

const isText = (bytes: Uint8Array): boolean => !isZip(bytes) && !(bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** What the sender has written beside a cell stays above what is said of it. */
function comment(sheet: Sheet, notes: readonly CellNote[]): void {
	const ours = notes.filter((note) => note.sheet === sheet.name);
	if (ours.length === 0) return;
	const cells = new Map(sheet.cells);
	for (const [key, group] of Map.groupBy(ours, ({ row, column }) => `${row - 1},${column - 1}`)) {
		const [{ row, column } = { row: 1, column: 1 }] = group;
		const value = sheet.rows[row - 1]?.[column - 1] ?? null;
		const cell = cells.get(key) ?? { value, type: typeOf(value) };
		const before = cell.comment?.text;
		const text = [...(before ? [before] : []), ...group.map((note) => note.text)].join('\n');
		cells.set(key, { ...cell, comment: { author: cell.comment?.author ?? AUTHOR, text } });
	}
	sheet.cells = cells;
}

function typeOf(value: Sheet['rows'][number][number]) {
	if (value === null) return 'empty';
	if (value instanceof Date) return 'date';
	return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}
