/** Hours as people write them: `8h`, `8h30`, `08:30`, `8 giờ rưỡi`, `8 giờ 30 chiều`, `8h-10h`, `7h - 9h tối`. */
import { END, either, START, type Stretch } from './letters.ts';

/** `HH:MM`, 24 hours. */
export interface Hours {
	readonly start: string;
	readonly end?: string;
}

/** Hours and where they stand in a text; without hours, no clock shows what stands there. */
export interface FoundHours extends Stretch {
	readonly hours?: Hours;
}

const MINUTES =
	'(?:(?<minutes>\\d{2})(?!\\d)|\\s+(?<apart>\\d{1,2})(?!\\d|\\s?[/.]\\s?\\d|-\\d{1,2}-|\\s*(?:h|g|:)))';
const PART_OF_DAY = `${either('sáng', 'trưa', 'chiều', 'đêm')}|tối|toi(?!\\s*\\d)`;
const HOUR = new RegExp(
	`(?<![\\d/.,])(?<hour>\\d{1,2})(?:\\s*(?:${either('giờ')}|h|g)(?![\\p{L}\\p{M}])${MINUTES}?(?:\\s*(?:${either('phút')}|ph|p)${END})?` +
		`|:(?<clock>\\d{2})(?!\\d)(?::\\d{2}(?:\\.\\d+)?)?)` +
		`(?:\\s*(?:(?<half>${either('rưỡi')})|${either('kém')}\\s*(?<less>\\d{1,2})))?` +
		`(?:\\s*(?:${either('buổi')}\\s*)?(?<part>${PART_OF_DAY}|am|pm|sa|ch)${END})?`,
	'gu',
);
const BETWEEN = new RegExp(`^\\s*(?:-|->|→|~|${either('đến', 'tới')})\\s*(?:${either('lúc')}\\s*)?$`, 'u');
const BARE_START = /(?<![\d/.,])(\d{1,2})\s*-\s*$/;
const PARTS = new RegExp(`${START}(?:${PART_OF_DAY})${END}`, 'gu');

interface HourToken extends Stretch {
	/** Since midnight; NaN where there is no such hour. */
	readonly minute: number;
	readonly part?: string | undefined;
}

/** Every hour, and every pair of hours, in a smoothed text. */
export function hoursIn(text: string): FoundHours[] {
	const tokens = [...text.matchAll(HOUR)].map(tokenOf);
	const found: FoundHours[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const [token, next] = [tokens[i], tokens[i + 1]];
		if (!token) continue;
		const gap = text.slice(tokens[i - 1]?.until ?? 0, token.at);
		const before = [...gap.matchAll(PARTS)].at(-1)?.[0];
		const paired = next && BETWEEN.test(text.slice(token.until, next.at)) ? next : undefined;
		const bare = paired ? undefined : bareStart(gap, token.at);
		found.push(bare ? pair(bare, token, before) : pair(token, paired, before));
		if (paired) i++;
	}
	return found;
}

/** "8 - 10h": the first number stands without its letter. */
function bareStart(gap: string, at: number): HourToken | undefined {
	const bare = BARE_START.exec(gap);
	return bare ? { at: at - bare[0].length, until: at, minute: Number(bare[1]) * 60 } : undefined;
}

function pair(first: HourToken, last: HourToken | undefined, before: string | undefined): FoundHours {
	const stretch = { at: first.at, until: last?.until ?? first.until };
	const end = last && inPart(last.minute, last.part ?? before ?? first.part);
	const own = first.part ?? before;
	let start = inPart(first.minute, own);
	// "7h - 9h tối": the evening is meant for both, unless the first would then come last.
	if (own === undefined && last?.part && end !== undefined) {
		const shared = inPart(first.minute, last.part);
		if (shared < end) start = shared;
	}
	if (!isOfDay(start) || (end !== undefined && !isOfDay(end))) return stretch;
	return { ...stretch, hours: { start: clock(start), ...(end === undefined ? {} : { end: clock(end) }) } };
}

function tokenOf({ index, 0: whole, groups = {} }: RegExpMatchArray): HourToken {
	const hour = Number(groups['hour']);
	const minutes = groups['half'] ? 30 : Number(groups['minutes'] ?? groups['apart'] ?? groups['clock'] ?? 0);
	const real = hour <= 24 && minutes <= 59;
	const minute = real ? hour * 60 + minutes - Number(groups['less'] ?? 0) : Number.NaN;
	return { at: index ?? 0, until: (index ?? 0) + whole.length, minute, part: groups['part'] };
}

const NOON = 720;
/** The minute of the day of an hour said with its part of the day: 2 in the afternoon is 14:00. */
function inPart(minute: number, part: string | undefined): number {
	switch (part) {
		case 'sáng':
		case 'sang':
		case 'am':
		case 'sa':
			return minute >= NOON && minute < NOON + 60 ? minute - NOON : minute;
		case 'trưa':
		case 'trua':
			return minute < 180 ? minute + NOON : minute;
		case 'đêm':
		case 'dem':
			return minute >= NOON && minute < NOON + 60
				? minute - NOON
				: minute >= 420 && minute < NOON
					? minute + NOON
					: minute;
		case undefined:
			return minute;
		default:
			return minute < NOON ? minute + NOON : minute;
	}
}

const isOfDay = (minute: number): boolean => minute >= 0 && minute < 1440;
const clock = (minute: number): string =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
