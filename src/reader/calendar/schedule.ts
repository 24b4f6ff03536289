/** When an entry takes place, as content writes it: once, by a pattern, or session by session where no pattern says it. */
import { patternSlots } from '../../domain/sessions/pattern.ts';
import { byText } from '../../domain/text/by-text.ts';
import { addDays, dayNumber, daysBetween } from '../../domain/time/plain-date.ts';
import { addMinutes, dateOfLocal, isDateOnly, minutesBetween } from '../../domain/time/wall-time.ts';
import { type ToSite, type Written, writtenMoment } from './moments.ts';
import { type PatternDays, patternOf } from './pattern-of.ts';
import type { EntryFault, RawEvent } from './raw-event.ts';
import { type Recurrence, recurrenceOf, recurringDays } from './recurrence.ts';
import { type EntryLength, lengthOf, type StartAndEnd, slotAt } from './slots.ts';

type Pattern = PatternDays & {
	readonly from: string;
	readonly time?: { readonly start: string; readonly end?: string };
	readonly until?: string;
	readonly except?: readonly string[];
	readonly extra?: readonly string[];
};
export type CalendarWhen =
	| ({ readonly kind: 'single' } & StartAndEnd)
	| { readonly kind: 'span'; readonly from: string; readonly to: string }
	| { readonly kind: 'sessions'; readonly sessions: readonly StartAndEnd[] }
	| Pattern;

export interface CalendarSetting {
	readonly toSite: ToSite;
	/** Local date of the site. */
	readonly today: string;
	/** Last local date for which sessions are listed one by one. */
	readonly last: string;
	/** Days that may still be walked for the whole calendar: it is lowered. */
	readonly budget: { days: number };
}

export interface CalendarSchedule {
	readonly when: CalendarWhen;
	/** Starts of sessions of the series that its calendar took out. */
	readonly off: readonly string[];
	/** Last local date; undefined of a series without end. */
	readonly over: string | undefined;
	/** Its rule is none that a pattern can say. */
	readonly listed: boolean;
}

/** Years for which the site has a calendar (schemas/years.ts judges them; here they only bound the walk). */
const LAST_YEAR = 2051;
const MOST_SESSIONS = 1000;

export function scheduleOf(event: RawEvent, setting: CalendarSetting): CalendarSchedule | EntryFault {
	const { start, rules, extra } = event;
	const { toSite } = setting;
	const length = lengthOf(event, toSite);
	if ('message' in length) return length;
	if (!start) return { message: 'chưa có ngày bắt đầu', cure: 'ghi ngày, giờ trong lịch' };
	const year = Number(start.local.slice(0, 4));
	if (year < 1968 || year > LAST_YEAR - 1)
		return { message: `năm ${year} nằm ngoài những năm trang này có lịch`, cure: 'xem lại năm' };
	if (rules.length === 0 && extra.length === 0) return once(slotAt(start, length, toSite));
	const rule = rules.length === 1 ? recurrenceOf(rules[0] ?? {}) : undefined;
	if (event.exceptRules || (rules.length > 0 && !rule))
		return {
			message: 'lặp lại theo cách mà danh mục chưa ghi được',
			cure: 'đặt lặp hằng ngày, hằng tuần hoặc hằng tháng trong lịch, hoặc ghi từng buổi',
		};
	return (
		(rule && byPattern(event, start, rule, length, setting)) ?? byList(event, start, rule, length, setting)
	);
}

function once({ start, end }: StartAndEnd): CalendarSchedule {
	const rest = { off: [], listed: false, over: dateOfLocal(end ?? start) };
	if (isDateOnly(start) && end !== undefined)
		return { when: { kind: 'span', from: start, to: end }, ...rest };
	return { when: { kind: 'single', start, ...(end === undefined ? {} : { end }) }, ...rest };
}

function byPattern(
	event: RawEvent,
	start: Written,
	rule: Recurrence,
	length: EntryLength,
	setting: CalendarSetting,
): CalendarSchedule | undefined {
	const { toSite } = setting;
	const pattern = patternOf(rule, dateOfLocal(start.local));
	const first = toSite(start);
	if (!pattern || (length.wholeDays ? length.length > 1 : length.length >= 1440)) return undefined;
	const until = lastDay(rule, start, setting);
	if (until === 'unknown' || !keepsItsHour(start, until ?? setting.last, setting)) return undefined;
	if (until !== undefined && until <= dateOfLocal(first) && event.extra.length === 0)
		return once(slotAt(start, length, toSite));
	const end = length.length > 0 && !length.wholeDays ? addMinutes(first, length.length).slice(11) : undefined;
	const bare = {
		...pattern,
		from: dateOfLocal(first),
		...(length.wholeDays ? {} : { time: { start: first.slice(11), ...(end === undefined ? {} : { end }) } }),
		...(until === undefined ? {} : { until }),
	};
	const slots = (date: string) =>
		patternSlots(withDefaults(bare), dayNumber(date), dayNumber(date), new Set());
	const off = event.off.flatMap((one) => slots(dateOfLocal(toSite(one))).map((slot) => slot.start));
	const extra = [...new Set(event.extra.map(toSite))]
		.filter(
			(one) =>
				isDateOnly(one) === length.wholeDays && !slots(dateOfLocal(one)).some((slot) => slot.start === one),
		)
		.sort();
	return {
		when: extra.length > 0 ? { ...bare, extra } : bare,
		off: [...new Set(off)].sort(),
		listed: false,
		over: until === undefined ? undefined : [until, ...extra.map(dateOfLocal)].sort().at(-1),
	};
}

/** The same pattern as the domain wants it. */
export const withDefaults = (pattern: Pattern) => ({
	every: 1,
	except: [],
	extra: [],
	skipHolidays: false,
	...pattern,
});

/** The last day on which a session may fall, in the site's time; `unknown` where finding out would take too long. */
function lastDay(rule: Recurrence, start: Written, setting: CalendarSetting): string | undefined | 'unknown' {
	const { toSite } = setting;
	if (rule.count !== undefined) {
		let last = dateOfLocal(start.local);
		for (const date of walked(rule, start, `${LAST_YEAR}-12-31`, setting)) last = date;
		if (setting.budget.days < 0) return 'unknown';
		return dateOfLocal(toSite({ local: last + start.local.slice(10), zone: start.zone }));
	}
	if (rule.until === undefined) return undefined;
	const end = untilOf(rule, start, setting);
	if (end === undefined) return 'unknown';
	if (end.slice(0, 4) > String(LAST_YEAR)) return undefined;
	const clock = toSite(start).slice(10);
	return !isDateOnly(end) && clock && end.slice(10) < clock
		? addDays(dateOfLocal(end), -1)
		: dateOfLocal(end);
}

/** Whether the site's clocks show one hour of one day for all of a series, though another zone's clocks may change. */
function keepsItsHour(start: Written, until: string, { toSite }: CalendarSetting): boolean {
	const shift = minutesBetween(start.local, toSite(start));
	const [date, clock] = [dateOfLocal(start.local), start.local.slice(10)];
	const days = Math.min(Math.max(0, daysBetween(date, until)), MOST_LOOKED_AT);
	for (let n = 0; n < days + STEP; n += STEP) {
		const local = addDays(date, Math.min(n, days)) + clock;
		const there = toSite({ local, zone: start.zone });
		if (dateOfLocal(there) !== dateOfLocal(local) || minutesBetween(local, there) !== shift) return false;
	}
	return true;
}
/** In days. */
const STEP = 14;
/** In days: clocks that change do so every year. */
const MOST_LOOKED_AT = 4 * 366;

/** The last moment of a rule, as the site's time. */
function untilOf({ until }: Recurrence, { zone }: Written, { toSite }: CalendarSetting): string | undefined {
	const written =
		until === undefined ? undefined : writtenMoment(until, zone === 'floating' ? undefined : zone);
	return written && toSite(written);
}

function* walked(
	rule: Recurrence,
	start: Written,
	last: string,
	{ budget, today }: CalendarSetting,
): Generator<string> {
	const first = dateOfLocal(start.local);
	let before = dayNumber(rule.count === undefined && first < today ? addDays(today, -1) : first);
	for (const date of recurringDays(rule, first, last, addDays(today, -1))) {
		const day = dayNumber(date);
		budget.days -= Math.max(1, day - before);
		before = day;
		if (budget.days < 0) return;
		yield date;
	}
}

function byList(
	event: RawEvent,
	start: Written,
	rule: Recurrence | undefined,
	length: EntryLength,
	setting: CalendarSetting,
): CalendarSchedule | EntryFault {
	const { toSite, last } = setting;
	const clock = start.local.slice(10);
	const end = rule && untilOf(rule, start, setting);
	const sessions = new Map<string, StartAndEnd>();
	const add = (written: Written) => {
		const slot = slotAt(written, length, toSite);
		if (!end || slot.start <= (isDateOnly(end) ? `${end}T99` : end)) sessions.set(slot.start, slot);
	};
	add(start);
	if (rule)
		for (const date of walked(rule, start, last, setting)) {
			add({ local: date + clock, zone: start.zone });
			if (sessions.size > MOST_SESSIONS) break;
		}
	for (const one of event.extra)
		if (isDateOnly(one.local) === length.wholeDays) sessions.set(toSite(one), slotAt(one, length, toSite));
	if (sessions.size > MOST_SESSIONS || setting.budget.days < 0)
		return { message: 'lặp lại quá nhiều buổi', cure: 'đặt ngày cuối cho lịch lặp, hoặc lặp thưa hơn' };
	const off = [...new Set(event.off.flatMap((one) => namedBy(toSite(one), [...sessions.keys()])))].sort();
	for (const gone of off) sessions.delete(gone);
	const all = [...sessions.values()].sort((a, b) => byText(a.start, b.start));
	const coming = all.filter(({ start, end: to }) => dateOfLocal(to ?? start) >= setting.today);
	const kept = rule && coming.length > 0 ? coming : all;
	if (kept.length === 0) return { message: 'mọi buổi đều đã bỏ khỏi lịch', cure: '' };
	const final = kept.at(-1);
	return {
		when: { kind: 'sessions', sessions: kept },
		off,
		listed: rule !== undefined,
		over:
			rule && rule.count === undefined && !end ? undefined : dateOfLocal(final?.end ?? final?.start ?? ''),
	};
}

/** A day alone names the session of that day. */
export const namedBy = (moment: string, starts: readonly string[]): string[] =>
	starts.filter((start) => start === moment || (isDateOnly(moment) && dateOfLocal(start) === moment));
