/** Opening hours in words: "Thứ 2–Thứ 6: 7h30–11h, 13h30–17h; Thứ 7: 8h–11h; nghỉ Chủ nhật, nghỉ lễ". */
import { WEEKDAYS, type Weekday } from '../../domain/time/plain-date.ts';
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { type FoundHours, hoursIn } from './hours.ts';
import { blankedOut, END, either, START, smooth } from './letters.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';
import { weekdaysIn } from './weekdays.ts';

interface SaidHours {
	readonly days: readonly Weekday[];
	/** `HH:MM`; both missing while only the day is known. */
	readonly open?: string;
	readonly close?: string;
}

export interface OpeningRead {
	readonly regular: readonly SaidHours[];
	readonly holidays?: 'open' | 'closed';
}

const HOW = 'viết như: Thứ 2–Thứ 6: 7h30–11h, 13h30–17h; Thứ 7: 8h–11h; nghỉ Chủ nhật';
const HOLIDAYS = `(?:${either('ngày', 'dịp', 'các')}\\s*)*${either('lễ')}(?:\\s*(?:,|-|${either('và')})?\\s*${either('tết')})?${END}`;
const OPEN_ON_HOLIDAYS = new RegExp(`(?:${either('kể cả', 'cả', 'mở cửa', 'mở')}\\s*)+${HOLIDAYS}`, 'u');
/** Days may be named before: "nghỉ Chủ nhật và ngày lễ". */
const SHUT_ON_HOLIDAYS = new RegExp(
	`(?<shut>(?:${either('nghỉ', 'đóng cửa', 'trừ')})[^;]*?)${START}${HOLIDAYS}`,
	'u',
);
const DAILY = new RegExp(
	either('hằng ngày', 'hàng ngày', 'mỗi ngày', 'tất cả các ngày', 'cả tuần', 'các ngày trong tuần'),
	'u',
);
const OFF = new RegExp(`(?:${either('nghỉ', 'đóng cửa', 'trừ', 'không mở')})[^;]*$`, 'u');
const NOT_TOLD = new RegExp(either('chưa rõ giờ', 'giờ chưa rõ'), 'u');
const FILLERS = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${either('nghỉ', 'đóng cửa', 'trừ', 'không mở cửa', 'không mở', 'mở cửa', 'mở', 'sáng', 'chiều', 'tối', 'từ', 'vào', 'các', 'ngày', 'và', 'trong tuần', 'trong', 'tuần', 'buổi')})(?![\\p{L}\\p{M}])|[-,.:()/]`,
	'gu',
);

/** A week takes some sixty letters a day; patterns would search a long text for minutes. */
const MOST_LETTERS = 600;

/** Days that are not named are closed; hours whose days nobody says are not understood. */
export function readOpening(content: CellContent): CellReading<OpeningRead> {
	const fault = (message: string) => ({ message: `${quotedCell(content)} ${message}`, cure: HOW });
	const said = cellText(typeof content === 'string' ? content.replace(/[\n\r]+/g, ';') : content);
	if (said.length > MOST_LETTERS) return fault(`dài quá ${MOST_LETTERS} chữ`);
	let text = smooth(said);
	const open = OPEN_ON_HOLIDAYS.test(text);
	text = text.replace(OPEN_ON_HOLIDAYS, ' ');
	const shut = SHUT_ON_HOLIDAYS.test(text);
	text = text.replace(SHUT_ON_HOLIDAYS, '$<shut>');
	const holidays = shut ? 'closed' : open ? 'open' : undefined;
	const regular: SaidHours[] = [];
	let days: readonly Weekday[] = [];
	for (const piece of text.split(';').filter((one) => /[\p{L}\d]/u.test(one))) {
		const read = pieceOf(piece, days);
		if (typeof read === 'string') return fault(read);
		regular.push(...read);
		days = read[0]?.days ?? days;
	}
	if (regular.length === 0) return fault('không nói mở cửa lúc nào');
	return { value: { regular, ...(holidays ? { holidays } : {}) } };
}

/** The slots of a piece, or what is not understood. `before`: days of the piece before it. */
function pieceOf(text: string, before: readonly Weekday[]): SaidHours[] | string {
	const untold = NOT_TOLD.test(text);
	const daily = DAILY.test(text);
	const words = text.replace(NOT_TOLD, ' ').replace(DAILY, (found) => ' '.repeat(found.length));
	const named = weekdaysIn(words);
	const withoutDays = blankedOut(words, named);
	const hours = hoursIn(withoutDays);
	const rest = blankedOut(withoutDays, hours).replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
	if (rest) return `có chỗ không hiểu được: “${rest}”`;
	const isOff = ({ at }: { readonly at: number }) => OFF.test(words.slice(0, at));
	const off = new Set(named.filter(isOff).flatMap((one) => one.days));
	const on = named.filter((one) => !isOff(one)).flatMap((one) => one.days);
	const days = WEEKDAYS.filter((day) => (daily || on.includes(day)) && !off.has(day));
	// Days off alone, or none at all, as in "nghỉ" before holidays that have been read.
	if (hours.length === 0 && on.length === 0 && !daily && !untold) return [];
	const where = days.length > 0 ? days : before;
	if (where.length === 0) return 'không nói mở cửa thứ mấy';
	if (hours.length === 0) return untold ? [{ days: where }] : 'không nói mở cửa mấy giờ';
	return hours.every(isWhole)
		? hours.map(({ hours: { start, end } }) => ({ days: where, open: start, close: end }))
		: 'cần cả giờ mở và giờ đóng';
}

interface WholeHours extends FoundHours {
	readonly hours: { readonly start: string; readonly end: string };
}
const isWhole = (found: FoundHours): found is WholeHours => found.hours?.end !== undefined;
