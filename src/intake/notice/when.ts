/** When a notice says that something takes place: by the readers of dates, hours and patterns, from the line that tells it. */
import { datesIn, type FoundDate } from '../values/dates.ts';
import { type Hours, hoursIn } from '../values/hours.ts';
import { blankedOut, END, either, START, smooth } from '../values/letters.ts';
import { readOccasions } from '../values/occasions.ts';
import { readPattern, soundsRepeated } from '../values/patterns.ts';
import { isFault } from '../values/reading.ts';
import { displayDate } from '../values/shown-values.ts';
import { weekdaysIn } from '../values/weekdays.ts';
import { cell, type FoundCells } from './found.ts';
import { isLetterhead, type NoticeLine } from './lines.ts';

const CLOSES = new RegExp(
	`${START}(?:${either('hạn đăng ký', 'hạn đăng kí', 'hạn chót', 'nhận đăng ký đến', 'đăng ký đến hết', 'đăng ký trước ngày', 'đăng kí trước ngày', 'đăng ký từ ngày', 'hết hạn')})${END}`,
	'u',
);
const LUNAR = new RegExp(`${START}(?:${either('âm lịch')}|âl)${END}`, 'u');
const JOINS = new RegExp(
	`^[\\s,.]*(?:-|${either('đến', 'đến hết', 'đến ngày', 'tới', 'đến hết ngày')})[\\s,]*(?:${either('thứ')}\\s*\\S+|${either('chủ nhật')})?[\\s,(]*$`,
	'u',
);

export function whenIn(lines: readonly NoticeLine[], today: string): FoundCells {
	const closing = lines.find(({ topic, written }) => topic === 'closes' || CLOSES.test(smooth(written)));
	const rest = lines.filter((line) => line !== closing && line.topic !== 'booking' && !isLetterhead(line));
	const labelled = rest.filter(({ topic }) => topic === 'when');
	const telling = labelled.length > 0 ? labelled : rest.filter(({ said }) => tells(said, today)).slice(0, 3);
	const times = timesIn(telling, today);
	const opens =
		'end' in times && !('startTime' in times)
			? rest.find(({ said }) => hoursOf(smooth(said), today))
			: undefined;
	return {
		...closesIn(closing, today),
		...times,
		...(opens ? hoursCells(hoursOf(smooth(opens.said), today), opens.written) : {}),
	};
}

const tells = (said: string, today: string): boolean => {
	const text = smooth(said);
	return datesIn(text, today).length > 0 || (soundsRepeated(said) && weekdaysIn(text).length > 0);
};

function closesIn(line: NoticeLine | undefined, today: string): FoundCells {
	const day = line && datesIn(smooth(line.said), today).at(-1)?.date;
	return line && day ? { bookingCloses: cell(displayDate(day), line.written) } : {};
}

function timesIn(lines: readonly NoticeLine[], today: string): FoundCells {
	if (lines.length === 0 || lines.some(({ said }) => LUNAR.test(smooth(said)))) return {};
	const from = lines.map(({ written }) => written).join(' / ');
	const said = everyDay(lines.map((line) => line.said).join(', '));
	const text = smooth(said);
	const dates = datesIn(text, today);
	const spans = dates.length === 2 && weekdaysIn(blankedOut(text, dates)).length === 0;
	const pattern = soundsRepeated(said) && !spans ? patternIn(said, today, dates.length) : undefined;
	if (pattern) return { pattern: cell(pattern, from) };
	const days = daysOf(text, dates);
	if (days === undefined) return {};
	// What the readers of the table would not take is not offered.
	if (isFault(readOccasions(days.start, today))) return {};
	return {
		start: cell(days.start, from),
		...(days.end ? { end: cell(days.end, from) } : {}),
		...hoursCells(hoursOf(text, today), from),
	};
}

/** "07, 08/12/2026": the month is said once for all of them. */
const everyDay = (said: string): string =>
	said.replace(
		/(?<![\d/.:])(\d{1,2})((?:\s*(?:,|và|&)\s*\d{1,2}){1,10})(\s*\/\s*\d{1,2}(?:\s*\/\s*\d{4})?)(?!\d)/gu,
		(_, first: string, more: string, month: string) =>
			[first, ...(more.match(/\d{1,2}/g) ?? [])].map((day) => day + month).join(', '),
	);

/** A pattern as it stands; where the reader stumbles over a remark, without what stands in brackets or behind a stop. */
function patternIn(said: string, today: string, dates: number): string | undefined {
	const without = said.replace(/\([^)]*\)/g, ' ');
	const tries = [said, without, without.split(/[.;!]/)[0] ?? '', withoutWords(said)];
	return tries
		.map((text) => text.trim())
		.find(
			(text) => text && datesIn(smooth(text), today).length === dates && !isFault(readPattern(text, today)),
		);
}
const PREFACE = new RegExp(
	`^.*?(?=${START}(?:${either('thứ', 'chủ nhật', 'sáng', 'chiều', 'tối', 'hằng', 'hàng', 'mỗi', 'các')}|t[2-7]|cn)${END})`,
	'u',
);
const withoutWords = (said: string): string =>
	smooth(said)
		.replace(PREFACE, '')
		.replace(/[.;!(].*$/u, '');

function hoursOf(text: string, today: string): Hours | undefined {
	const rest = blankedOut(text, datesIn(text, today));
	return hoursIn(blankedOut(rest, weekdaysIn(rest))).find((one) => one.hours)?.hours;
}

const hoursCells = (hours: Hours | undefined, from: string): FoundCells => ({
	...(hours ? { startTime: cell(hours.start, from) } : {}),
	...(hours?.end ? { endTime: cell(hours.end, from) } : {}),
});

/** One day, a first and a last, or several. */
function daysOf(text: string, dates: readonly FoundDate[]): { start: string; end?: string } | undefined {
	const real = dates.filter(({ date }) => date !== undefined);
	const [first, second] = real;
	if (!first?.date || real.length !== dates.length) return undefined;
	const joined =
		second?.date && real.length === 2 && (first.opens || JOINS.test(text.slice(first.until, second.at)));
	if (joined && second?.date) return { start: displayDate(first.date), end: displayDate(second.date) };
	const all = [...new Set(real.flatMap(({ date }) => (date ? [displayDate(date)] : [])))];
	return { start: all.slice(0, 12).join(', ') };
}
