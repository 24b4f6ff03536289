/** The rules of one entry of a feed. */
import { addDays, daysBetween } from '../../src/domain/time/plain-date.ts';
import { type Line, lines, plain, valueIn } from './feed-lines.ts';
import { type Rules, textViolations, type Violation, when } from './feed-rule.ts';

const KNOWN =
	/^(UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|RRULE|EXDATE|SUMMARY|TRANSP|LOCATION|GEO|DESCRIPTION|CATEGORIES|URL|STATUS|LAST-MODIFIED|X-MICROSOFT-(CDO-ALLDAYEVENT|MSNCALENDAR-ALLDAYEVENT|CDO-BUSYSTATUS))$/;
const DAYS_KEPT = 180;

/** The one feed that shows spans from end to end, those of one event, and all others. */
export type Kind = 'whole spans' | 'one event' | 'shared';

export function veventViolations(text: string, rules: Rules, kind: Kind): Violation[] {
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
