/** An entry in ical-generator's terms. Every trap of that library about one event is met here. */
import {
	ICalEventBusyStatus,
	type ICalEventData,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalLocation,
} from 'ical-generator';
import { addDays, type Weekday } from '../../../domain/time/plain-date.ts';
import { isDateOnly } from '../../../domain/time/wall-time.ts';
import { toInstant } from '../../../domain/time/zone.ts';
import type { FeedEntry, Series } from '../entry.ts';
import { calendarAddress, oneLine, plainText } from './text.ts';
import { WallClock } from './wall-clock.ts';

const SEQUENCE_START = Date.UTC(2026, 0, 1);
const statuses = {
	confirmed: ICalEventStatus.CONFIRMED,
	tentative: ICalEventStatus.TENTATIVE,
	cancelled: ICalEventStatus.CANCELLED,
} as const;
const weekdays: Readonly<Record<Weekday, string>> = {
	mon: 'MO',
	tue: 'TU',
	wed: 'WE',
	thu: 'TH',
	fri: 'FR',
	sat: 'SA',
	sun: 'SU',
};

/** Throws a RangeError that names the entry when its times, id, address or series cannot be written truly. */
export function eventData(entry: FeedEntry, zone: string, domain: string): ICalEventData {
	// The UID is the one text that ical-generator writes as it is.
	const uid = `${entry.id}@${domain}`;
	if (!/^[A-Za-z0-9._-]+@[A-Za-z0-9.:-]+$/.test(uid))
		throw new RangeError(`${entry.id}: not an id for a calendar`);
	const stamp = new Date(entry.changed);
	const place = location(entry);
	return {
		id: uid,
		...times(entry, zone),
		stamp,
		lastModified: stamp,
		// Never negative: the count begins where the site does.
		sequence: Math.max(0, Math.floor((stamp.getTime() - SEQUENCE_START) / 60_000)),
		summary: oneLine(entry.title),
		description: plainText(entry.description),
		...(place ? { location: place } : {}),
		url: calendarAddress(entry.url),
		categories: entry.categories
			.map(oneLine)
			.filter(Boolean)
			.map((name) => ({ name })),
		status: statuses[entry.status],
		// Whose time it takes up depends on the calendar: `takingTime` in written.ts.
		transparency: ICalEventTransparency.TRANSPARENT,
		busystatus: ICalEventBusyStatus.FREE,
	};
}

function times(
	entry: FeedEntry,
	zone: string,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'repeating'> {
	const allDay = isDateOnly(entry.start);
	if (isDateOnly(entry.end) !== allDay || (allDay ? entry.end < entry.start : entry.end <= entry.start)) {
		throw new RangeError(`${entry.id}: end ${entry.end} does not follow start ${entry.start}`);
	}
	if (allDay) {
		if (entry.series) throw new RangeError(`${entry.id}: a series of whole days has to be expanded`);
		// Without a zone ical-generator reads the UTC date, and the end is exclusive.
		return { start: midnightUtc(entry.start), end: midnightUtc(addDays(entry.end, 1)), allDay };
	}
	return {
		start: new WallClock(entry.start, zone),
		end: new WallClock(entry.end, zone),
		// The event's own zone; one on the calendar would also strip the Z from DTSTAMP and UNTIL.
		timezone: zone,
		...(entry.series ? { repeating: repeating(entry, entry.series, zone) } : {}),
	};
}

const midnightUtc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Lines of their own, for the library's options know no ordinal weekday. */
function repeating(entry: FeedEntry, series: Series, zone: string): string {
	const clock = entry.start.slice(10);
	const stray = [...series.except, series.until].find(
		(s) => s.slice(10) !== clock || s < entry.start || s > series.until,
	);
	if (stray !== undefined) throw new RangeError(`${entry.id}: ${stray} is no instance of its series`);
	const { rule, until, except } = series;
	const parts = [
		`FREQ=${rule.kind === 'weekly' ? 'WEEKLY' : 'MONTHLY'}`,
		...(rule.every > 1 ? [`INTERVAL=${rule.every}`] : []),
		// UNTIL is an instant in UTC, EXDATE has the form of DTSTART.
		`UNTIL=${compact(toInstant(until, zone).toISOString().slice(0, 19))}Z`,
		...byRule(rule),
	];
	const exdate = `EXDATE;TZID=${zone}:${except.map((start) => `${compact(start)}00`).join(',')}`;
	return [`RRULE:${parts.join(';')}`, ...(except.length > 0 ? [exdate] : [])].join('\n');
}

const compact = (local: string): string => local.replaceAll(/[-:]/g, '');

/** "Last Thursday" is `BYDAY=-1TH`: programs without BYSETPOS would show every Thursday. */
function byRule(rule: Series['rule']): string[] {
	if (rule.kind === 'weekly') return [`BYDAY=${rule.days.map((day) => weekdays[day]).join(',')}`, 'WKST=MO'];
	return 'day' in rule.on
		? [`BYMONTHDAY=${rule.on.day}`]
		: [`BYDAY=${rule.on.nth}${weekdays[rule.on.weekday]}`];
}

function location({ location: text, geo }: FeedEntry): ICalLocation | undefined {
	// ical-generator drops a coordinate of exactly 0 and writes tiny ones as 1e-7: six decimals are 10 cm.
	const rounded = geo && { lat: Number(geo.lat.toFixed(6)), lon: Number(geo.lng.toFixed(6)) };
	const title = text === undefined ? '' : oneLine(text);
	if (title) return { title, ...(rounded ? { geo: rounded } : {}) };
	return rounded && { geo: rounded };
}
