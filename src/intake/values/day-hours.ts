/** Hours from a cell of their own. */
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { type Hours, hoursIn } from './hours.ts';
import { blankedOut, either, smooth } from './letters.ts';
import { HOW_HOURS } from './occasions.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';

const ALL_DAY = new RegExp(`^${either('cả ngày', 'suốt ngày')}$`, 'u');
const FILLERS = new RegExp(
	`${either('từ', 'lúc', 'đến', 'vào', 'khoảng', 'bắt đầu', 'sáng', 'chiều', 'tối', 'trưa', 'đêm')}|[-,.;:]`,
	'gu',
);
/** "8.30" and "8,30" in a column of hours can only be that; in a spreadsheet a bare 8 is eight o'clock. */
const DOTTED = /^(\d{1,2})[.,](\d{2})$/;

/** The hours of a day, one or a pair; null for the whole day. */
export function readHours(content: CellContent): CellReading<Hours | null> {
	if (typeof content === 'object') {
		const { time } = content;
		return time === undefined ? fault(content) : { value: { start: time } };
	}
	const text = smooth(typeof content === 'number' ? clockOf(content) : cellText(content)).replace(
		DOTTED,
		'$1:$2',
	);
	if (ALL_DAY.test(text)) return { value: null };
	const found = hoursIn(text);
	const [one] = found;
	const rest = blankedOut(text, found).replace(FILLERS, ' ').trim();
	return found.length === 1 && one?.hours && rest === '' ? { value: one.hours } : fault(content);
}

/** A fraction is a part of the day, whose seconds a spreadsheet may miss by a hair; a whole number is the hour. */
function clockOf(number: number): string {
	if (number >= 1 && number <= 24)
		return `${Math.floor(number)}:${String(Math.round((number % 1) * 100)).padStart(2, '0')}`;
	const minutes = Math.round(number * 1440);
	return number >= 0 && minutes < 1440
		? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
		: String(number);
}

const fault = (content: CellContent) => ({
	message: `${quotedCell(content)} không phải giờ trong ngày`,
	cure: HOW_HOURS,
});
