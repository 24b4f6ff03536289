/** What came of an activity: columns that a unit fills in afterwards. */
import type { CellContent } from '../../reader/sheets/index.ts';
import type { CellReading } from '../values/reading.ts';
import { cellText, quotedCell } from '../values/shown-values.ts';
import { type Given, type IntakeSetting, mapped, type SheetColumn } from './column.ts';
import { words } from './simple.ts';

/** "1.200 lượt", "45 người", 45: people of all sessions together. */
function readCount(content: CellContent): CellReading<number> {
	const [, digits] =
		/^(\d{1,3}(?:[., ]\d{3})*|\d{1,7})(?:\s*(?:lượt|người|em|học sinh|khách)){0,2}$/u.exec(
			cellText(content).normalize('NFC').toLowerCase(),
		) ?? [];
	return digits === undefined
		? { message: `${quotedCell(content)} không phải số người`, cure: 'ghi một số tròn, ví dụ 45' }
		: { value: Number(digits.replace(/\D/g, '')) };
}

/** A figure needs its source; where none is named it is the table itself. */
const readAttendance = (content: CellContent, { place }: IntakeSetting) =>
	mapped(readCount(content), (count): CellReading<readonly Omit<Given, 'field'>[]> => {
		const source = `Bảng do ${place.title} gửi`.slice(0, 300);
		return {
			value: [
				{ path: ['outcome', 'attendance'], value: count },
				{ path: ['outcome', 'source'], value: source, assumed: true, needed: true },
			],
		};
	});

export const outcomeColumns: readonly SheetColumn[] = [
	{
		field: 'attended',
		label: 'Số lượt người tham gia',
		also: ['số lượt người', 'số người tham gia', 'số người tham dự', 'số lượt tham gia', 'số lượt'],
		read: readAttendance,
	},
	{
		field: 'outcomeNote',
		label: 'Kết quả',
		also: ['kết quả hoạt động', 'kết quả sau hoạt động'],
		read: words(300, 'outcome', 'note', 'vi'),
	},
	{
		field: 'outcomeSource',
		label: 'Nguồn của kết quả',
		also: ['nguồn số liệu', 'nguồn kết quả'],
		read: words(300, 'outcome', 'source'),
	},
];
