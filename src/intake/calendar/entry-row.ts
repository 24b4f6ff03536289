/** An entry of a calendar in the place of a row: what a table calls a cell is here an entry and its field. */

import type { CalendarEntry } from '../../reader/calendar/index.ts';
import { cut } from '../../reader/text/words.ts';
import type { SheetColumn } from '../kinds/column.ts';
import type { Mistake } from '../table/mistake.ts';
import type { TableRow } from '../table/rows.ts';
import { displayDate } from '../values/shown-values.ts';

/** `number`: 1 for the first entry. The fields that it gives count as filled. */
export function entryRow(
	number: number,
	columns: readonly SheetColumn[],
	given: readonly string[],
): TableRow {
	return {
		sheet: '',
		row: number,
		cells: new Map(given.map((field) => [field, field])),
		unknown: new Set(),
		columnOf: (field) => columns.findIndex((column) => column.field === field) + 1,
		headerOf: (field) => columns.find((column) => column.field === field)?.label,
	};
}

/** `“Kể chuyện sách” (05/12/2026 08:00)`. */
export function entryName({ title, start }: Pick<CalendarEntry, 'title' | 'start'>): string {
	const [date = '', clock = ''] = start.split('T');
	const moment = [date && displayDate(date), clock].filter(Boolean).join(' ');
	return `“${cut(title || 'mục không tên')}”${moment ? ` (${moment})` : ''}`;
}

/** `Mục “Kể chuyện sách” (05/12/2026 08:00), Tóm tắt: … ; …`, a line each. `names`: of the entries, in order. */
export function entryMistakeLines(mistakes: readonly Mistake[], names: readonly string[]): string[] {
	const line = ({ severity, row, label, message, cure }: Mistake) =>
		`${severity === 'warning' ? 'Lưu ý. ' : ''}Mục ${names[row - 1] ?? row}${label ? `, ${label}` : ''}: ${message}${cure ? `; ${forCalendars(cure)}` : ''}`;
	return [...new Set(mistakes.map(line))];
}

/** A calendar has no columns. */
const forCalendars = (cure: string): string =>
	cure.replace('thêm cột “Tóm tắt”', 'ghi phần mô tả trong lịch');
