/** The table of yearly figures that a unit reports, each with how it is counted, its period and its source. */
import type { CellContent } from '../../reader/sheets/index.ts';
import { id as idSchema } from '../../schemas/text.ts';
import { foldedWords } from '../../search/text/fold.ts';
import { readFigure } from '../values/numbers.ts';
import { type CellReading, isFault } from '../values/reading.ts';
import { cellText, quotedCell } from '../values/shown-values.ts';
import { at, type Given, type IntakeSetting, mapped, type SheetColumn, single } from './column.ts';
import { ID, sourcedColumns, titleColumn } from './record-columns.ts';
import { plainWords, readSourceDay, words } from './simple.ts';

/** "2026", "năm 2026", "10/2026". */
function readPeriod(content: CellContent, today: string): CellReading<string> {
	const bare = typeof content === 'string' ? content.trim().replace(/^n[ăa]m\s+/iu, '') : content;
	const read = readSourceDay(bare, today);
	// A fault quotes the cell as it stands.
	return isFault(read) ? readSourceDay(content, today) : read;
}

/** Of a definition that nobody has named: the words of the figure, without its numbers. */
const slug = (words: string): string =>
	foldedWords(words)
		.flatMap((word) => word.replace(/[^a-z0-9]/g, '') || [])
		.join('-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');

/** Whose figure it is, and how it is counted. */
export function figuresAssumed({ place }: IntakeSetting, given: readonly Given[]): Given[] {
	const said = (...path: readonly string[]) =>
		given.find((one) => one.path.join('.') === path.join('.'))?.value;
	const definition = String(said('definition') ?? slug(String(said('title', 'vi') ?? '')));
	const assume = (key: string, value: unknown): Given => ({ path: [key], value, field: key, assumed: true });
	return [assume('definition', definition), assume('place', place.id)];
}

export const figureSheetColumns: readonly SheetColumn[] = [
	ID,
	titleColumn('Tên số liệu', 'chỉ tiêu', 'tên chỉ tiêu', 'số liệu', 'nội dung báo cáo'),
	{
		field: 'definition',
		label: 'Mã cách tính',
		also: ['cách tính', 'mã chỉ tiêu'],
		read: (content) => {
			const text = cellText(content);
			return idSchema.safeParse(text).success
				? at(text, 'definition')
				: {
						message: `${quotedCell(content)} không phải mã cách tính`,
						cure: 'để nguyên mã đã có trong bảng, hoặc để trống với số liệu mới',
					};
		},
	},
	{
		field: 'period',
		label: 'Năm',
		also: ['kỳ', 'kỳ báo cáo', 'năm báo cáo', 'thời kỳ'],
		read: (content, { today }) => mapped(readPeriod(content, today), (value) => at(value, 'period')),
	},
	{
		field: 'value',
		label: 'Con số',
		also: ['giá trị', 'số lượng', 'kết quả', 'thực hiện'],
		read: single(readFigure, 'value'),
	},
	{
		field: 'unit',
		label: 'Đơn vị tính',
		also: ['đvt', 'đơn vị đo'],
		read: (content) => mapped(plainWords(content, 80), (value) => at(value, 'unit', 'vi')),
	},
	{
		field: 'note',
		label: 'Giải thích',
		also: ['cách đếm', 'thuyết minh'],
		read: words(300, 'note', 'vi'),
	},
	...sourcedColumns.filter(({ field }) => field !== 'confirmed'),
];
