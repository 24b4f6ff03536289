import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFeed } from '../../../../src/publish/calendars/ics/index.ts';
import { timeZoneLines } from '../../../../src/publish/calendars/ics/timezone.ts';
import { valueIn } from '../../../support/feed-lines.ts';
import { entry, eventOf, feed, weekly } from './one-entry.ts';

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
