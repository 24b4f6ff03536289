import { describe, expect, it } from 'vitest';
import type { DatedSession } from '../../../../src/catalogue/graph/graph.ts';
import { confirmedPlaces, contactOf, eventFamily } from '../../../../src/catalogue/graph/whereabouts.ts';
import { comingAgenda } from '../../../../src/catalogue/lists/front-page.ts';
import { splitProgrammes } from '../../../../src/catalogue/lists/offers.ts';
import { calendarMonths, comingDays, nextDate } from '../../../../src/catalogue/time/dated-days.ts';
import { comingAt } from '../../../../src/catalogue/time/moved-away.ts';
import {
	announcedLater,
	announcedPast,
	coming,
	isLong,
	isPast,
	nextSession,
	past,
	sessionsBetween,
	thisSeason,
} from '../../../../src/catalogue/time/sessions.ts';
import { timing } from '../../../../src/domain/sessions/timing.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';

const morning = (date: string, id = 'sang') =>
	eventWith({ id, when: { kind: 'single', start: `${date}T08:00`, end: `${date}T11:30` } });
const span = (from: string, to: string, id = 'trung-bay') =>
	eventWith({ id, when: { kind: 'span', from, to } });
const idsOf = (dated: readonly DatedSession[]) => dated.map(({ event }) => event.id);

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

describe('commemorative days', () => {
	it('today is still the next one, tomorrow it is next year’s', () => {
		const day = (now: string) => {
			const catalogue = catalogueOf({}, now);
			const record = catalogue.byId.days.get('23-11');
			return record && nextDate(catalogue, record)?.start;
		};
		expect(day('2026-11-23T23:59')).toBe('2026-11-23');
		expect(day('2026-11-24T00:00')).toBe('2027-11-23');
	});

	it('ahead are listed once each, soonest first', () =>
		expect(comingDays(catalogueOf({}), 5).map(({ day, start }) => `${day.id} ${start}`)).toEqual([
			'23-11 2026-11-23',
			'tet-duong-lich 2027-01-01',
		]));
});

describe('this season', () => {
	const season = (date: string, now = '2026-11-22T08:00') =>
		idsOf(thisSeason(catalogueOf({ events: [morning(date)] }, now)));

	it('takes editions of earlier years from two weeks back to 45 days ahead', () => {
		expect(season('2025-11-08')).toEqual(['sang']);
		expect(season('2025-11-07')).toEqual([]);
		expect(season('2024-01-06')).toEqual(['sang']);
		expect(season('2024-01-07')).toEqual([]);
	});
	it('looks across New Year in both directions', () => {
		expect(season('2024-01-02', '2026-12-20T08:00')).toEqual(['sang']);
		expect(season('2024-12-28', '2026-01-03T08:00')).toEqual(['sang']);
	});
	it('takes 29 February for the 28th', () =>
		expect(season('2024-02-29', '2027-02-20T08:00')).toEqual(['sang']));
	it('never shows this year’s sessions: those have dates', () => expect(season('2026-11-10')).toEqual([]));

	it('leaves out what has a session to come, or had one within half a year', () => {
		const yearly = (id: string, dates: readonly string[]) =>
			eventWith({
				id,
				when: { kind: 'sessions', sessions: dates.map((date) => ({ start: `${date}T08:00` })) },
			});
		const cancelled = {
			...yearly('huy', ['2025-11-25', '2026-11-25']),
			changes: [{ session: '2026-11-25T08:00', status: 'cancelled' as const }],
		};
		const events = [
			eventWith({ id: 'hang-tuan', when: { kind: 'weekly', days: ['tue'], from: '2025-09-02' } }),
			eventWith({ id: 'am-lich', when: { kind: 'lunar-yearly', month: 10, day: 15, fromYear: 2020 } }),
			yearly('sap-toi', ['2025-11-25', '2027-04-01']),
			yearly('vua-qua', ['2025-11-25', '2026-11-20']),
			yearly('nam-nay', ['2025-11-25', '2026-05-27']),
			yearly('cho-doi', ['2025-11-25', '2026-05-26']),
			span('2025-11-25', '2026-08-30', 'keo-dai'),
			cancelled,
		];
		expect(idsOf(thisSeason(catalogueOf({ events }, '2026-11-22T08:00')))).toEqual(['cho-doi']);
	});
});

describe('the agenda of the front page', () => {
	it('mixes days and sessions by date, with a running exhibition left out and one to come kept', () => {
		const events = [
			span('2026-11-01', '2027-03-01', 'dang-mo'),
			span('2026-12-20', '2027-03-01', 'sap-mo'),
			morning('2026-11-24'),
		];
		const agenda = comingAgenda(catalogueOf({ events }), 9).map(({ kind, start }) => `${kind} ${start}`);
		expect(agenda).toEqual([
			'day 2026-11-23',
			'session 2026-11-24T08:00',
			'session 2026-12-20',
			'day 2027-01-01',
		]);
	});

	it('a week is not long, eight days are', () => {
		const [week, longer] = catalogueOf({
			events: [span('2026-12-01', '2026-12-07', 'a'), span('2026-12-01', '2026-12-08', 'b')],
		}).allSessions;
		expect([week && isLong(week.session), longer && isLong(longer.session)]).toEqual([false, true]);
	});
});

describe('contact', () => {
	const base = { kind: 'library-city', ownership: 'public', sources: DATED } as const;
	const office = { address: { vi: '1 Phố Thử' } };
	const wards = [
		{ id: 'tren', code: '00001', kind: 'phuong', name: { vi: 'Trên' }, office, sources: DATED } as const,
	];
	const answer = (places: NonNullable<Parameters<typeof catalogueOf>[0]['places']>) => {
		const catalogue = catalogueOf({ wards, places });
		const place = catalogue.byId.places.get('a');
		return place && contactOf(catalogue, place);
	};
	const a = { id: 'a', title: { vi: 'A' }, ...base };
	const b = { id: 'b', title: { vi: 'B' }, ...base };
	const c = { id: 'c', title: { vi: 'C' }, ...base, contact: { phone: '0234 3822 425' } };

	it('is the place’s own first', () =>
		expect(answer([{ ...a, contact: { phone: '0234 3822 425' }, managedBy: 'b' }, b])?.via).toBe('self'));
	it('else that of whoever manages it, however far above', () => {
		const found = answer([{ ...a, managedBy: 'b' }, { ...b, parent: 'c' }, c]);
		expect([found?.via, found?.place?.id]).toEqual(['managing', 'c']);
	});
	it('else the ward’s office, of what the ward runs itself', () => {
		const found = answer([{ ...a, kind: 'culture-house-village', ward: 'tren' }]);
		expect([found?.via, found?.ward?.id]).toEqual(['ward', 'tren']);
	});
	it('but not of anything else: the office knows nothing of it', () =>
		expect(answer([{ ...a, kind: 'museum-public', ward: 'tren' }])).toBeUndefined());
	it('else nobody, and two places that manage each other end the search', () =>
		expect(
			answer([
				{ ...a, managedBy: 'b' },
				{ ...b, managedBy: 'a' },
			]),
		).toBeUndefined());
});

describe('trust', () => {
	it('counts places whose confirmation is not stale', () => {
		const place = (id: string, on?: string) => ({
			id,
			title: { vi: id },
			kind: 'library-city' as const,
			ownership: 'public' as const,
			sources: DATED,
			...(on ? { verified: { on, by: 'Phòng Nghiệp vụ' } } : {}),
		});
		const places = [
			place('moi', '2026-11-01'),
			place('sat', '2025-11-22'),
			place('cu', '2025-11-21'),
			place('chua'),
		];
		expect(confirmedPlaces(catalogueOf({ places }))).toEqual({ confirmed: 2, all: 4 });
	});

	it('splits offers into those with a recent source and those once seen', () => {
		const programme = (id: string, on: string) => ({
			id,
			title: { vi: id },
			kind: 'class' as const,
			offer: ['fixed' as const],
			sources: [{ title: 'Bài báo', on }],
		});
		const catalogue = catalogueOf({ programmes: [programme('moi', '2024'), programme('cu', '2023-12-31')] });
		const { current, former } = splitProgrammes(catalogue, catalogue.records.programmes);
		expect([current.map(({ id }) => id), former.map(({ id }) => id)]).toEqual([['moi'], ['cu']]);
	});
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
