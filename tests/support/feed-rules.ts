/**
 * The rules under "Feeds" in src/contract.md, as questions to the text of a feed. Each VEVENT is looked at once, however
 * many feeds hold those very bytes: that they are the same bytes is what lets thousands of feeds be judged in seconds.
 */
import { lines, valueIn } from './feed-lines.ts';
import { type Rules, textViolations, type Violation, when } from './feed-rule.ts';
import { type Kind, veventViolations } from './vevent-rules.ts';

const HEAD =
	'VERSION PRODID URL SOURCE NAME X-WR-CALNAME X-WR-CALDESC REFRESH-INTERVAL X-PUBLISHED-TTL X-WR-TIMEZONE';
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
