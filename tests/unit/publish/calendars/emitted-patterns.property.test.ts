/** What a feed says of any pattern is what the site shows of it: RRULE, dates left out and put in, and all. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { toInstant } from '../../../../src/domain/time/zone.ts';
import { allEventsFeed } from '../../../../src/publish/calendars/index.ts';
import { sessionsInReach } from '../../../../src/publish/calendars/series-reach.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';
import { changingMonthly, changingWeekly, monthly, time, weekly } from '../../../support/random-patterns.ts';

/** A feed reaches this far back; the site shows all. */
const DAYS_BACK = 180;

test('ical.js finds in the feed of a random pattern the very sessions that the site shows', () => {
	fc.assert(
		fc.property(fc.oneof(weekly, monthly, changingWeekly, changingMonthly), time, (pattern, hours) => {
			// Its lists are read-only, as those of a schema need not be.
			const when = { ...pattern, time: hours } as Parameters<typeof eventWith>[0]['when'];
			const catalogue = catalogueOf({ events: [eventWith({ id: 'a', when })] });
			const { timezone } = catalogue.site;
			const since = toInstant(addDays(catalogue.today, -DAYS_BACK), timezone).getTime();
			const [event] = catalogue.records.events;
			const shown = (event ? sessionsInReach(catalogue, event) : [])
				.map((session) => toInstant(session.start, timezone).getTime())
				.filter((instant) => instant >= since);
			const told = instantsIn(allEventsFeed(catalogue, 'vi', 'https://hoc.example.org')).filter(
				(instant) => instant >= since,
			);
			expect(told.sort((a, b) => a - b)).toEqual(shown.sort((a, b) => a - b));
		}),
		{ numRuns: 300 },
	);
}, 60_000);

/** The starts of all sessions of a calendar, as an independent library reckons them. */
function instantsIn(feed: string): number[] {
	const calendar = new ICAL.Component(ICAL.parse(feed));
	ICAL.TimezoneService.reset();
	const zone = calendar.getFirstSubcomponent('vtimezone');
	if (zone) ICAL.TimezoneService.register(zone);
	return calendar.getAllSubcomponents('vevent').flatMap((entry) => {
		const starts = new ICAL.Event(entry).iterator();
		const instants: number[] = [];
		for (let start = starts.next(); start; start = starts.next()) instants.push(start.toUnixTime() * 1000);
		return instants;
	});
}

test('a count counts sessions, not days off: the series ends by its last session', () => {
	const when = {
		kind: 'weekly',
		days: ['thu', 'fri'],
		from: '2026-12-24',
		count: 5,
		skipHolidays: true,
		time: { start: '18:00', end: '19:30' },
	} as const;
	const newYear = {
		id: 'tet-duong-lich',
		title: { vi: 'Tết Dương lịch' },
		rule: { kind: 'solar', month: 1, day: 1 },
		scope: 'national',
		publicHoliday: { daysBefore: 1 },
		sources: DATED,
	} as const;
	const event = eventWith({ id: 'a', when: { ...when, days: [...when.days] } });
	const catalogue = catalogueOf({ events: [event], days: [{ ...newYear, sources: [...DATED] }] });
	const dates = ['2026-12-24', '2026-12-25', '2027-01-07', '2027-01-08', '2027-01-14'];
	expect(catalogue.allSessions.map(({ session }) => session.start.slice(0, 10))).toEqual(dates);
	const feed = allEventsFeed(catalogue, 'vi', 'https://hoc.example.org');
	expect(instantsIn(feed)).toEqual(
		dates.map((date) => toInstant(`${date}T18:00`, catalogue.site.timezone).getTime()),
	);
	expect(feed).not.toContain('COUNT=');
});

test('a weekday that is written twice stands once in the rule', () => {
	const when = {
		kind: 'weekly',
		days: ['wed', 'sat', 'wed'],
		from: '2026-11-25',
		until: '2026-12-30',
		time: { start: '08:00', end: '09:00' },
	} as const;
	const event = eventWith({ id: 'a', when: { ...when, days: [...when.days] } });
	const feed = allEventsFeed(catalogueOf({ events: [event] }), 'vi', 'https://hoc.example.org');
	expect(feed).toContain('BYDAY=WE,SA;');
});

test('a pattern that changes on the way is a series for each phase, the first under the event’s own UID', () => {
	const when = {
		kind: 'weekly' as const,
		days: ['wed' as const],
		from: '2026-12-02',
		until: '2027-01-27',
		time: { start: '08:00', end: '09:00' },
		later: [{ from: '2026-12-10', time: { start: '09:00', end: '10:00' } }],
	};
	const changes = [{ session: '2026-12-16T09:00', status: 'cancelled' as const }];
	const feed = allEventsFeed(
		catalogueOf({ events: [eventWith({ id: 'a', when, changes })] }),
		'vi',
		'https://hoc.example.org',
	);
	const lines = (name: string) => feed.split('\r\n').filter((line) => line.startsWith(name));
	// The first session of the later phase is off: the id of its series stays, and is not taken for a session's.
	expect(lines('UID').sort()).toEqual([
		'UID:a@hoc.example.org',
		'UID:a_20261216T0900@hoc.example.org',
		'UID:a_from-20261210@hoc.example.org',
	]);
	expect(lines('DTSTART;').map((line) => line.slice(-15))).toEqual([
		'20261202T080000',
		'20261216T090000',
		'20261223T090000',
	]);
});
