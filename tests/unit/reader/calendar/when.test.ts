/** When an entry takes place: in the site's time, by a pattern where one says it exactly, else session by session. */
import { describe, expect, it } from 'vitest';
import { zoneMeant } from '../../../../src/domain/time/zone-name.ts';
import { readCalendar } from '../../../../src/reader/calendar/index.ts';
import { windowsZones } from '../../../../src/reader/calendar/windows-zones.ts';
import { entriesOf, ics, inHue, vevent, whenOf } from '../../../support/calendars.ts';

const HUE = ';TZID=Asia/Ho_Chi_Minh';

describe('one session', () => {
	it.each([
		[
			'in UTC',
			['DTSTART:20261205T013000Z', 'DTEND:20261205T030000Z'],
			'2026-12-05T08:30',
			'2026-12-05T10:00',
		],
		[
			'of Windows',
			['DTSTART;TZID=SE Asia Standard Time:20261205T083000', 'DURATION:PT1H30M'],
			'2026-12-05T08:30',
			'2026-12-05T10:00',
		],
		[
			'of another country',
			['DTSTART;TZID="Tokyo Standard Time":20261205T100000'],
			'2026-12-05T08:00',
			undefined,
		],
		[
			'across midnight',
			['DTSTART;TZID=Europe/Paris:20261205T190000', 'DTEND;TZID=Europe/Paris:20261205T200000'],
			'2026-12-06T01:00',
			'2026-12-06T02:00',
		],
		[
			'of an old name',
			['DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Saigon:20261205T080000'],
			'2026-12-05T08:00',
			undefined,
		],
		['with seconds, which are cut off', [`DTSTART${HUE}:20261205T080059`], '2026-12-05T08:00', undefined],
		[
			'whose end is its start, which says nothing',
			[`DTSTART${HUE}:20261205T080000`, `DTEND${HUE}:20261205T080000`],
			'2026-12-05T08:00',
			undefined,
		],
	])('%s', (_, lines, start, end) => {
		expect(whenOf(...lines)).toEqual({ kind: 'single', start, ...(end ? { end } : {}) });
	});

	it('of whole days ends on the day before its DTEND', () => {
		expect(whenOf('DTSTART;VALUE=DATE:20261205')).toEqual({ kind: 'single', start: '2026-12-05' });
		expect(whenOf('DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261208')).toEqual({
			kind: 'span',
			from: '2026-12-05',
			to: '2026-12-07',
		});
	});

	it('without a zone is read in that of the site, and it is said', () => {
		const { entries, remarks } = readCalendar(ics(vevent('DTSTART:20261205T080000')), inHue);
		expect(entries[0]?.when).toEqual({ kind: 'single', start: '2026-12-05T08:00' });
		expect(remarks).toEqual(['1 mục không ghi múi giờ: đọc theo giờ của trang (Asia/Ho_Chi_Minh).']);
	});
});

describe('a zone', () => {
	const zone = (...lines: string[]) =>
		['BEGIN:VTIMEZONE', 'TZID:Giờ của chúng tôi', ...lines, 'END:VTIMEZONE'].join('\r\n');
	const standard = (offset: string) =>
		[
			'BEGIN:STANDARD',
			'DTSTART:19700101T000000',
			'TZOFFSETFROM:+0700',
			`TZOFFSETTO:${offset}`,
			'END:STANDARD',
		].join('\r\n');
	const timed = vevent('DTSTART;TZID=Giờ của chúng tôi:20261205T080000');
	const read = (spelledOut: string) => {
		const [entry] = entriesOf(spelledOut, timed);
		return entry?.faults[0]?.message ?? entry?.start;
	};
	const UNKNOWN = 'múi giờ “Giờ của chúng tôi” không rõ là múi giờ nào';

	it('that nobody knows is a mistake, never the time of the site', () => {
		expect(whenOf('DTSTART;TZID=Nowhere/Land:20261205T080000')).toBe(
			'múi giờ “Nowhere/Land” không rõ là múi giờ nào',
		);
	});
	it('that is spelled out counts by its offset, where that never changes', () => {
		expect(read(zone(standard('+0900')))).toBe('2026-12-05T06:00');
		expect(read(zone('X-LIC-LOCATION:Asia/Tokyo', standard('+0000')))).toBe('2026-12-05T06:00');
		expect(read(zone(standard('+0900'), standard('+1000')))).toBe(UNKNOWN);
	});
	it.each([
		['says no offset', zone()],
		['says none that there is', zone(standard('+9900'))],
		['says words', zone(standard('sáng'))],
		['has another name', zone(standard('+0900')).replace('TZID:Giờ', 'TZID:Ngày')],
	])('that is broken: %s', (_, spelledOut) => expect(read(spelledOut)).toBe(UNKNOWN));

	it('of Windows is one that there is', () => {
		const unknown = [...windowsZones].filter(
			([, name]) => !name.startsWith('Etc/') && zoneMeant(name) !== name,
		);
		expect(unknown).toEqual([]);
		expect(windowsZones.size).toBeGreaterThan(130);
	});
});

describe('a series', () => {
	const series = (rule: string, ...more: string[]) =>
		whenOf(`DTSTART${HUE}:20261205T080000`, `DTEND${HUE}:20261205T100000`, `RRULE:${rule}`, ...more);
	const time = { start: '08:00', end: '10:00' };
	const weekly = { kind: 'weekly', days: ['sat'], from: '2026-12-05', time };

	it.each([
		['FREQ=WEEKLY', weekly],
		['FREQ=WEEKLY;BYDAY=WE,SA;WKST=SU', { ...weekly, days: ['wed', 'sat'] }],
		['FREQ=WEEKLY;INTERVAL=2;WKST=SU', { ...weekly, every: 2 }],
		[
			'FREQ=DAILY;COUNT=3',
			{ ...weekly, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], until: '2026-12-07' },
		],
		['FREQ=WEEKLY;COUNT=10', { ...weekly, until: '2027-02-06' }],
		['FREQ=WEEKLY;UNTIL=20270130T005959Z', { ...weekly, until: '2027-01-29' }],
		['FREQ=WEEKLY;UNTIL=20270130T010000Z', { ...weekly, until: '2027-01-30' }],
		['FREQ=WEEKLY;UNTIL=20991231T000000Z', weekly],
		['FREQ=MONTHLY', { kind: 'monthly', on: { day: 5 }, from: '2026-12-05', time }],
		['FREQ=MONTHLY;BYDAY=1SA', { kind: 'monthly', on: { weekday: 'sat', nth: 1 }, from: '2026-12-05', time }],
		[
			'FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1;INTERVAL=3',
			{ kind: 'monthly', on: { weekday: 'sat', nth: 1 }, every: 3, from: '2026-12-05', time },
		],
	])('%s is a pattern', (rule, expected) => expect(series(rule)).toEqual(expected));

	it('that ends at once is one session', () => {
		expect(series('FREQ=WEEKLY;COUNT=1')).toEqual({
			kind: 'single',
			start: '2026-12-05T08:00',
			end: '2026-12-05T10:00',
		});
	});

	it.each([
		['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;WKST=SU', ['2026-12-05', '2026-12-13', '2026-12-19']],
		['FREQ=DAILY;INTERVAL=10', ['2026-12-05', '2026-12-15', '2026-12-25']],
		['FREQ=MONTHLY;BYMONTHDAY=5,-1', ['2026-12-05', '2026-12-31', '2027-01-05']],
		['FREQ=YEARLY', ['2026-12-05', '2027-12-05']],
		['FREQ=YEARLY;BYMONTH=12;BYDAY=1SA', ['2026-12-05', '2027-12-04']],
	])('%s is listed', (rule, expected) => {
		const when = series(rule);
		const starts = typeof when === 'object' && when.kind === 'sessions' ? when.sessions : [];
		expect(starts.slice(0, expected.length).map(({ start }) => start.slice(0, 10))).toEqual(expected);
		expect(starts[0]).toEqual({ start: '2026-12-05T08:00', end: '2026-12-05T10:00' });
		expect((starts.at(-1)?.start ?? '') <= '2028-05-31T08:00').toBe(true);
	});

	it('whose clocks change beside ours is listed, each session at its hour here', () => {
		const when = whenOf('DTSTART;TZID=Europe/Paris:20270321T100000', 'RRULE:FREQ=WEEKLY;COUNT=2');
		expect(when).toEqual({
			kind: 'sessions',
			sessions: [{ start: '2027-03-21T16:00' }, { start: '2027-03-28T15:00' }],
		});
	});

	it('of a zone that keeps our distance is a pattern, of the day it is here', () => {
		expect(whenOf('DTSTART;TZID=Tokyo Standard Time:20261205T100000', 'RRULE:FREQ=WEEKLY')).toEqual({
			...weekly,
			time: { start: '08:00' },
		});
	});

	it.each(['FREQ=SECONDLY', 'FREQ=HOURLY;INTERVAL=6', 'FREQ=YEARLY;BYWEEKNO=20', 'FREQ=WEEKLY;BYHOUR=8,14'])(
		'%s is more than the model says, and named as that',
		(rule) => expect(series(rule)).toBe('lặp lại theo cách mà danh mục chưa ghi được'),
	);

	it('of days that no month has ends by itself', () => {
		expect(series('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')).toMatchObject({
			sessions: [{ start: '2026-12-05T08:00' }],
		});
	});

	it('has more and fewer sessions than its rule', () => {
		const [entry] = entriesOf(
			vevent(
				`DTSTART${HUE}:20261205T080000`,
				'RRULE:FREQ=WEEKLY;COUNT=5',
				`EXDATE${HUE}:20261212T080000,20261213T080000`,
				'EXDATE;VALUE=DATE:20261219',
				`RDATE${HUE}:20261216T080000`,
			),
		);
		expect(entry?.off).toEqual(['2026-12-12T08:00', '2026-12-19T08:00']);
		expect(entry?.when).toMatchObject({ kind: 'weekly', until: '2027-01-02', extra: ['2026-12-16T08:00'] });
	});
});

describe('sessions that have entries of their own', () => {
	const master = vevent(
		`DTSTART${HUE}:20261205T080000`,
		`DTEND${HUE}:20261205T100000`,
		'RRULE:FREQ=WEEKLY;COUNT=5',
	);
	const one = (...lines: string[]) => entriesOf(master, vevent(...lines))[0];

	it('are moved, called off, or end later', () => {
		expect(
			one('RECURRENCE-ID:20261212T010000Z', `DTSTART${HUE}:20261213T090000`, `DTEND${HUE}:20261213T110000`)
				?.changes,
		).toEqual([
			{
				session: '2026-12-12T08:00',
				status: 'rescheduled',
				start: '2026-12-13T09:00',
				end: '2026-12-13T11:00',
			},
		]);
		expect(
			one('RECURRENCE-ID;VALUE=DATE:20261212', `DTSTART${HUE}:20261212T080000`, 'STATUS:CANCELLED')?.changes,
		).toEqual([{ session: '2026-12-12T08:00', status: 'cancelled' }]);
		expect(
			one(
				`RECURRENCE-ID${HUE}:20261212T080000`,
				`DTSTART${HUE}:20261212T080000`,
				`DTEND${HUE}:20261212T113000`,
			)?.changes,
		).toEqual([{ session: '2026-12-12T08:00', status: 'scheduled', end: '2026-12-12T11:30' }]);
	});

	it('say what the model cannot', () => {
		const lines = [`DTSTART${HUE}:20261212T080000`, `DTEND${HUE}:20261212T100000`];
		expect(one(`RECURRENCE-ID${HUE}:20261212T080000`, ...lines, 'SUMMARY:Đọc thơ')?.unsaid).toEqual([
			'buổi 12/12/2026 có tên khác: “Đọc thơ”',
		]);
		expect(
			one(`RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Ho_Chi_Minh:20261212T080000`, ...lines)?.unsaid,
		).toEqual(['từ buổi 12/12/2026 trở đi lịch đổi khác']);
		expect(one(`RECURRENCE-ID${HUE}:20261214T080000`, ...lines)?.unsaid).toEqual([
			'buổi 14/12/2026 không có trong lịch lặp',
		]);
	});

	it('stand alone where their series is not there', () => {
		const [alone] = entriesOf(vevent('RECURRENCE-ID:20261212T010000Z', `DTSTART${HUE}:20261213T090000`));
		expect(alone).toMatchObject({ uid: '1@mau/2026-12-12T01:00', start: '2026-12-13T09:00' });
	});
});

it('says the same in every zone of the machine', () => {
	const before = process.env.TZ;
	const read = (zone: string) => {
		process.env.TZ = zone;
		return JSON.stringify([
			whenOf('DTSTART;TZID=Europe/Paris:20270321T100000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
			whenOf('DTSTART:20261205T180000Z', 'RRULE:FREQ=DAILY;UNTIL=20261210T180000Z'),
		]);
	};
	const all = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'Europe/Paris'].map(read);
	if (before === undefined) delete process.env.TZ;
	else process.env.TZ = before;
	expect(new Set(all).size).toBe(1);
});
