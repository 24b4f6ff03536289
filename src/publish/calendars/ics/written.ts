/** One VEVENT as text, with what a feed has to know of it: written once, and then shared by all feeds that hold it. */
import { foldLines, type ICalCalendar, ICalEvent } from 'ical-generator';
import { daysBetween, yearOf } from '../../../domain/time/plain-date.ts';
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
	/** Days from today to it, 0 while it lasts. */
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
		days: first > today ? daysBetween(today, first) : last < today ? daysBetween(last, today) : 0,
		past: last < today,
		years: [yearOf(first), yearOf(last)],
	};
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
