/**
 * The rules under "Feeds" in src/contract.md, as questions to the text of a feed. Each VEVENT is looked at once, however
 * many feeds hold those very bytes: that they are the same bytes is what lets thousands of feeds be judged in seconds.
 */
import { addDays, daysBetween } from '../../src/domain/time/plain-date.ts';
import { type Line, lines, plain, valueIn } from './feed-lines.ts';

export interface Rules {
	readonly zone: string;
	/** Host name of the site. */
	readonly domain: string;
	/** Address of the site without a slash at its end. */
	readonly site: string;
	readonly today: string;
	/** Feeds of replaced records, and the address of the successor's, which stands there in their place. */
	readonly successors: ReadonlyMap<string, string>;
}
/** Number of the rule in the contract, and what is against it. */
export type Violation = readonly [rule: number, what: string];

const KNOWN =
	/^(UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|RRULE|EXDATE|SUMMARY|TRANSP|LOCATION|GEO|DESCRIPTION|CATEGORIES|URL|STATUS|LAST-MODIFIED|X-MICROSOFT-(CDO-ALLDAYEVENT|MSNCALENDAR-ALLDAYEVENT|CDO-BUSYSTATUS))$/;
const HEAD =
	'VERSION PRODID URL SOURCE NAME X-WR-CALNAME X-WR-CALDESC REFRESH-INTERVAL X-PUBLISHED-TTL X-WR-TIMEZONE';
const DAYS_KEPT = 180;
const encoder = new TextEncoder();
const EVENT = /BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g;

export const veventsOf = (text: string): string[] => text.match(EVENT) ?? [];
export const uidOf = (vevent: string): string => valueIn(lines(vevent), 'UID') ?? '';

export function feedJudge(rules: Rules): (path: string, text: string) => Violation[] {
	const known = new Map<string, { readonly uid: string; readonly against: readonly Violation[] }>();
	const look = (text: string, kind: Kind) => {
		const key = `${kind} ${text}`;
		const found = known.get(key) ?? { uid: uidOf(text), against: veventViolations(text, rules, kind) };
		known.set(key, found);
		return found;
	};
	return (path, text) => {
		const kind: Kind = path.endsWith('/on-now.ics')
			? 'whole spans'
			: path.includes('/ics/event/')
				? 'one event'
				: 'shared';
		const vevents = veventsOf(text);
		const looked = vevents.map((vevent) => look(vevent, kind));
		return [
			...looked.flatMap(({ uid, against }) =>
				against.map(([rule, what]): Violation => [rule, `${uid}: ${what}`]),
			),
			...frameViolations(path, text.replace(EVENT, ''), rules),
			...when(new Set(looked.map(({ uid }) => uid)).size !== vevents.length, 4, 'a UID stands twice'),
			...when(vevents.length >= 1000, 9, `${vevents.length} VEVENTs`),
			...when(encoder.encode(text).length >= 900_000, 9, 'over 900 KB'),
		].map(([rule, what]): Violation => [rule, `${path}: ${what}`]);
	};
}

const when = (against: boolean, rule: number, what: string): Violation[] => (against ? [[rule, what]] : []);

/** Rule 1, of a feed's frame or a VEVENT. */
function textViolations(text: string): Violation[] {
	const raw = text.split('\r\n').slice(0, -1);
	return [
		...when(!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text), 1, 'not CRLF to the last line'),
		...when(text.normalize('NFC') !== text || !text.isWellFormed(), 1, 'not NFC'),
		...when(
			raw.some((line) => /[\p{Cc}\uFEFF]/u.test(line)),
			1,
			'a control character',
		),
		...when(
			raw.some((line) => encoder.encode(line).length > 75 || !line.isWellFormed()),
			1,
			'a line over 75 octets, or a code point split',
		),
	];
}

function frameViolations(path: string, frame: string, { zone, site, successors }: Rules): Violation[] {
	const all = lines(frame);
	const names = all.map(({ name }) => name);
	const one = (name: string) =>
		all
			.filter((line) => line.name === name)
			.map(({ value }) => value)
			.join();
	const is = (name: string, value: string) =>
		when(one(name) !== value, 2, `${name} is ${one(name)}, not ${value}`);
	const zones = all.filter(({ name, value }) => name === 'BEGIN' && value === 'VTIMEZONE').length;
	return [
		...textViolations(frame),
		...when(
			!frame.startsWith('BEGIN:VCALENDAR\r\n') || !frame.endsWith('END:VCALENDAR\r\n'),
			1,
			'no whole calendar',
		),
		...when(
			names.slice(1, 11).join(' ') !== HEAD || names[11] !== 'BEGIN',
			2,
			`head is ${names.slice(1, 12)}`,
		),
		...is('VERSION', '2.0'),
		...is('PRODID', '-//Lifelong Learning Catalogue//Calendar Feeds//EN'),
		...is('REFRESH-INTERVAL', 'PT6H'),
		...is('X-PUBLISHED-TTL', 'PT6H'),
		...is('X-WR-TIMEZONE', zone),
		...is('SOURCE', `${site}${successors.get(path) ?? path}`),
		...when(one('NAME') === '' || one('NAME') !== one('X-WR-CALNAME'), 2, 'no name'),
		...when(!one('URL').startsWith(`${site}/`), 2, 'its page is not of the site'),
		...when(
			names.some((name) => /^(METHOD|RDATE|RSCALE|ORGANIZER)$/.test(name)),
			2,
			'a forbidden property',
		),
		...when(zones !== 1 || one('TZID') !== zone, 3, `${zones} VTIMEZONEs, of ${one('TZID')}`),
		...when(
			zone === 'Asia/Ho_Chi_Minh' && (one('TZOFFSETFROM') !== '+0700' || one('TZOFFSETTO') !== '+0700'),
			3,
			`offset ${one('TZOFFSETTO')}`,
		),
	];
}

/** The one feed that shows spans from end to end, those of one event, and all others. */
type Kind = 'whole spans' | 'one event' | 'shared';

function veventViolations(text: string, rules: Rules, kind: Kind): Violation[] {
	const event = lines(text).slice(1, -1);
	const value = (name: string) => valueIn(event, name) ?? '';
	const names = event.map(({ name }) => name);
	const stamp = value('DTSTAMP');
	const uid = value('UID');
	const status = value('STATUS');
	const title = plain(value('SUMMARY'));
	const description = plain(value('DESCRIPTION')).split('\n');
	const url = value('URL');
	return [
		...textViolations(text),
		...when(
			names.some((name) => !KNOWN.test(name)) || new Set(names).size !== names.length,
			1,
			`properties ${names}`,
		),
		...when(
			event.some(
				({ name, params }) =>
					/^(DTSTART|DTEND|EXDATE)$/.test(name) &&
					params !== `;TZID=${rules.zone}` &&
					params !== ';VALUE=DATE',
			),
			3,
			'a floating time or another zone',
		),
		...when(
			!/^\d{8}T\d{6}Z$/.test(stamp) || value('LAST-MODIFIED') !== stamp,
			4,
			'DTSTAMP and LAST-MODIFIED differ',
		),
		...when(value('SEQUENCE') !== String(minutesTo(stamp)), 4, 'SEQUENCE is not the minutes to DTSTAMP'),
		...when(
			uid.split('@')[1] !== rules.domain ||
				!/^[a-z0-9-]+(_\d{8}(T\d{4})?(-first|-last)?|_\d{4}(-first|-last)?)?@/.test(uid),
			4,
			'its UID is not of this site',
		),
		...timeViolations(event, rules, kind),
		...when(!/^(TENTATIVE|CONFIRMED|CANCELLED)$/.test(status), 6, `STATUS ${status}`),
		...when(
			/^\[(ĐÃ HỦY|Cancelled)\] /.test(title) !== (status === 'CANCELLED') ||
				(status === 'CANCELLED' && value('TRANSP') !== 'TRANSPARENT'),
			6,
			'cancelled, but not in title and TRANSP',
		),
		...when(
			status === 'TENTATIVE' &&
				!/(chưa xác nhận|not confirmed|not yet confirmed)/.test(description[0] ?? '') &&
				!/^\[(TẠM HOÃN|Postponed)\]/.test(title),
			6,
			`tentative, but its first words are ${description[0]}`,
		),
		...when(title === '' || value('CATEGORIES') === '', 8, 'no title, or no category'),
		...when(value('CATEGORIES').includes('\\,'), 8, `categories ${value('CATEGORIES')}`),
		...when(
			!url.startsWith(`${rules.site}/`) || /[,;\\\s]/.test(url) || description.at(-1) !== url,
			8,
			`URL ${url}`,
		),
	];
}

function timeViolations(event: readonly Line[], { today }: Rules, kind: Kind): Violation[] {
	const line = (name: string) => event.find((l) => l.name === name);
	const [start, end, rule] = [line('DTSTART'), line('DTEND'), line('RRULE')?.value];
	const until = /UNTIL=([^;]+)/.exec(rule ?? '')?.[1];
	const allDay = start?.params === ';VALUE=DATE';
	const [from, to] = [dashed(start?.value), dashed(end?.value)];
	// The end of whole days is exclusive.
	const last = until === undefined ? (allDay ? addDays(to, -1) : to) : dashed(until);
	return [
		...when(
			(end?.value ?? '') <= (start?.value ?? '') || start?.params !== end?.params,
			5,
			'DTEND not after DTSTART',
		),
		...when(rule !== undefined && (allDay || !/^\d{8}T\d{6}Z$/.test(until ?? '')), 5, `RRULE ${rule}`),
		...when(rule?.includes('BYSETPOS') === true, 5, `RRULE ${rule}`),
		...when(rule === undefined && line('EXDATE') !== undefined, 5, 'EXDATE without RRULE'),
		...when(
			(allDay || kind !== 'one event') &&
				(line('TRANSP')?.value !== 'TRANSPARENT' || line('X-MICROSOFT-CDO-BUSYSTATUS')?.value !== 'FREE'),
			7,
			'takes up time',
		),
		...when(daysBetween(from, to) > 7 && kind !== 'whole spans', 7, `lasts from ${from} to ${to}`),
		...when(last < addDays(today, -DAYS_KEPT), 9, `over since ${last}`),
	];
}

const dashed = (value = ''): string => value.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');

function minutesTo(stamp: string): number {
	const iso = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
	return Math.max(0, Math.floor((Date.parse(iso) - Date.UTC(2026, 0, 1)) / 60_000));
}
