/** Tables as institutions send them, written by code: .xlsx by cells, .csv by text. */
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre';
import { takeIn } from '../../src/intake/index.ts';
import { readTexts } from '../../src/reader/text/index.ts';
import { TEST_NOW } from '../clock.ts';
import { TINY_CITY } from './cities.ts';
import { textsOf } from './texts-of.ts';

export type Rows = readonly (readonly (CellValue | Date)[])[];

/** A workbook of one sheet; `more` adds merges, fonts, hidden columns and the like. */
export const xlsx = (rows: Rows, more: Partial<WriteSheet> = {}): Promise<Uint8Array> =>
	workbook([{ name: 'Lịch', rows: rows.map((row) => [...row]), ...more }]);

export const workbook = async (sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

/** A cell whose font has an alphabet of its own. */
export const inFont = (value: string, name: string): Partial<Cell> => ({
	value,
	type: 'string',
	style: { font: { name } },
});

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Date and time as a spreadsheet keeps them. */
export const moment = (text: string): Date => new Date(`${text.length === 10 ? `${text}T00:00` : text}:00Z`);

const tinyTexts = textsOf(TINY_CITY);

/** What comes of a table that the library of the tiny city sends. `texts`: the content it is held against. */
export async function taken(
	bytes: Uint8Array,
	texts: ReadonlyMap<string, string> = tinyTexts,
	now = TEST_NOW,
) {
	const intake = await takeIn(bytes, readTexts(texts), { place: 'thu-vien-mau', now });
	return { ...intake, after: new Map([...texts, ...intake.texts]) };
}

/** The lines of the report, without the empty ones and those on what the tiny city has already. */
export async function reportOf(bytes: Uint8Array): Promise<string[]> {
	const { report } = await taken(bytes);
	return report.filter((line) => line !== '' && !KNOWN.test(line));
}
const KNOWN = /^Giữ nguyên: 0$|^Không có trong tệp này|doc-sach-thu-tu|ngay-hoi-sach-mau/;
