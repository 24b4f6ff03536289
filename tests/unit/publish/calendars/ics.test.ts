import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { FeedEntry, Series } from '../../../../src/publish/calendars/entry.ts';
import {
	calendarFeed,
	type Feed,
	MAX_BYTES,
	MAX_EVENTS,
} from '../../../../src/publish/calendars/ics/index.ts';
import { calendarAddress, plainText } from '../../../../src/publish/calendars/ics/text.ts';
import { timeZoneLines } from '../../../../src/publish/calendars/ics/timezone.ts';
import { parts, plain, valueIn } from '../../../support/feed-lines.ts';

const feed: Feed = {
	name: 'Lịch',
	url: 'https://example.org/',
	source: 'https://example.org/ics/all.ics',
	zone: 'Asia/Ho_Chi_Minh',
	language: 'vi',
	domain: 'example.org',
};
const entry = (given: Partial<FeedEntry> = {}): FeedEntry => ({
	id: 'buoi',
	title: 'Buổi',
	description: 'Nói chuyện',
	start: '2026-11-23T08:00',
	end: '2026-11-23T10:00',
	status: 'confirmed',
	busy: true,
	url: 'https://example.org/su-kien/buoi/',
	categories: [],
	changed: '2026-11-01T00:00:00Z',
	...given,
});
const eventOf = (given: Partial<FeedEntry>) => parts(calendarFeed(feed, [entry(given)])).events[0] ?? [];
const weekly = { kind: 'weekly', days: ['mon'], every: 1 } as const;

describe('an entry that cannot be written truly is refused by name', () => {
	test.each([
		['ends when it starts', { end: '2026-11-23T08:00' }],
		['has a date for its end', { end: '2026-11-23' }],
		['has line breaks in its id', { id: 'a\r\nMETHOD:CANCEL' }],
		[
			'repeats whole days',
			{ start: '2026-11-23', end: '2026-11-23', series: { rule: weekly, until: '2026-11-30', except: [] } },
		],
		[
			'leaves out another hour than its own',
			{ series: { rule: weekly, until: '2026-11-30T08:00', except: ['2026-11-30T09:00'] } },
		],
		[
			'leaves out a date after its end',
			{ series: { rule: weekly, until: '2026-11-30T08:00', except: ['2026-12-07T08:00'] } },
		],
		['has a page that is a script', { url: 'javascript:alert(1)' }],
	])('%s', (_, given) => {
		expect(() => calendarFeed(feed, [entry(given)])).toThrow(RangeError);
	});

	test('two have one id', () => {
		expect(() => calendarFeed(feed, [entry(), entry()])).toThrow('two entries of one feed are called buoi');
	});
});

describe('times', () => {
	test('a session after midnight UTC keeps its local date', () => {
		const event = eventOf({ start: '2026-11-23T06:30', end: '2026-11-23T07:00' });
		expect([valueIn(event, 'DTSTART'), valueIn(event, 'DTEND')]).toEqual([
			'20261123T063000',
			'20261123T070000',
		]);
	});
	test('the end of whole days is exclusive, over the end of a year too', () => {
		expect(valueIn(eventOf({ start: '2026-12-31', end: '2026-12-31' }), 'DTEND')).toBe('20270101');
	});
	test('UNTIL is UTC, EXDATE has the form of DTSTART', () => {
		const event = eventOf({
			start: '2026-11-23T06:00',
			end: '2026-11-23T07:00',
			series: { rule: weekly, until: '2026-12-14T06:00', except: ['2026-12-07T06:00'] },
		});
		expect(valueIn(event, 'RRULE')).toBe('FREQ=WEEKLY;UNTIL=20261213T230000Z;BYDAY=MO;WKST=MO');
		expect(event.find((line) => line.name === 'EXDATE')).toEqual({
			name: 'EXDATE',
			params: ';TZID=Asia/Ho_Chi_Minh',
			value: '20261207T060000',
		});
	});
	test.each([1, 2, 3, 4, -1] as const)(
		'the nth weekday of a month (%i) is an ordinal, never BYSETPOS, every month or more seldom',
		(nth) => {
			const ruleOf = (every: number) =>
				valueIn(
					eventOf({
						series: {
							rule: { kind: 'monthly', on: { weekday: 'thu', nth }, every },
							until: '2027-05-27T08:00',
							except: [],
						},
					}),
					'RRULE',
				);
			expect(ruleOf(1)).toBe(`FREQ=MONTHLY;UNTIL=20270527T010000Z;BYDAY=${nth}TH`);
			expect(ruleOf(3)).toBe(`FREQ=MONTHLY;INTERVAL=3;UNTIL=20270527T010000Z;BYDAY=${nth}TH`);
		},
	);
	test('a change before 2026 counts no minutes', () => {
		expect(valueIn(eventOf({ changed: '2021-05-01T00:00:00Z' }), 'SEQUENCE')).toBe('0');
	});
});

describe('the same bytes on every machine', () => {
	const script = `
		const { calendarFeed } = await import('./src/publish/calendars/ics/index.ts');
		const times = [['2026-11-23T00:30', '2026-11-23T23:30'], ['2026-11-23', '2026-11-25'], ['2026-03-29T02:30', '2026-03-29T04:00']];
		const base = ${JSON.stringify(entry())};
		const entries = times.map(([start, end], i) => ({ ...base, id: 'e' + i, start, end }));
		entries[0].series = { rule: { kind: 'monthly', on: { day: 23 }, every: 1 }, until: '2027-04-23T00:30', except: ['2027-02-23T00:30'] };
		for (const zone of ['Asia/Ho_Chi_Minh', 'Asia/Tokyo', 'Europe/Berlin']) process.stdout.write(calendarFeed({ ...${JSON.stringify(feed)}, zone }, entries));
	`;
	const inZone = (TZ: string) =>
		execFileSync('node_modules/.bin/node', ['--input-type=module', '-e', script], {
			env: { ...process.env, TZ },
			encoding: 'utf8',
		});
	test('under UTC, New York and Auckland', () => {
		const utc = inZone('UTC');
		expect(utc.match(/BEGIN:VEVENT/g)).toHaveLength(9);
		expect(inZone('America/New_York')).toBe(utc);
		expect(inZone('Pacific/Auckland')).toBe(utc);
	}, 30_000);
});

describe('the zone', () => {
	test.each([
		['Asia/Ho_Chi_Minh', '+0700'],
		['Asia/Tokyo', '+0900'],
		['Asia/Kathmandu', '+0545'],
		['America/Bogota', '-0500'],
	])('%s has one observance, %s', (zone, offset) => {
		const lines = timeZoneLines(zone, '2026-01-01', '2031-12-31');
		expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VTIMEZONE', 'BEGIN:STANDARD']);
		expect(lines).toContain(`TZOFFSETFROM:${offset}`);
		expect(lines).toContain(`TZOFFSETTO:${offset}`);
	});
	test('with summer time names each change at the wall time it happens', () => {
		const lines = timeZoneLines('Europe/Berlin', '2026-01-01', '2026-12-31');
		expect(lines.filter((line) => line.startsWith('DTSTART:'))).toEqual([
			'DTSTART:19700101T000000',
			'DTSTART:20260329T020000',
			'DTSTART:20261025T030000',
		]);
		expect(lines.filter((line) => /^BEGIN:(S|D)/.test(line))).toEqual([
			'BEGIN:STANDARD',
			'BEGIN:DAYLIGHT',
			'BEGIN:STANDARD',
		]);
	});
	test('with summer time gives ical.js the right instants', () => {
		const text = calendarFeed({ ...feed, zone: 'Europe/Berlin' }, [
			entry({ id: 'mua-dong', start: '2026-01-15T08:00', end: '2026-01-15T09:00' }),
			entry({ id: 'mua-he', start: '2026-07-15T08:00', end: '2026-07-15T09:00' }),
		]);
		const component = new ICAL.Component(ICAL.parse(text));
		const zone = component.getFirstSubcomponent('vtimezone');
		if (zone) ICAL.TimezoneService.register(zone);
		const starts = component
			.getAllSubcomponents('vevent')
			.map((e) => new ICAL.Event(e).startDate.toJSDate().toISOString());
		expect(starts).toEqual(['2026-01-15T07:00:00.000Z', '2026-07-15T06:00:00.000Z']);
	});
	test('an unknown one is refused', () => {
		expect(() => calendarFeed({ ...feed, zone: 'Asia/Atlantis' }, [])).toThrow(RangeError);
	});
});

describe('a feed that grows too large', () => {
	const many = Array.from({ length: 1200 }, (_, i) => {
		const day = new Date(Date.UTC(2025, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
		return entry({ id: `e-${i}`, start: `${day}T08:00`, end: `${day}T09:00` });
	});
	const uids = (now: string, entries = many) =>
		parts(calendarFeed(feed, entries, now)).events.map((event) => valueIn(event, 'UID') ?? '');
	test('keeps what is to come, then the latest past, and says so', () => {
		const { head, events } = parts(calendarFeed(feed, many, '2026-11-22T22:04'));
		expect(events).toHaveLength(MAX_EVENTS);
		expect(valueIn(head, 'X-WR-CALDESC')).toBe(
			'Lịch này chỉ có 999 trong số 1200 mục: trước hết là những mục đang và sắp diễn ra\\, rồi đến những mục vừa qua.',
		);
		// 22 November 2026 is e-690: all 510 from there on, and the 489 before.
		expect(uids('2026-11-22T22:04')).toEqual(
			Array.from({ length: 999 }, (_, i) => `e-${i + 201}@example.org`),
		);
	});
	test('keeps nothing that is over while something to come is left out, the nearest first', () =>
		// 1 January 2025 is e-0.
		expect(uids('2025-03-02')).toEqual(Array.from({ length: 999 }, (_, i) => `e-${i + 60}@example.org`)));
	test('keeps what is on, however long ago it began', () => {
		const on = entry({ id: 'dang', start: '2024-06-01', end: '2026-12-31' });
		expect(uids('2025-03-02', [...many, on])[0]).toBe('dang@example.org');
	});
	test.each([
		['Danh mục', 'Danh mục. Lịch này chỉ có'],
		['Danh mục.', 'Danh mục. Lịch này chỉ có'],
		['Có gì hay?', 'Có gì hay? Lịch này chỉ có'],
		['“Học đi!”', '“Học đi!” Lịch này chỉ có'],
		['', 'Lịch này chỉ có'],
	])('says so in a sentence of its own after %j', (description, wanted) => {
		const { head } = parts(calendarFeed({ ...feed, description }, many));
		expect(valueIn(head, 'X-WR-CALDESC')).toMatch(new RegExp(`^${wanted.replace('?', '\\?')}`));
	});
	describe('takes a series for as far as its next instance', () => {
		const series = (rule: Series['rule'], start: string, until: string, except: string[] = []) =>
			Array.from({ length: 1000 }, (_, i) =>
				entry({
					id: `chuoi-${i}`,
					start: `${start}T20:00`,
					end: `${start}T21:00`,
					series: {
						rule,
						until: `${until}T20:00`,
						except: except.map((date) => `${date}T20:00`),
					},
				}),
			);
		const tomorrow = entry({ id: 'ngay-mai', start: '2026-12-13T08:00', end: '2026-12-13T09:00' });
		const eleventh = { kind: 'monthly', on: { day: 12 }, every: 11 } as const;
		const kept = (entries: readonly FeedEntry[]) =>
			parts(calendarFeed(feed, [...entries, tomorrow], '2026-12-12T09:00')).events.map(
				(event) => valueIn(event, 'UID')?.split('@')[0],
			);

		test.each([
			['months ahead', series(eleventh, '2026-09-12', '2028-07-12')],
			['weeks ahead', series({ ...weekly, every: 8 }, '2026-11-23', '2027-03-15')],
			[
				'put off by a day without',
				series({ ...weekly, days: ['sun'] }, '2026-11-22', '2026-12-27', ['2026-12-13']),
			],
			['ahead as a whole', series(weekly, '2026-12-14', '2026-12-28')],
		])('%s: tomorrow comes before it', (_, entries) => expect(kept(entries)).toContain('ngay-mai'));
		test('of today: it comes before tomorrow', () =>
			expect(kept(series(eleventh, '2026-01-12', '2026-12-12'))).not.toContain('ngay-mai'));
		test('of yesterday and through the night: it is on', () => {
			const night = series({ ...weekly, days: ['fri'] }, '2026-12-04', '2026-12-25').map((each) => ({
				...each,
				end: '2026-12-05T02:00',
			}));
			expect(kept(night)).not.toContain('ngay-mai');
		});
	});
	test('stays under 900 KB too', () => {
		const text = calendarFeed(
			feed,
			many.map((e) => ({ ...e, description: 'ộ'.repeat(1000) })),
			'2026-11-22',
		);
		expect(new TextEncoder().encode(text).length).toBeLessThan(MAX_BYTES);
		expect(parts(text).events.length).toBeGreaterThan(250);
	});
});

describe('text', { timeout: 30_000 }, () => {
	test('any text comes back as it went in, but for control characters and line ends', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const value = valueIn(eventOf({ description: `x${text}x` }), 'DESCRIPTION');
				expect(plain(value ?? '')).toBe(plainText(`x${text}x`));
			}),
		);
	});
	test('text that content may hold comes back unchanged from ical.js, from every field', () => {
		// As the rules of the content let it in: composed, whole code points, no control characters.
		const text = (breaks = '') =>
			fc
				.string({ unit: 'binary', maxLength: 120 })
				.map((raw) =>
					raw
						.normalize('NFC')
						.replace(/[\p{Cc}\uFEFF\u2028\u2029]/gu, breaks)
						.trim(),
				)
				.filter((said) => said !== '' && said.isWellFormed() && said === said.normalize('NFC'));
		const signs = fc.constantFrom('', ',', ';', '\\', '\\n', '"', ':', 'x:y', '\u202e');
		const line = fc.tuple(text(), signs).map((parts) => parts.join(''));
		fc.assert(
			fc.property(line, text('\n'), line, line, (title, description, location, category) => {
				const given = { title, description, location, categories: [category] };
				const calendar = new ICAL.Component(ICAL.parse(calendarFeed(feed, [entry(given)])));
				const vevent = calendar.getFirstSubcomponent('vevent');
				expect(
					['summary', 'description', 'location', 'categories'].map((name) =>
						vevent?.getFirstPropertyValue(name),
					),
				).toEqual([title, description, location, category]);
			}),
		);
	});
	test('letters, marks, emoji and direction marks are left alone', () => {
		for (const text of ['Thừa Thiên – Huế', 'ễ Ổ ậ', '👩‍👩‍👧', 'א\u200fב', 'x'.repeat(10_000)])
			expect(plainText(text)).toBe(text);
	});
	test('decomposed Vietnamese is composed', () => {
		expect(plainText('Huế'.normalize('NFD'))).toBe('Huế');
	});
	test('an address has no comma, semicolon, backslash, blank or line break', () => {
		expect(calendarAddress('https://example.org/a,b;c?d=\\e f\r\nMETHOD:X')).toBe(
			'https://example.org/a%2Cb%3Bc?d=%5Ce%20fMETHOD:X',
		);
	});
});
