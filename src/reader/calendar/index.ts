/** Calendars of senders (.ics) to plain activities in the site's wall time. No disk, no clock, no network. */
import { byText } from '../../domain/text/by-text.ts';
import { UnreadableFile } from '../sheets/workbook.ts';
import { type CalendarEntry, calendarEntry } from './entry.ts';
import { calendarBlocks } from './guard.ts';
import { toSiteTime } from './moments.ts';
import { type RawEvent, rawEvent } from './raw-event.ts';
import { zoneFinder } from './zones.ts';

export type { CalendarWhen } from './calendar-when.ts';
export type { CalendarChange, CalendarEntry } from './entry.ts';

export interface CalendarRead {
	/** By start, then identity. */
	readonly entries: readonly CalendarEntry[];
	/** What was left out, or read in a way that must be said, a sentence each. */
	readonly remarks: readonly string[];
}

export interface CalendarOptions {
	/** IANA name of the site's zone. */
	readonly zone: string;
	/** Local date of the site. */
	readonly today: string;
	/** Last local date for which sessions are listed one by one. */
	readonly last: string;
}

/** Days walked for all rules of a calendar together: a second's work. */
const MOST_DAYS = 4_000_000;

/** Whether bytes begin as a calendar does; a table never does. */
export const isCalendar = (bytes: Uint8Array): boolean =>
	/^\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/** Throws UnreadableFile, in words of the sender, for bytes that are no whole calendar. */
export function readCalendar(bytes: Uint8Array, { zone, today, last }: CalendarOptions): CalendarRead {
	const blocks = calendarBlocks(bytes);
	const zoneOf = zoneFinder(blocks.flatMap(({ name, text }) => (name === 'VTIMEZONE' ? [text] : [])));
	const raw = blocks.flatMap(({ name, text }) => (name === 'VEVENT' ? [rawEvent(text, zoneOf)] : []));
	const open = raw.filter((event) => event.open);
	const setting = { toSite: toSiteTime(zone), today, last, budget: { days: MOST_DAYS } };
	const entries = grouped(open)
		.map(({ master, others }) => calendarEntry(master, others, setting))
		.sort((a, b) => byText(a.start, b.start) || byText(a.uid, b.uid));
	if (raw.length > 0 && open.length > 0 && open.every(({ title }) => /^(?:Busy|Bận)$/i.test(title)))
		throw new UnreadableFile('lịch chỉ cho xem lúc bận, lúc rảnh; chia sẻ công khai cả chi tiết rồi gửi lại');
	return { entries, remarks: remarksOf(raw.length - open.length, entries, zone) };
}

interface Group {
	readonly master: RawEvent;
	readonly others: readonly RawEvent[];
}

/** By identity, in one pass: asked one by one for their exceptions, 8,000 entries would take seconds. */
function grouped(events: readonly RawEvent[]): Group[] {
	// One without an identity stands alone.
	const groups = Map.groupBy(events, (event) => event.uid || event);
	return [...groups.values()].flatMap((group): Group[] => {
		const masters = group.filter(({ stands }) => !stands);
		const master = masters.at(-1);
		const others = group.filter(({ stands }) => stands);
		if (master) return [{ master, others }];
		// A session without its series is an activity of its own.
		return others.map((alone) => ({
			master: { ...alone, uid: alone.uid && `${alone.uid}/${alone.stands?.local}`, stands: undefined },
			others: [],
		}));
	});
}

function remarksOf(hidden: number, entries: readonly CalendarEntry[], zone: string): string[] {
	const floating = entries.filter((entry) => entry.floating).length;
	return [
		...(hidden > 0 ? [`${hidden} mục ghi là riêng tư: không đọc.`] : []),
		...(floating > 0 ? [`${floating} mục không ghi múi giờ: đọc theo giờ của trang (${zone}).`] : []),
	];
}
