/** Patterns said in words: "thứ 7 hằng tuần, 8h–10h, đến 31/12, nghỉ lễ", "Chủ nhật đầu tiên hằng tháng", "hằng ngày trừ thứ Hai". */
import { WEEKDAYS } from '../../domain/time/plain-date.ts';
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { datesIn } from './dates.ts';
import { hoursIn } from './hours.ts';
import { blankedOut, END, either, START, type Stretch, smooth } from './letters.ts';
import { numberOf, onOf, type SaidPattern } from './pattern-days.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';
import { weekdaysIn } from './weekdays.ts';

const HOW = 'viết như: thứ 7 hằng tuần, 8h–10h, từ 5/12/2026 đến 31/12/2026, nghỉ lễ';
const EACH = either('hằng', 'hàng', 'mỗi', 'các');
const words = (source: string) => new RegExp(`${START}${source}${END}`, 'gu');
const WEEKLY = words(`${EACH}\\s*${either('tuần')}`);
const DAILY = words(`${either('hằng', 'hàng', 'mỗi')}\\s*${either('ngày')}`);
const MONTHLY = words(`(?:(?:${either('của', 'trong')}\\s*)?${EACH}\\s*)?${either('tháng')}(?!\\s*\\d)`);
const DAY_OF_MONTH = words(
	`${either('ngày', 'mồng', 'mùng')}\\s*(?<day>\\d{1,2})\\s*${either('hằng', 'hàng', 'mỗi')}\\s*${either('tháng')}`,
);
const NTH = words(
	`(?:${either('tuần')}\\s*)?(?:(?<first>${either('đầu tiên', 'đầu', 'thứ nhất')})|(?<last>${either('cuối cùng', 'cuối')})|` +
		`(?:${either('thứ')}\\s*)(?<nth>2|3|4|${either('hai', 'ba', 'tư')}))(?:\\s*(?:${either('của', 'trong')}))?(?:\\s*${EACH})?\\s*${either('tháng')}(?!\\s*\\d)`,
);
const EVERY = words(
	`(?<every>[2-8]|${either('hai', 'ba', 'bốn')})\\s*${either('tuần')}\\s*(?:1|${either('một')})\\s*${either('lần', 'buổi')}`,
);
const OTHER_WEEK = words(either('cách tuần', 'hai tuần một lần'));
const HOLIDAYS = words(
	`${either('nghỉ', 'trừ', 'không tổ chức')}\\s*(?:${either('các', 'những', 'vào', 'dịp', 'ngày')}\\s*)*${either('lễ')}(?:\\s*(?:,|-|và|va)?\\s*${either('tết')})?`,
);
const REPEATS = [
	WEEKLY,
	DAILY,
	DAY_OF_MONTH,
	NTH,
	EVERY,
	OTHER_WEEK,
	words(`${EACH}\\s*(?:${either('thứ', 'chủ nhật', 'tháng')}|cn|t[2-7])`),
];
const EXCEPT = new RegExp(
	`(?:${either('trừ', 'nghỉ')})(?:\\s*${either('các', 'ngày', 'những')})*[\\s\\d/.,;&]*(?:${either('và')}[\\s]*)?$`,
	'u',
);
const UNTIL = new RegExp(
	`(?:${either('đến', 'tới', 'hết')}|-)(?:\\s*${either('hết', 'ngày', 'cuối')})*\\s*$`,
	'u',
);
const FILLERS = words(
	either(
		'từ',
		'đến',
		'tới',
		'hết',
		'ngày',
		'ngày từ',
		'lúc',
		'vào',
		'và',
		'bắt đầu',
		'trừ',
		'nghỉ',
		'các',
		'mỗi',
		'buổi',
		'sáng',
		'chiều',
		'tối',
		'trưa',
		'trong',
		'kể',
	),
);

/** Whether a cell speaks of something that repeats. */
export const soundsRepeated = (content: CellContent): boolean => {
	const text = typeof content === 'string' ? smooth(content) : '';
	return (
		REPEATS.some((pattern) => text.search(pattern) >= 0) ||
		(weekdaysIn(text).length > 0 && datesIn(text, '2000-01-01').length === 0)
	);
};

/** Reads a pattern; dates without a year are the next such days from `today`. */
export function readPattern(content: CellContent, today: string): CellReading<SaidPattern> {
	const fault = (message: string) => ({ message: `${quotedCell(content)} ${message}`, cure: HOW });
	let text = smooth(cellText(content));
	const take = (pattern: RegExp): RegExpExecArray | undefined => {
		const found = [...text.matchAll(pattern)];
		text = blankedOut(text, found.map(stretchOf));
		return found[0];
	};
	const skipHolidays = take(HOLIDAYS) !== undefined;
	const every = numberOf(take(EVERY)?.groups?.['every']) ?? (take(OTHER_WEEK) ? 2 : undefined);
	const dayOfMonth = take(DAY_OF_MONTH)?.groups?.['day'];
	const nth = take(NTH)?.groups;
	const daily = take(DAILY) !== undefined;
	take(WEEKLY);
	take(MONTHLY);

	const dates = datesIn(text, today);
	if (dates.some(({ date }) => date === undefined)) return fault('có ngày không có thật');
	const afterDates = blankedOut(text, dates);
	const listed = weekdaysIn(afterDates);
	const hours = hoursIn(blankedOut(afterDates, listed));
	const rest = blankedOut(blankedOut(afterDates, listed), hours)
		.replace(FILLERS, ' ')
		.replace(/[-,;.:()&+]|\s+/g, ' ')
		.trim();
	if (rest) return fault(`có chỗ không hiểu được: “${rest}”`);
	if (hours.length > 1 || hours.some((found) => found.hours === undefined)) return fault('có giờ không rõ');

	const off = listed.filter(({ at }) => EXCEPT.test(text.slice(0, at))).flatMap(({ days }) => days);
	const named = listed.filter(({ at }) => !EXCEPT.test(text.slice(0, at))).flatMap(({ days }) => days);
	const days = WEEKDAYS.filter(
		(day) => (daily && named.length === 0 ? true : named.includes(day)) && !off.includes(day),
	);
	const bounds = boundsOf(text, dates);
	const on = onOf({ dayOfMonth, nth, days });
	if (!on) return fault('không nói thứ mấy, ngày mấy');
	const time = hours[0]?.hours;
	return {
		value: {
			on,
			...(every ? { every } : {}),
			...bounds,
			...(time ? { time } : {}),
			...(skipHolidays ? { skipHolidays } : {}),
		},
	};
}

const stretchOf = ({ index, 0: found }: RegExpExecArray): Stretch => ({
	at: index,
	until: index + found.length,
});

/** First and last day, and days off, by the words before each date. */
function boundsOf(
	text: string,
	dates: ReturnType<typeof datesIn>,
): Pick<SaidPattern, 'from' | 'until' | 'except'> {
	const bounds: { from?: string; until?: string } = {};
	const except: string[] = [];
	for (const { at, date } of dates) {
		if (date === undefined) continue;
		const before = text.slice(0, at);
		if (EXCEPT.test(before)) except.push(date);
		else if (UNTIL.test(before)) bounds.until = date;
		else bounds.from = date;
	}
	return { ...bounds, ...(except.length > 0 ? { except } : {}) };
}
