/** Tables of senders, from the bytes of a file alone: Node, a worker of the browser and a fetched sheet use it alike. */
import { readCsv } from './csv.ts';
import { readExcel } from './excel.ts';
import { guardedEntries } from './guard.ts';
import { UnreadableFile, type Workbook } from './workbook.ts';

export { type CellContent, type SheetGrid, UnreadableFile, type Workbook } from './workbook.ts';

/** In rows of one sheet: more than any institution has. */
const MOST_ROWS = 20_000;
const MB = 1024 * 1024;
/** Of the file itself, in bytes. */
const LARGEST = 32 * MB;

/** Reads a table, told by its bytes and never by the name of its file. Throws UnreadableFile, in words of the sender. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
	if (bytes.length === 0) throw new UnreadableFile('tệp trống');
	if (bytes.length > LARGEST)
		throw new UnreadableFile('tệp lớn hơn 32 MB; chép riêng bảng sang tệp mới rồi gửi lại');
	const book = await byKind(bytes);
	for (const { name, rows } of book.sheets)
		if (rows.length > MOST_ROWS)
			throw new UnreadableFile(
				`trang “${name}” có hơn ${MOST_ROWS.toLocaleString('vi')} dòng; chia thành nhiều tệp rồi gửi lại`,
			);
	return book;
}

async function byKind(bytes: Uint8Array): Promise<Workbook> {
	if (starts(bytes, 'PK')) {
		const names = guardedEntries(bytes);
		if (names.some((name) => name.startsWith('word/')))
			throw new UnreadableFile('đây là tệp Word; chép bảng sang Excel, lưu thành .xlsx rồi gửi lại');
		return readExcel(bytes, MOST_ROWS);
	}
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return readExcel(bytes, MOST_ROWS);
	if (starts(bytes, '%PDF')) throw new UnreadableFile('đây là tệp PDF; gửi bảng Excel (.xlsx)');
	return readCsv(bytes, MOST_ROWS);
}

const starts = (bytes: Uint8Array, letters: string): boolean =>
	[...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));
