/**
 * The one doorway to ical-generator. Its traps about the calendar as a whole are met here, those about one event in
 * `vevent.ts`; what comes out follows the rules under "Feeds" in the contract. Pure: the same bytes on every machine.
 */
import { escape as escaped, ICalCalendar } from 'ical-generator';
import { yearOf } from '../../domain/plain-date.ts';
import type { Language } from '../../i18n/languages.ts';
import { type FeedEntry, lastDate } from '../entry.ts';
import { feedWords } from '../words.ts';
import { inOrder, nearest } from './nearest.ts';
import { oneLine, webAddress } from './text.ts';
import { timeZoneLines } from './timezone.ts';
import { eventData } from './vevent.ts';

/** Some clients refuse larger files without a word. */
export const MAX_BYTES = 900_000;
export const MAX_EVENTS = 999;
const REFRESH_SECONDS = 6 * 60 * 60;
const PRODUCT = '//Lifelong Learning Catalogue//Calendar Feeds//EN';

export interface Feed {
	readonly name: string;
	readonly description?: string;
	/** The page that the feed belongs to. */
	readonly url: string;
	/** The address of the feed itself. */
	readonly source: string;
	/** IANA name of the zone in which the entries' times are written. */
	readonly zone: string;
	readonly language: Language;
	/** Behind the `@` of every UID; must never change. */
	readonly domain: string;
}

/**
 * The text of the .ics file. `now` (local date or date-time) decides which entries stay when there are too many.
 * Throws a RangeError on two entries of one id, and on an entry that cannot be written truly.
 */
export function calendarFeed(feed: Feed, entries: readonly FeedEntry[], now?: string): string {
	refuseDuplicates(entries);
	let kept = nearest(entries, MAX_EVENTS, now?.slice(0, 10));
	for (;;) {
		const text = write(feed, kept, entries.length);
		const bytes = new TextEncoder().encode(text).length;
		if (bytes < MAX_BYTES) return text;
		if (kept.length <= 1)
			throw new RangeError(`${kept[0]?.id ?? feed.source}: larger than a whole feed may be`);
		kept = nearest(entries, Math.floor(kept.length * (MAX_BYTES / bytes) * 0.98), now?.slice(0, 10));
	}
}

function write(feed: Feed, entries: readonly FeedEntry[], all: number): string {
	const notes = [
		feed.description,
		entries.length < all ? feedWords(feed.language).cut(entries.length, all) : undefined,
	];
	// What stands about the calendar itself is written without any escaping.
	const calendar = new ICalCalendar({
		prodId: PRODUCT,
		name: headText(feed.name),
		description: headText(notes.filter(Boolean).join(' ')),
		url: webAddress(feed.url),
		source: webAddress(feed.source),
		ttl: REFRESH_SECONDS,
	});
	for (const entry of entries) calendar.createEvent(eventData(entry, feed.zone, feed.domain));
	return withZone(calendar.toString(), feed.zone, entries);
}

const headText = (text: string): string => escaped(oneLine(text), false);

/**
 * A zone given to the calendar would shift every stamp and put REFRESH-INTERVAL after VTIMEZONE; so it is set in here,
 * between the calendar's properties and its first event. Text cannot fake that line: it holds no line breaks.
 */
function withZone(text: string, zone: string, entries: readonly FeedEntry[]): string {
	const event = text.indexOf('\r\nBEGIN:VEVENT\r\n');
	const at = event === -1 ? text.lastIndexOf('\r\nEND:VCALENDAR') : event;
	const block = [`X-WR-TIMEZONE:${zone}`, ...timeZoneLines(zone, ...years(entries))].join('\r\n');
	return `${text.slice(0, at)}\r\n${block}${text.slice(at)}\r\n`;
}

/** First and last day of the years that the entries touch; whole years, so that an entry more seldom alters the zone. */
function years(entries: readonly FeedEntry[]): [from: string, to: string] {
	const ordered = inOrder(entries);
	const first = ordered[0];
	if (!first) return ['2026-01-01', '2026-12-31'];
	const last = ordered.reduce((latest, entry) => Math.max(latest, yearOf(lastDate(entry))), 0);
	return [`${String(yearOf(first.start)).padStart(4, '0')}-01-01`, `${last}-12-31`];
}

function refuseDuplicates(entries: readonly FeedEntry[]): void {
	const seen = new Set<string>();
	for (const { id } of entries) {
		if (seen.has(id)) throw new RangeError(`two entries of one feed are called ${id}`);
		seen.add(id);
	}
}
