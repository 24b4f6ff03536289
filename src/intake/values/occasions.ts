/** When something takes place, from one cell: days, and the hours on them. */
import { WEEKDAYS, weekdayIndex } from '../../domain/time/plain-date.ts';
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { type FoundHours, type Hours, hoursIn } from './hours.ts';
import { blankedOut, END, either, START, type Stretch, smooth } from './letters.ts';
import type { CellReading } from './reading.ts';
import { cellText, displayDate, quotedCell } from './shown-values.ts';
import { weekdaysIn } from './weekdays.ts';

/** A day, or a first and a last one; with hours where the cell tells them. */
export interface Occasion {
	readonly from: string;
	readonly to?: string;
	readonly hours?: Hours;
}

const HOW_DATES = 'viết dd/mm/yyyy, ví dụ 28/02/2026';
export const HOW_HOURS = 'viết 8h, 8h30 hoặc 08:30, ví dụ 8h30';
const FILLERS = new RegExp(
	`${START}(?:${either('từ', 'đến', 'tới', 'hết', 'ngày', 'lúc', 'vào', 'và', 'bắt đầu', 'kết thúc', 'khai mạc', 'năm', 'dự kiến', 'buổi', 'cả ngày', 'dương lịch', 'trong')})${END}|[-,;.:()→~>&+/"'“”]`,
	'gu',
);
const PART_ALONE = new RegExp(`${START}${either('sáng', 'trưa', 'chiều', 'tối', 'đêm')}${END}`, 'gu');
const LUNAR = new RegExp(`${START}(?:${either('âm lịch')}|âl|al)${END}`, 'u');
const JOINS = new RegExp(
	`^[\\s,]*(?:-|->|→|~|${either('đến', 'tới', 'đến hết', 'đến ngày', 'tới ngày')})[\\s,]*$`,
	'u',
);

/** Reads days and hours; a date without a year is the next such day from `today`. */
export function readOccasions(content: CellContent, today: string): CellReading<readonly Occasion[]> {
	if (typeof content === 'object') return ofMoment(content);
	if (typeof content === 'number') return ofSerial(content);
	const text = smooth(cellText(content));
	if (LUNAR.test(text)) return fault(content, 'là ngày âm lịch', 'ghi ngày dương lịch, ví dụ 28/02/2026');
	const dates = datesIn(text, today);
	const afterDates = blankedOut(text, dates);
	const weekdays = weekdaysIn(afterDates);
	const hours = hoursIn(blankedOut(afterDates, weekdays));
	if (dates.length === 0) return fault(content, 'không có ngày', HOW_DATES);
	if (dates.some(({ date }) => date === undefined))
		return fault(content, 'không phải ngày có thật', HOW_DATES);
	if (hours.some((found) => found.hours === undefined))
		return fault(content, 'có giờ không có thật', HOW_HOURS);
	const unread = blankedOut(blankedOut(afterDates, weekdays), hours).replace(FILLERS, ' ');
	const rest = unread.replace(PART_ALONE, ' ').replace(/\s+/g, ' ').trim();
	if (rest)
		return fault(
			content,
			`có chỗ không hiểu được: “${rest}”`,
			`chỉ ghi ngày và giờ, ví dụ 8h–10h, 28/02/2026`,
		);
	const wrong = wrongWeekday(dates, weekdays);
	if (wrong) return fault(content, wrong, 'sửa ngày hoặc thứ cho khớp nhau');
	const value = occasionsOf(text, dates, hours);
	const part = hours.length === 0 && PART_ALONE.test(unread);
	return part ? { value, note: 'chưa có giờ: lịch sẽ ghi là cả ngày' } : { value };
}

const fault = (content: CellContent, message: string, cure: string) => ({
	message: `${quotedCell(content)} ${message}`,
	cure,
});

function ofMoment({
	date,
	time,
}: {
	readonly date?: string;
	readonly time?: string;
}): CellReading<readonly Occasion[]> {
	if (date === undefined) return fault({ ...(time ? { time } : {}) }, 'chỉ có giờ, không có ngày', HOW_DATES);
	return { value: [{ from: date, ...(time && time !== '00:00' ? { hours: { start: time } } : {}) }] };
}

/** Days since 1899-12-30, as a spreadsheet shows a date whose format was lost. */
function ofSerial(content: number): CellReading<readonly Occasion[]> {
	const [first, last] = [36_526, 73_050];
	if (!Number.isInteger(content) || content < first || content > last)
		return fault(content, 'không phải ngày', HOW_DATES);
	return { value: [{ from: new Date((content - 25_569) * 86_400_000).toISOString().slice(0, 10) }] };
}

/** Hours stand all before their dates, or all behind them; said once, they are those of every date. */
function occasionsOf(text: string, dates: readonly FoundDate[], hours: readonly FoundHours[]): Occasion[] {
	const pieces = joined(text, dates);
	const hoursFirst = (hours[0]?.at ?? 0) < (pieces[0]?.at ?? 0);
	return pieces.map(({ from, to, at, until }, index) => {
		const [start, end] = hoursFirst
			? [pieces[index - 1]?.until ?? 0, at]
			: [until, pieces[index + 1]?.at ?? text.length];
		const own = hours.find((found) => found.at >= start && found.until <= end);
		const found = (hours.length === 1 ? hours[0] : own)?.hours;
		return { from, ...(to ? { to } : {}), ...(found ? { hours: found } : {}) };
	});
}

function joined(text: string, dates: readonly FoundDate[]): (Stretch & { from: string; to?: string })[] {
	const pieces: (Stretch & { from: string; to?: string })[] = [];
	for (let i = 0; i < dates.length; i++) {
		const [first, next] = [dates[i], dates[i + 1]];
		if (first?.date === undefined) continue;
		const joins = next?.date !== undefined && (first.opens || JOINS.test(text.slice(first.until, next.at)));
		if (joins) i++;
		pieces.push({
			at: first.at,
			until: joins ? next.until : first.until,
			from: first.date,
			...(joins && next.date ? { to: next.date } : {}),
		});
	}
	return pieces;
}

const NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
/** Where one weekday stands beside one date and does not fit it. */
function wrongWeekday(
	dates: readonly FoundDate[],
	weekdays: readonly ReturnType<typeof weekdaysIn>[number][],
): string | undefined {
	for (const [index, { days }] of weekdays.entries()) {
		const { date } = dates[index] ?? {};
		if (weekdays.length !== dates.length || days.length !== 1 || date === undefined) continue;
		const day = weekdayIndex(date);
		if (WEEKDAYS[day] !== days[0]) return `không khớp: ngày ${displayDate(date)} là ${NAMES[day]}`;
	}
	return undefined;
}
