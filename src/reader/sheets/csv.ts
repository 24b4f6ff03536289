/** A text file with separators: commas, semicolons or tabs. */
import Papa from 'papaparse';
import { decodedText } from './decode.ts';
import { UnreadableFile, type Workbook } from './workbook.ts';

export function readCsv(bytes: Uint8Array, mostRows: number): Workbook {
	const text = decodedText(bytes);
	if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text))
		throw new UnreadableFile('tệp này là trang web đổi tên; mở bằng Excel, lưu thành .xlsx rồi gửi lại');
	const { data } = Papa.parse<string[]>(text, {
		delimitersToGuess: [',', ';', '\t', '|'],
		skipEmptyLines: false,
		preview: mostRows + 1,
	});
	const rows = data.map((row) => row.map((cell) => cell.trim() || undefined));
	return {
		sheets: [{ name: 'CSV', rows, merges: [], rewritten: new Map(), unknown: new Set() }],
		hidden: [],
	};
}
