import { describe, expect, it } from 'vitest';
import { eventFamily } from '../../../../src/catalogue/graph/whereabouts.ts';
import { calendarMonths } from '../../../../src/catalogue/time/dated-days.ts';
import { comingAt } from '../../../../src/catalogue/time/moved-away.ts';
import {
	announcedLater,
	announcedPast,
	coming,
	isPast,
	nextSession,
	past,
	sessionsBetween,
} from '../../../../src/catalogue/time/sessions.ts';
import { timing } from '../../../../src/domain/sessions/timing.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { idsOf, morning, span } from './short-sessions.ts';

describe('what is coming', () => {
	const at = (now: string) => idsOf(coming(catalogueOf({ events: [morning('2026-11-23')] }, now)));

	it('holds a session until the minute before its end, and no longer', () => {
		expect(at('2026-11-23T11:29')).toEqual(['sang']);
		expect(at('2026-11-23T11:30')).toEqual([]);
	});

	it('holds an all-day session through its last minute', () => {
		const whole = { events: [span('2026-11-20', '2026-11-23')] };
		expect(idsOf(coming(catalogueOf(whole, '2026-11-23T23:59')))).toEqual(['trung-bay']);
		expect(idsOf(coming(catalogueOf(whole, '2026-11-24T00:00')))).toEqual([]);
	});

	it('agrees with the domain on what is past, minute by minute', () => {
		const catalogue = catalogueOf({ events: [morning('2026-11-23'), span('2026-11-20', '2026-11-22')] });
		for (const now of ['2026-11-22T23:59', '2026-11-23T00:00', '2026-11-23T11:29', '2026-11-23T11:30'])
			for (const { session } of catalogue.allSessions)
				expect(isPast(session, now), `${session.id} at ${now}`).toBe(timing(session, now) === 'past');
	});

	it('keeps a cancelled session, so that people see that it is off', () => {
		const off = {
			...morning('2026-12-05'),
			changes: [{ session: '2026-12-05T08:00', status: 'cancelled' as const }],
		};
		expect(coming(catalogueOf({ events: [off] }))[0]?.session.status).toBe('cancelled');
	});

	it('finds a moved session by its new time', () => {
		const moved = {
			...morning('2026-11-20'),
			changes: [{ session: '2026-11-20T08:00', start: '2026-12-20T08:00' }],
		};
		expect(coming(catalogueOf({ events: [moved] }))[0]?.session.start).toBe('2026-12-20T08:00');
	});

	it('at a place, soonest first, whether it hosts or only lends the room', () => {
		const catalogue = catalogueOf({
			events: [
				{ ...morning('2026-12-09', 'cho-muon'), hosts: ['thu-vien'], places: ['bao-tang'] },
				morning('2026-12-08', 'nha'),
				morning('2026-11-01', 'qua-roi'),
			],
		});
		expect(idsOf(comingAt(catalogue, 'bao-tang'))).toEqual(['nha', 'cho-muon']);
		expect(comingAt(catalogue, 'khong-co')).toEqual([]);
	});

	it('past is the rest, latest first', () => {
		const events = [morning('2026-10-01', 'a'), morning('2026-11-01', 'b'), morning('2026-12-01', 'c')];
		const catalogue = catalogueOf({ events });
		expect(idsOf(past(catalogue, catalogue.records.events))).toEqual(['b', 'a']);
	});

	it('the next session of an event that is over does not exist', () => {
		const catalogue = catalogueOf({ events: [morning('2026-11-01')] });
		const [event] = catalogue.records.events;
		expect(event && nextSession(catalogue, event)).toBeUndefined();
	});
});

describe('sessions between two dates', () => {
	const catalogue = catalogueOf({ events: [span('2026-12-05', '2026-12-10'), morning('2026-12-10')] });
	const between = (from: string, to: string) => idsOf(sessionsBetween(catalogue, from, to));

	it('touch either bound', () => {
		expect(between('2026-12-01', '2026-12-05')).toEqual(['trung-bay']);
		expect(between('2026-12-10', '2026-12-31')).toEqual(['trung-bay', 'sang']);
	});
	it('do not reach a day beyond it', () => {
		expect(between('2026-12-01', '2026-12-04')).toEqual([]);
		expect(between('2026-12-11', '2026-12-31')).toEqual([]);
	});
});

describe('events of which only month or year is known', () => {
	const announced = (id: string, when: object) =>
		eventWith({ id, when: { kind: 'announced' as const, ...when } });
	const catalogue = catalogueOf({
		events: [
			announced('thang-nay', { month: '2026-11' }),
			announced('thang-truoc', { month: '2026-10' }),
			announced('nam-nay', { year: 2026 }),
			announced('nam-ngoai', { year: 2025, season: 'winter' as const }),
			announced('chua-ro', {}),
		],
	});

	it('lie ahead until their month or year is over', () =>
		expect(announcedLater(catalogue).map(({ id }) => id)).toEqual(['chua-ro', 'nam-nay', 'thang-nay']));
	it('are past afterwards', () =>
		expect(announcedPast(catalogue).map(({ id }) => id)).toEqual(['nam-ngoai', 'thang-truoc']));
});

it('an event takes the colour of its place before its host, and without either that of a day', () => {
	const catalogue = catalogueOf({
		events: [
			{ ...morning('2026-12-01', 'a'), hosts: ['thu-vien'], places: ['bao-tang'] },
			{ ...morning('2026-12-01', 'b'), hosts: ['thu-vien'] },
			{ ...morning('2026-12-01', 'c'), hosts: [] },
		],
	});
	expect(catalogue.records.events.map((event) => eventFamily(catalogue, event))).toEqual([
		'museum',
		'library',
		'day',
	]);
});

it('a session that has moved to a house of another kind takes the colour of that one', () => {
	const changes = [{ session: '2026-12-01T08:00', places: ['thu-vien'] }];
	const catalogue = catalogueOf({ events: [{ ...morning('2026-12-01'), changes }] });
	const [dated] = catalogue.allSessions;
	expect(dated && eventFamily(catalogue, dated.event, dated.session)).toBe('library');
});

it('the wall calendar has every month of its years, and only those', () => {
	const months = calendarMonths(catalogueOf({}));
	expect([months[0], months.at(-1), months.length]).toEqual(['2026-01', '2030-12', 60]);
});
