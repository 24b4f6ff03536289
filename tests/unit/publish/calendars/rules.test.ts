/** The rules under "Feeds" in src/contract.md, each over the sample city, the made-up city and every kind of `when`. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { demoCatalogue } from '../../../../scripts/demo/catalogue.ts';
import { buildCatalogue, type Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { toInstant } from '../../../../src/domain/time/zone.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { allEventsFeed } from '../../../../src/publish/calendars/index.ts';
import { sessionsInReach } from '../../../../src/publish/calendars/series-reach.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, DATED, eventWith, NOW, siteIn } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { lines, parts, plain, unfolded, valueIn } from '../../../support/feed-lines.ts';

const HOSTILE = `a\r\nMETHOD:CANCEL\nEND:VCALENDAR\u0000\u001b\u0085\u2028;,\\:"\u202e\ufeff${'🏯é'.repeat(5_000)}</script>=HYPERLINK("x")`;

const hostile = eventWith({
	title: { vi: 'Hiền', en: 'Mild' },
	when: { kind: 'single', start: '2026-11-28T08:00', end: '2026-11-28T10:00' },
	booking: { mode: 'external', url: 'https://example.org/a;b,c?d=e' },
	onlineUrl: 'https://example.org/a;b,c',
});

async function sampleCity(): Promise<Catalogue> {
	const { records } = await readContent(SAMPLE_CITY);
	if (!records.site) throw new Error('the site.yaml of the sample city was not read');
	return buildCatalogue(records as Records, NOW); // site is there: looked at just above
}

/** What the schemas would refuse: the feed must stand even when something slips through. */
function withHostileText(): Catalogue {
	const catalogue = catalogueOf({ events: [hostile] });
	const dirty = (text: { vi: string; en?: string | undefined }) =>
		Object.assign(text, { vi: HOSTILE, en: HOSTILE });
	const [event] = catalogue.records.events;
	const [place] = catalogue.records.places;
	if (!event?.summary || !place?.address) throw new Error('the fixture has changed');
	[
		event.title,
		event.summary,
		place.title,
		place.address,
		catalogue.site.name,
		catalogue.site.subtitle,
	].forEach(dirty);
	return catalogue;
}

const feedsOf = (name: string, catalogue: Catalogue) =>
	LANGUAGES.map((language) => ({
		name: `${name}, ${language}`,
		catalogue,
		text: allEventsFeed(catalogue, language, 'https://hoc.example.org'),
	}));

const { site: _, ...demo } = demoCatalogue({ events: 400, seed: 7 });
const feeds = [
	...feedsOf('the sample city', await sampleCity()),
	...feedsOf('the demo city', catalogueOf(demo)),
	...feedsOf('hostile text', withHostileText()),
	...feedsOf('no events', catalogueOf({})),
	...feedsOf('a city in Japan', catalogueOf({ site: siteIn('Asia/Tokyo'), events: [hostile] })),
];

describe.each(feeds)('$name', ({ text, catalogue }) => {
	const zone = catalogue.site.timezone;
	const { head, events } = parts(text);
	const one = (name: string) => head.filter((line) => line.name === name).map((line) => line.value);

	test('1: NFC, CRLF to the last line, at most 75 octets, no control characters', () => {
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(text.charCodeAt(0)).toBe('B'.charCodeAt(0));
		expect(text.normalize('NFC')).toBe(text);
		expect(text.isWellFormed()).toBe(true);
		const raw = text.split('\r\n').slice(0, -1);
		expect(raw.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
		expect(Math.max(...raw.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
		expect(raw.filter((line) => !line.isWellFormed())).toEqual([]);
	});

	test('1: text adds no property: each VEVENT has only known ones, each once', () => {
		const known =
			/^(UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|RRULE|EXDATE|SUMMARY|TRANSP|LOCATION|GEO|DESCRIPTION|CATEGORIES|URL|STATUS|LAST-MODIFIED|X-MICROSOFT-(CDO-ALLDAYEVENT|MSNCALENDAR-ALLDAYEVENT|CDO-BUSYSTATUS))$/;
		for (const event of events) {
			const names = event.map((line) => line.name);
			expect(names.filter((name) => !known.test(name))).toEqual([]);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	test('2: the calendar names itself, its refresh, source and page before any component', () => {
		expect(head.map((line) => line.name)).toEqual([
			'VERSION',
			'PRODID',
			'URL',
			'SOURCE',
			'NAME',
			'X-WR-CALNAME',
			'X-WR-CALDESC',
			'REFRESH-INTERVAL',
			'X-PUBLISHED-TTL',
			'X-WR-TIMEZONE',
		]);
		expect([one('REFRESH-INTERVAL'), one('X-PUBLISHED-TTL'), one('X-WR-TIMEZONE')]).toEqual([
			['PT6H'],
			['PT6H'],
			[zone],
		]);
		expect(
			lines(text).filter(
				(line) => /^(METHOD|RDATE|RSCALE|ORGANIZER)$/.test(line.name) || line.value === 'VALARM',
			),
		).toEqual([]);
	});

	test('3: one VTIMEZONE that every TZID names; no floating times; stamps end in Z', () => {
		const all = lines(text);
		expect(all.filter((line) => line.name === 'TZID').map((line) => line.value)).toEqual([zone]);
		for (const line of events.flat()) {
			if (/^(DTSTART|DTEND|EXDATE)$/.test(line.name))
				expect(line.params).toMatch(new RegExp(`^;(TZID=${zone}|VALUE=DATE)$`));
			if (/^(DTSTAMP|LAST-MODIFIED)$/.test(line.name)) expect(line.value).toMatch(/^\d{8}T\d{6}Z$/);
		}
	});

	test('4: UIDs are unique, of the site; DTSTAMP is LAST-MODIFIED; SEQUENCE counts minutes to it', () => {
		const uids = events.map((event) => valueIn(event, 'UID') ?? '');
		expect(new Set(uids).size).toBe(uids.length);
		for (const event of events) {
			expect(valueIn(event, 'UID')?.split('@')[1]).toBe(new URL(catalogue.site.url).hostname);
			const stamp = valueIn(event, 'DTSTAMP') ?? '';
			expect(valueIn(event, 'LAST-MODIFIED')).toBe(stamp);
			const iso = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
			const minutes = Math.floor((Date.parse(iso) - Date.parse('2026-01-01T00:00:00Z')) / 60_000);
			expect(valueIn(event, 'SEQUENCE')).toBe(String(Math.max(0, minutes)));
		}
	});

	test('5: ical.js reads it and finds every session that the catalogue knows, at its time, each once', () => {
		const component = new ICAL.Component(ICAL.parse(text));
		const timezone = component.getFirstSubcomponent('vtimezone');
		if (!timezone) throw new Error('no VTIMEZONE');
		ICAL.TimezoneService.reset();
		ICAL.TimezoneService.register(timezone);
		const found: string[] = [];
		for (const vevent of component.getAllSubcomponents('vevent')) {
			const event = new ICAL.Event(vevent);
			expect(event.endDate.compare(event.startDate)).toBe(1);
			const duration = event.duration.toSeconds();
			const starts = event.iterator();
			const seen = new Set<number>();
			for (let start = starts.next(); start; start = starts.next()) {
				seen.add(start.toUnixTime());
				if (start.isDate) continue;
				found.push(`${event.uid.split(/[_@]/)[0]} ${start.toUnixTime()} ${start.toUnixTime() + duration}`);
			}
			// The first instance and those taken out all lie on the pattern.
			const rule = vevent.getFirstPropertyValue('rrule');
			if (rule instanceof ICAL.Recur) {
				const bare = new Set([...instants(rule, event.startDate)]);
				const out = vevent.getAllProperties('exdate').flatMap((p) => p.getValues() as ICAL.Time[]);
				for (const time of out) expect(bare.has(time.toString())).toBe(true);
				expect(seen.has(event.startDate.toUnixTime())).toBe(true);
			}
		}
		const since = toInstant(addDays(catalogue.today, -180), zone).getTime() / 1000;
		const within = (line: string) => Number(line.split(' ')[2]) >= since;
		const wanted = catalogue.records.events
			.flatMap((event) => sessionsInReach(catalogue, event).map((session) => ({ session, event })))
			.filter(
				({ session }) =>
					!session.allDay && session.end.slice(0, 10) <= addDays(session.start.slice(0, 10), 6),
			)
			.map(
				({ session, event }) =>
					`${event.id} ${toInstant(session.start, zone).getTime() / 1000} ${toInstant(session.end, zone).getTime() / 1000}`,
			);
		expect(found.filter(within).sort()).toEqual(wanted.filter(within).sort());
	});

	test('5: a pattern without an end runs to the end of the horizon’s last year, and no weekday is counted by BYSETPOS', () => {
		const last = `${catalogue.horizon.slice(0, 4)}1231`;
		expect(text).not.toContain('BYSETPOS');
		for (const event of events) {
			const record = catalogue.byId.events.get((valueIn(event, 'UID') ?? '').split(/[_@]/)[0] ?? '');
			const until = /UNTIL=(\d{8})/.exec(valueIn(event, 'RRULE') ?? '')?.[1];
			if (until === undefined || record?.when.kind !== 'weekly') continue;
			const { until: end, count, every } = record.when;
			expect(until <= last).toBe(true);
			if (end === undefined && count === undefined && record.changes.length === 0 && every === 1)
				expect(until >= addDays(`${catalogue.horizon.slice(0, 4)}-12-31`, -21).replaceAll('-', '')).toBe(
					true,
				);
		}
	});

	test('6 and 7: STATUS always; cancelled is marked; nothing takes up time; whole days are at most 7', () => {
		for (const event of events) {
			const [status, title] = [valueIn(event, 'STATUS'), valueIn(event, 'SUMMARY') ?? ''];
			expect(status).toMatch(/^(TENTATIVE|CONFIRMED|CANCELLED)$/);
			expect(/^\[(ĐÃ HỦY|Cancelled)\] /.test(title)).toBe(status === 'CANCELLED');
			expect([valueIn(event, 'TRANSP'), valueIn(event, 'X-MICROSOFT-CDO-BUSYSTATUS')]).toEqual([
				'TRANSPARENT',
				'FREE',
			]);
			const start = event.find((line) => line.name === 'DTSTART');
			if (start?.params !== ';VALUE=DATE') continue;
			const date = (value = '') => Date.parse(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
			const days = (date(valueIn(event, 'DTEND')) - date(start.value)) / 86_400_000;
			expect(days).toBeGreaterThanOrEqual(1);
			expect(days).toBeLessThanOrEqual(7);
		}
	});

	test('6: what is not confirmed says so first', () => {
		const byId = catalogue.byId.events;
		for (const event of events.filter((e) => valueIn(e, 'STATUS') === 'TENTATIVE')) {
			const record = byId.get((valueIn(event, 'UID') ?? '').split(/[_@]/)[0] ?? '');
			if (record?.verified) continue;
			expect(plain(valueIn(event, 'DESCRIPTION') ?? '').split('\n')[0]).toMatch(
				/(chưa xác nhận|not confirmed)/,
			);
		}
	});

	test('8: an address that stands raw, its page, and a text that ends in the link', () => {
		for (const event of events) {
			const url = valueIn(event, 'URL') ?? '';
			expect(url).toMatch(/^https:\/\/hoc\.example\.org\/(en\/events|su-kien)\/[^,;\\]+\/$/);
			expect(
				plain(valueIn(event, 'DESCRIPTION') ?? '')
					.split('\n')
					.at(-1),
			).toBe(url);
			expect(valueIn(event, 'CATEGORIES')).toBeTruthy();
			expect(valueIn(event, 'CATEGORIES')).not.toContain('\\,');
		}
	});

	test('9: nothing that ended over 180 days ago, under 900 KB and 1,000 VEVENTs', () => {
		const cutoff = addDays(catalogue.today, -180).replaceAll('-', '');
		for (const event of events) {
			const until = /UNTIL=(\d{8})/.exec(valueIn(event, 'RRULE') ?? '')?.[1];
			expect((until ?? valueIn(event, 'DTEND') ?? '').slice(0, 8) >= cutoff).toBe(true);
		}
		expect(events.length).toBeLessThan(1000);
		expect(new TextEncoder().encode(text).length).toBeLessThan(900_000);
	});
});

function* instants(rule: ICAL.Recur, start: ICAL.Time): Generator<string> {
	const iterator = rule.iterator(start);
	for (let next = iterator.next(); next; next = iterator.next()) yield next.toString();
}

test('hostile text comes through whole, but for what a calendar cannot hold', () => {
	const [feed] = feedsOf('hostile', withHostileText());
	const [event] = parts(feed?.text ?? '').events;
	const title = plain(valueIn(event ?? [], 'SUMMARY') ?? '');
	expect(title).toContain('a METHOD:CANCEL END:VCALENDAR');
	expect(title).toContain('🏯é'.repeat(5_000));
	expect(title).toContain('</script>=HYPERLINK("x")');
	expect(unfolded(feed?.text ?? '').match(/\nMETHOD/)).toBeNull();
});

test('10: another order of files and another hour of the day give the same bytes', () => {
	const events = Array.from({ length: 5 }, (_, i) =>
		eventWith({ id: `e-${i}`, when: { kind: 'single', start: `2026-12-0${i + 1}T08:00` } }),
	);
	const feed = (list: typeof events, now: string) =>
		allEventsFeed(catalogueOf({ events: list }, now), 'vi', 'https://hoc.example.org');
	expect(feed(events, '2026-11-22T00:00')).toBe(feed(events.toReversed(), '2026-11-22T23:59'));
});

test('10: one edit changes only the VEVENTs that show the record', () => {
	const events = ['a', 'b'].map((id) =>
		eventWith({ id, when: { kind: 'single', start: '2026-12-01T08:00' } }),
	);
	const [a, b] = events;
	if (!a || !b) throw new Error('two events');
	const before = parts(allEventsFeed(catalogueOf({ events }), 'vi', 'https://hoc.example.org'));
	const edited = { ...b, sources: [...DATED, { title: 'Bài mới', on: '2026-11-02' }] };
	const after = parts(allEventsFeed(catalogueOf({ events: [a, edited] }), 'vi', 'https://hoc.example.org'));
	expect(after.head).toEqual(before.head);
	expect(after.events[0]).toEqual(before.events[0]);
	expect(valueIn(after.events[1] ?? [], 'DTSTAMP')).toBe('20261102T000000Z');
});
