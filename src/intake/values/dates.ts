/** Dates as people write them: `21/4/2026`, `21-04-26`, `21.4`, `ngày 21 tháng 4 năm 2026`, `2026-04-21`, `21-25/4`. */
import { dateOf, yearOf } from '../../domain/time/plain-date.ts';
import { END, either, type Stretch } from './letters.ts';

/** A date as it stands in a text; without `date`, the calendar has no such day. */
export interface FoundDate extends Stretch {
	readonly date?: string;
	/** Set of the first of `21-25/4`: the next one ends what it begins. */
	readonly opens?: boolean;
}

interface Parts extends Stretch {
	readonly day: number;
	readonly month: number;
	readonly year?: number;
	readonly opens?: boolean;
}

const MONTHS = [
	['giêng'],
	['hai'],
	['ba'],
	['tư', 'bốn'],
	['năm'],
	['sáu'],
	['bảy'],
	['tám'],
	['chín'],
	['mười'],
	['mười một'],
	['chạp', 'mười hai'],
];
const MONTH_NAMES = MONTHS.map((names) => new RegExp(`^${either(...names)}$`, 'u'));
const ISO = '(?<y1>\\d{4})(?<sep1>[-/.])(?<m1>\\d{1,2})\\k<sep1>(?<d1>\\d{1,2})';
const RANGE =
	'(?<first>\\d{1,2})\\s*-\\s*(?<d2>\\d{1,2})\\s*/\\s*(?<m2>\\d{1,2})(?:\\s*/\\s*(?<y2>\\d{4}|\\d{2}))?';
const WORDS =
	`(?<d3>\\d{1,2})\\s*${either('tháng')}\\s*(?<m3>\\d{1,2}|${either(...MONTHS.flat())})${END}` +
	`(?:\\s*(?:${either('năm')}|/|-|,)?\\s*(?<y3>\\d{4}))?`;
const NUMBERS =
	'(?<d4>\\d{1,2})\\s*(?<sep4>[-/.])\\s*(?<m4>\\d{1,2})(?:\\s*\\k<sep4>\\s*(?<y4>\\d{4}|\\d{2}(?!\\d)))?';
const DATE = new RegExp(
	// Neither the minutes of an hour nor an hour: "8h30 - 10h".
	`(?<![\\d/.:hg])(?:${either('ngày', 'mồng', 'mùng')}\\s*)*(?:${ISO}|${RANGE}|${WORDS}|${NUMBERS})` +
		`(?!\\d|/\\d|\\s*(?:h|g|:|${either('giờ')})(?!\\p{L}))`,
	'gu',
);

/**
 * Every date in a smoothed text. One without a year takes that of the next that has one, else it is the next such day
 * from `today`; years of two digits are of this century.
 */
export function datesIn(text: string, today: string): FoundDate[] {
	const parts = [...text.matchAll(DATE)].flatMap(partsOf);
	return parts.map((part, index) => {
		const { at, until, opens } = part;
		const date = dated(part, parts.slice(index + 1), today);
		return { at, until, ...(date ? { date } : {}), ...(opens ? { opens } : {}) };
	});
}

function partsOf({ index, 0: whole, groups = {} }: RegExpExecArray): Parts[] {
	const value = (name: string) =>
		groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`] ?? groups[`${name}4`];
	const written = value('y');
	const year = written === undefined ? undefined : Number(written.length === 2 ? `20${written}` : written);
	const month = monthNumber(value('m') ?? '');
	const place = { at: index, until: index + whole.length, month, ...(year === undefined ? {} : { year }) };
	const last = { ...place, day: Number(value('d')) };
	const first = groups['first'];
	// Both stand in one piece of the text.
	return first === undefined ? [last] : [{ ...place, day: Number(first), opens: true }, last];
}

const monthNumber = (written: string): number =>
	/^\d+$/.test(written) ? Number(written) : MONTH_NAMES.findIndex((name) => name.test(written)) + 1;

function dated({ day, month, year }: Parts, later: readonly Parts[], today: string): string | undefined {
	if (year !== undefined) return dateOf(year, month, day);
	const next = later.find((part) => part.year !== undefined);
	const end = next?.year === undefined ? undefined : dateOf(next.year, next.month, next.day);
	if (end === undefined) return nextSuch(day, month, today);
	// "28/12 - 2/1/2027" begins in the year before.
	const same = dateOf(yearOf(end), month, day);
	return same !== undefined && same > end ? dateOf(yearOf(end) - 1, month, day) : same;
}

/** 29 February comes every eighth year at the latest. */
function nextSuch(day: number, month: number, today: string): string | undefined {
	for (let year = yearOf(today); year <= yearOf(today) + 8; year++) {
		const date = dateOf(year, month, day);
		if (date !== undefined && date >= today) return date;
	}
	return undefined;
}
