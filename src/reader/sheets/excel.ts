/** The one module behind which hucre stands: .xlsx, .xls and .ods to tables. */
import { type Cell, EncryptedFileError, HucreError, read, type Sheet } from 'hucre';
import { inUnicode, isOldFont } from './old-letters.ts';
import {
	type CellContent,
	type SheetGrid,
	type SheetMoment,
	UnreadableFile,
	type Workbook,
} from './workbook.ts';

export async function readExcel(bytes: Uint8Array, mostRows: number): Promise<Workbook> {
	const book = await opened(bytes, mostRows);
	const isHidden = (sheet: Sheet) => Boolean(sheet.hidden || sheet.veryHidden);
	return {
		sheets: book.sheets
			.filter((sheet) => !isHidden(sheet))
			.map((sheet) => gridOf(sheet, book.defaultFont?.name)),
		hidden: book.sheets.filter(isHidden).map(({ name }) => name),
	};
}

async function opened(bytes: Uint8Array, mostRows: number) {
	try {
		return await read(bytes, { readStyles: true, maxRows: mostRows + 1 });
	} catch (error) {
		if (error instanceof EncryptedFileError)
			throw new UnreadableFile('tệp có mật khẩu; bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi gửi lại');
		// Whatever breaks within, on whatever bytes, is a file that cannot be read.
		if (error instanceof HucreError || error instanceof Error)
			throw new UnreadableFile(
				'tệp bị hỏng hoặc không phải bảng tính; mở bằng Excel, lưu lại (.xlsx) rồi gửi lại',
			);
		throw error;
	}
}

function gridOf(sheet: Sheet, defaultFont: string | undefined): SheetGrid {
	const rewritten = new Map<string, number>();
	const unknown = new Set<string>();
	const cells = tellingCells(sheet, defaultFont);
	const moments = new Map<number, SheetMoment>();
	const rows = sheet.rows.map((row, r) =>
		row.map((value, c) => {
			if (value instanceof Date) return onceMoment(value, moments);
			const cell = cells?.get(`${r},${c}`);
			if (cell?.type === 'error' || (value === null && cell?.formula !== undefined)) unknown.add(`${r},${c}`);
			return contentOf(value, cell, defaultFont, rewritten);
		}),
	);
	const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
		top: startRow,
		left: startCol,
		bottom: endRow,
		right: endCol,
	}));
	return { name: sheet.name, rows, merges, rewritten, unknown };
}

/**
 * What a sheet says of its cells beside their values; undefined where it says nothing that counts. A name is then made
 * for no cell, which is half of what reading costs.
 */
function tellingCells(sheet: Sheet, defaultFont: string | undefined): Sheet['cells'] {
	if (!sheet.cells || isOldFont(defaultFont ?? '')) return sheet.cells;
	const oldFonts = new Map<string, boolean>();
	const isOld = (name: string) => {
		const known = oldFonts.get(name) ?? isOldFont(name);
		oldFonts.set(name, known);
		return known;
	};
	for (const { type, formula, richText, style } of sheet.cells.values())
		if (type === 'error' || formula !== undefined || richText || isOld(style?.font?.name ?? ''))
			return sheet.cells;
	return undefined;
}

/** The days and hours of a long table are few. */
function onceMoment(value: Date, known: Map<number, SheetMoment>): SheetMoment {
	const time = value.getTime();
	const moment = known.get(time) ?? momentOf(value);
	known.set(time, moment);
	return moment;
}

function contentOf(
	value: Exclude<Sheet['rows'][number][number], Date>,
	cell: Cell | undefined,
	defaultFont: string | undefined,
	rewritten: Map<string, number>,
): CellContent | undefined {
	if (value === null || cell?.type === 'error') return undefined;
	if (typeof value !== 'string') return value;
	const font = cell?.style?.font?.name ?? defaultFont ?? '';
	if (!cell?.richText && !isOldFont(font)) return value.trim() || undefined;
	const runs = cell?.richText ?? [{ text: value, font: { name: font } }];
	const text = runs.map((run) => inUnicode(run.text, run.font?.name ?? font)).join('');
	if (text !== value) {
		const old = [font, ...runs.map((run) => run.font?.name ?? '')].find(isOldFont) ?? font;
		rewritten.set(old, (rewritten.get(old) ?? 0) + 1);
	}
	return text.trim() || undefined;
}

const MINUTE = 60_000;
/** A spreadsheet counts days and parts of days, and misses a minute by a hair. Before its first day lie times alone. */
function momentOf(value: Date): SheetMoment {
	if (Number.isNaN(value.getTime())) return {};
	const [date = '', time = ''] = new Date(Math.round(value.getTime() / MINUTE) * MINUTE)
		.toISOString()
		.split('T');
	const clock = time.slice(0, 5);
	if (date < '1900-01-02') return { time: clock };
	return { date: date.slice(-10), ...(clock === '00:00' ? {} : { time: clock }) };
}
