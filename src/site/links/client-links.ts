/**
 * Addresses by which calendar programs take a feed or one entry. Text in, text out and nothing imported that is large:
 * the subscribe page asks here in the browser too.
 */
import { addDays } from '../../domain/time/plain-date.ts';
import { isDateOnly } from '../../domain/time/wall-time.ts';
import { oneLine, plainText } from '../../publish/calendars/ics/text.ts';

export { androidIntent } from './android-intent.ts';

export interface FollowLinks {
	/** Apple's devices, and programs elsewhere that have claimed the scheme. */
	readonly webcal: string;
	/** Google answers `cid=https:…` with an error about an e-mail address; a webcal address it takes. */
	readonly google: string;
	/** Private accounts (outlook.live.com) and those of work or school (outlook.office.com) know nothing of each other. */
	readonly outlook: string;
	readonly microsoft365: string;
}

/** `feed` is the whole http(s) address of the .ics file; `name` is what Outlook proposes to call the calendar. */
export function followLinks(feed: string, name: string): FollowLinks {
	const webcal = feed.replace(/^https?:/, 'webcal:');
	const query = `url=${encodeURIComponent(feed)}&name=${encodeURIComponent(oneLine(name))}`;
	return {
		webcal,
		google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
		outlook: `https://outlook.live.com/calendar/0/addfromweb?${query}`,
		microsoft365: `https://outlook.office.com/calendar/0/addfromweb?${query}`,
	};
}

export interface GoogleEntry {
	readonly title: string;
	/** Local date-time, or a date for whole days. */
	readonly start: string;
	/** Same form as `start`; of whole days the last one, inclusive. */
	readonly end: string;
	/** IANA name of the zone in which both are written. */
	readonly zone: string;
	/** Plain text; cut before `page` when the address would grow too long. */
	readonly details: string;
	/** Address of the page about it: always kept, on a line of its own. */
	readonly page: string;
	readonly location?: string | undefined;
}

/** Longer addresses are refused or cut short somewhere on the way. */
export const LONGEST_LINK = 2000;
/** In percent-encoded characters: one Vietnamese letter takes up to nine. */
const LONGEST_TITLE = 600;
const LONGEST_LOCATION = 500;

/** Google Calendar's form for a new entry, filled in: at most 2,000 characters. */
export function googleEntryLink(entry: GoogleEntry): string {
	const parts = [
		'action=TEMPLATE',
		`text=${encoded(oneLine(entry.title), LONGEST_TITLE)}`,
		`dates=${dates(entry)}`,
		`ctz=${entry.zone}`,
		...(entry.location ? [`location=${encoded(oneLine(entry.location), LONGEST_LOCATION)}`] : []),
	];
	const start = `https://calendar.google.com/calendar/render?${parts.join('&')}&details=`;
	const page = encodeURIComponent(entry.page);
	const details = plainText(entry.details).trim();
	const room = LONGEST_LINK - start.length - page.length - '%0A'.length;
	const text = encoded(details, room);
	return `${start}${text}${text && '%0A'}${page}`;
}

/** Wall time without a Z goes with `ctz`; the end of whole days is exclusive. */
function dates({ start, end }: GoogleEntry): string {
	const compact = (local: string) => local.replaceAll(/[-:]/g, '');
	if (isDateOnly(start)) return `${compact(start)}/${compact(addDays(end, 1))}`;
	return `${compact(start)}00/${compact(end)}00`;
}

const ELLIPSIS = encodeURIComponent('…');

/** `text` percent-encoded in at most `room` characters, cut between code points and then marked as cut. */
function encoded(text: string, room: number): string {
	const whole = encodeURIComponent(text);
	if (whole.length <= room) return whole;
	let cut = '';
	for (const sign of text) {
		const next = encodeURIComponent(sign);
		if (cut.length + next.length + ELLIPSIS.length > room) break;
		cut += next;
	}
	return cut && cut.replace(/(?:%20|%0A)+$/, '') + ELLIPSIS;
}
