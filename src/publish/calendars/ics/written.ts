/** One VEVENT as text, with what a feed has to know of it: written once, and then shared by all feeds that hold it. */
import { foldLines, type ICalCalendar, ICalEvent } from 'ical-generator';
import { monthlyDays } from '../../../domain/sessions/pattern-monthly.ts';
import { weeklyDays } from '../../../domain/sessions/pattern-weekly.ts';
import { dayNumber, daysBetween, fromDayNumber, yearOf } from '../../../domain/time/plain-date.ts';
import { isDateOnly } from '../../../domain/time/wall-time.ts';
import { type FeedEntry, lastDate } from '../entry.ts';
import { eventData } from './vevent.ts';

export interface WrittenEntry {
	readonly id: string;
	/** Local start, by which a feed is in order. */
	readonly start: string;
	/** May take up time: see `takingTime`. Written as it is, it does not. */
	readonly busy: boolean;
	/** Folded lines from BEGIN:VEVENT to END:VEVENT, each with its CRLF, in UTF-8: many feeds copy them. */
	readonly octets: Uint8Array;
	/** Days from today to it, of a series to its next instance; 0 while it lasts. */
	readonly days: number;
	readonly past: boolean;
	/** The years that it touches, both inclusive. */
	readonly years: readonly [from: number, to: number];
}

const encoder = new TextEncoder();
export const octetsOf = (text: string): Uint8Array => encoder.encode(text);

/** `calendar`: any, without a zone of its own. Throws a RangeError when the entry cannot be written truly. */
export function writtenEntry(
	entry: FeedEntry,
	{ zone, domain, today }: { readonly zone: string; readonly domain: string; readonly today: string },
	calendar: ICalCalendar,
): WrittenEntry {
	const text = foldLines(new ICalEvent(eventData(entry, zone, domain), calendar).toString());
	const first = entry.start.slice(0, 10);
	const last = lastDate(entry);
	return {
		id: entry.id,
		start: entry.start,
		busy: entry.busy && !isDateOnly(entry.start),
		octets: octetsOf(text),
		days: last < today ? daysBetween(last, today) : Math.max(0, daysBetween(today, nextDate(entry, today))),
		past: last < today,
		years: [yearOf(first), yearOf(last)],
	};
}

/** The first date, of those on which it begins, whose instance is not over before `today`. */
function nextDate({ start, end, series }: FeedEntry, today: string): string {
	const first = start.slice(0, 10);
	if (!series || first >= today) return first;
	const lasts = daysBetween(first, end.slice(0, 10));
	const { rule, until, except } = series;
	const [lo, hi] = [dayNumber(today) - lasts, dayNumber(until.slice(0, 10))];
	const days =
		rule.kind === 'weekly'
			? weeklyDays({ ...rule, from: first }, lo, hi)
			: monthlyDays({ ...rule, from: first }, lo, hi);
	const taken = new Set(except.map((each) => dayNumber(each.slice(0, 10))));
	const next = days.find((day) => !taken.has(day));
	return next === undefined ? until.slice(0, 10) : fromDayNumber(next);
}

const decoder = new TextDecoder();

/**
 * The same entry as an appointment of whoever follows it: so in the calendar of one event, and where somebody saved it.
 * What is on in town is none otherwise. Only whole lines are looked for, and no text of content can begin one.
 */
export function takingTime(entry: WrittenEntry): WrittenEntry {
	const text = decoder
		.decode(entry.octets)
		.replace('\r\nTRANSP:TRANSPARENT\r\n', '\r\nTRANSP:OPAQUE\r\n')
		.replace('\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n', '\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n');
	return { ...entry, octets: octetsOf(text) };
}
