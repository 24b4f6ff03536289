/** Days of the week as people write them: `thứ Bảy`, `thứ 7`, `T7`, `CN`, `thứ 2, 4, 6`, `T2-T6`, `thứ Hai đến thứ Sáu`. */
import { WEEKDAYS, type Weekday } from '../../domain/time/plain-date.ts';
import { fold } from '../../search/text/fold.ts';
import { END, either, START, type Stretch } from './letters.ts';

/** Days and where they stand in a text. */
export interface FoundWeekdays extends Stretch {
	readonly days: readonly Weekday[];
}

const NAMES: readonly (readonly string[])[] = [
	['hai', '2'],
	['ba', '3'],
	['tư', 'bốn', '4'],
	['năm', '5'],
	['sáu', '6'],
	['bảy', 'bẩy', '7'],
];
const SUNDAY = `(?:${either('chủ nhật', 'chúa nhật')}|cn)`;
const NAME = either(...NAMES.flat());
const ONE = `(?:(?:${either('thứ')}\\s*|t\\.?\\s?(?=\\d))${NAME}${END}|${SUNDAY}${END})`;
/** What may follow the first: the word "thứ" is said once for all. */
const MORE = `(?:\\s*(?:,|;|-|&|\\+|${either('và', 'đến', 'tới')})\\s*(?:${ONE}|${NAME}${END}(?!\\s*(?:h|g|:\\d\\d|/|${either('giờ', 'tháng')}))))*`;
const LIST = new RegExp(`${START}${ONE}${MORE}`, 'gu');
const WORDS = new RegExp(
	`(?<range>-|${either('đến', 'tới')})|(?<sunday>${SUNDAY})|${START}(?:t\\.?\\s?)?(?<name>${NAME})${END}`,
	'gu',
);

/** Every day of the week, and every list of them, in a smoothed text. */
export const weekdaysIn = (text: string): FoundWeekdays[] =>
	[...text.matchAll(LIST)].map(({ 0: words, index }) => ({
		at: index,
		until: index + words.length,
		days: listed(words),
	}));

function listed(words: string): Weekday[] {
	const days = new Set<number>();
	let last: number | undefined;
	let range = false;
	for (const { groups = {} } of words.matchAll(WORDS)) {
		if (groups['range']) {
			range = true;
			continue;
		}
		const day = groups['sunday'] ? 6 : indexOf(groups['name'] ?? '');
		if (range && last !== undefined) for (let next = last; next < day; next++) days.add(next);
		days.add(day);
		[last, range] = [day, false];
	}
	return WEEKDAYS.filter((_, index) => days.has(index));
}

const byName = new Map(
	NAMES.flatMap((names, index) =>
		names.flatMap((name) => [name, fold(name)].map((word) => [word, index] as const)),
	),
);
const indexOf = (name: string): number => byName.get(name) ?? -1;
