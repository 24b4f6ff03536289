/** How long something takes: `90 phút`, `1 giờ 30`, `1h30`, `2 tiếng rưỡi`, `90`. */
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { either, smooth } from './letters.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';

const HOURS = `(?:${either('giờ', 'tiếng')}|h)`;
const MINUTES = `(?:${either('phút')}|ph|p)`;
const LASTING = new RegExp(
	`^(?:(?<hours>\\d{1,2}(?:,5)?)\\s*${HOURS}(?:\\s*(?:(?<half>${either('rưỡi')})|(?<more>\\d{1,2})(?:\\s*${MINUTES})?))?|(?<minutes>\\d{1,4})(?:\\s*${MINUTES})?)$`,
	'u',
);

/** Whole minutes. */
export function readDuration(content: CellContent): CellReading<number> {
	const text = smooth(cellText(content)).replace(new RegExp(`^${either('khoảng')}\\s*`, 'u'), '');
	const { hours, half, more, minutes } = LASTING.exec(text)?.groups ?? {};
	if (minutes !== undefined) return { value: Number(minutes) };
	if (hours !== undefined)
		return { value: Number(hours.replace(',', '.')) * 60 + (half ? 30 : Number(more ?? 0)) };
	return {
		message: `${quotedCell(content)} chưa rõ là bao lâu`,
		cure: 'ghi số phút, ví dụ 90 phút',
	};
}
