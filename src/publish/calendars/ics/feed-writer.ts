/** Writes entries once and puts feeds together from them. */
import { escape as escaped, ICalCalendar } from 'ical-generator';
import type { Language } from '../../../i18n/languages.ts';
import type { FeedEntry } from '../entry.ts';
import { feedWords, sentences } from '../words.ts';
import { inOrderOfTime, mostWanted } from './most-wanted.ts';
import { calendarAddress, oneLine } from './text.ts';
import { timeZoneLines } from './timezone.ts';
import { octetsOf, type WrittenEntry, writtenEntry } from './written.ts';

/** Some clients refuse larger files without a word. */
export const MAX_BYTES = 900_000;
export const MAX_EVENTS = 999;
const REFRESH_SECONDS = 6 * 60 * 60;
const PRODUCT = '//Lifelong Learning Catalogue//Calendar Feeds//EN';
/** A feed without entries has a zone all the same; which year it is written for makes no difference to anyone. */
const NO_YEARS: WrittenEntry['years'] = [2026, 2026];

/** What all feeds of a site in one language have in common. */
export interface FeedSite {
	/** IANA name of the zone in which the entries' times are written. */
	readonly zone: string;
	readonly language: Language;
	/** Behind the `@` of every UID; must never change. */
	readonly domain: string;
	/** Local date or date-time: decides which entries stay when there are too many. */
	readonly now: string;
}

export interface FeedHead {
	readonly name: string;
	readonly description?: string | undefined;
	/** The page that the feed belongs to. */
	readonly url: string;
	/** The address of the feed itself. */
	readonly source: string;
}

export class FeedWriter {
	readonly #site: FeedSite;
	/** ical-generator writes an event only inside of some calendar. */
	readonly #calendar = new ICalCalendar();
	/** The zone's lines by the years they are good for: thousands of feeds share a few. */
	readonly #zones = new Map<string, string>();

	constructor(site: FeedSite) {
		this.#site = site;
	}

	/** Throws a RangeError that names the entry when it cannot be written truly. */
	entry(entry: FeedEntry): WrittenEntry {
		const { zone, domain, now } = this.#site;
		return writtenEntry(entry, { zone, domain, today: now.slice(0, 10) }, this.#calendar);
	}

	/**
	 * The bytes of the .ics file. Throws a RangeError on two entries of one id, and when even the first of them is too
	 * large for any feed.
	 */
	feed(head: FeedHead, entries: readonly WrittenEntry[]): Uint8Array {
		refuseDuplicates(entries);
		const all = entries.length;
		if (all <= MAX_EVENTS) {
			const frame = this.#frame(head, entries);
			if (sizeOf(frame, entries) < MAX_BYTES) return joined(frame, inOrderOfTime(entries));
		}
		// Measured at its longest: with the note about what was left out, and with all years.
		const room = MAX_BYTES - 1 - sizeOf(this.#frame(head, entries, { kept: all, all }), []);
		const kept = mostWanted(entries, MAX_EVENTS, room);
		if (kept.length === 0)
			throw new RangeError(`${head.source}: its first entry is larger than a whole feed may be`);
		return joined(this.#frame(head, kept, { kept: kept.length, all }), kept);
	}

	/** What stands before and behind the entries. */
	#frame(
		{ name, description, url, source }: FeedHead,
		entries: readonly WrittenEntry[],
		cut?: { readonly kept: number; readonly all: number },
	): Frame {
		const notes = [description, cut && feedWords(this.#site.language).cut(cut.kept, cut.all)];
		// What stands about the calendar itself is written without any escaping.
		const text = new ICalCalendar({
			prodId: PRODUCT,
			name: headText(name),
			description: headText(sentences(notes)),
			url: calendarAddress(url),
			source: calendarAddress(source),
			ttl: REFRESH_SECONDS,
		}).toString();
		const end = text.lastIndexOf('END:VCALENDAR');
		return [octetsOf(`${text.slice(0, end)}${this.#zone(entries)}`), octetsOf(`${text.slice(end)}\r\n`)];
	}

	/**
	 * A zone given to the calendar would shift every stamp and put REFRESH-INTERVAL after VTIMEZONE; so it is set in
	 * here. Whole years, so that an entry more seldom alters it.
	 */
	#zone(entries: readonly WrittenEntry[]): string {
		const [from, to] = entries.reduce<WrittenEntry['years']>(
			([first, last], { years }) => [Math.min(first, years[0]), Math.max(last, years[1])],
			entries[0]?.years ?? NO_YEARS,
		);
		const known = this.#zones.get(`${from} ${to}`);
		if (known !== undefined) return known;
		const { zone } = this.#site;
		const year = (n: number) => String(n).padStart(4, '0');
		const lines = [
			`X-WR-TIMEZONE:${zone}`,
			...timeZoneLines(zone, `${year(from)}-01-01`, `${year(to)}-12-31`),
		];
		const text = `${lines.join('\r\n')}\r\n`;
		this.#zones.set(`${from} ${to}`, text);
		return text;
	}
}

type Frame = readonly [before: Uint8Array, after: Uint8Array];

const sizeOf = ([before, after]: Frame, entries: readonly WrittenEntry[]): number =>
	entries.reduce((sum, { octets }) => sum + octets.length, before.length + after.length);

function joined(frame: Frame, entries: readonly WrittenEntry[]): Uint8Array {
	const whole = new Uint8Array(sizeOf(frame, entries));
	const [before, after] = frame;
	whole.set(before);
	let at = before.length;
	for (const { octets } of entries) {
		whole.set(octets, at);
		at += octets.length;
	}
	whole.set(after, at);
	return whole;
}

const headText = (text: string): string => escaped(oneLine(text), false);

function refuseDuplicates(entries: readonly WrittenEntry[]): void {
	const seen = new Set<string>();
	for (const { id } of entries) {
		if (seen.has(id)) throw new RangeError(`two entries of one feed are called ${id}`);
		seen.add(id);
	}
}
