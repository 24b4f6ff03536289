/** What home says on different days, over the sample city: never empty, never a promise that nobody made. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { confirmedPlaces } from '../../../../src/catalogue/graph/whereabouts.ts';
import { atAnyTime } from '../../../../src/catalogue/lists/at-any-time.ts';
import { comingAgenda, keptAgenda } from '../../../../src/catalogue/lists/front-page.ts';
import { splitProgrammes } from '../../../../src/catalogue/lists/offers.ts';
import { thisSeason } from '../../../../src/catalogue/lists/this-season.ts';
import { isPast } from '../../../../src/catalogue/time/sessions.ts';
import { openingDays } from '../../../../src/domain/opening/opening-days.ts';
import type { OpeningHours } from '../../../../src/domain/opening/opening-hours.ts';
import { daysBetween } from '../../../../src/domain/time/plain-date.ts';
import { addMinutes } from '../../../../src/domain/time/wall-time.ts';
import { confirmation } from '../../../../src/domain/trust/standing.ts';
import { checkContent } from '../../../../src/rules/check.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { openNote } from '../../../../src/site/view-time/opening.ts';
import { readWordsIn } from '../../../../src/site/view-time/words.ts';
import { TEST_NOW, TEST_TODAY } from '../../../clock.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';

const records = (await checkContent(SAMPLE_CITY, TEST_TODAY)).records as Records; // a missing site.yaml fails below
const at = (now: string): Catalogue => buildCatalogue(records, now);
const first = (catalogue: Catalogue, count: number) =>
	comingAgenda(catalogue, count).map((entry) =>
		entry.kind === 'day' ? entry.dated.day.id : entry.dated.event.id,
	);

describe('“Sắp tới”', () => {
	test('opens on 22/11/2026 with 23/11 and 24/11', () => {
		expect(first(at(TEST_NOW), 2)).toEqual(['23-11', '24-11']);
	});
	test('on 24/11/2026 shows that very day first, and the day before no more', () => {
		const ids = first(at('2026-11-24T08:00'), 5);
		expect(ids[0]).toBe('24-11');
		expect(ids).not.toContain('23-11');
	});
	test('on the first day of Tết 2027 shows Tết', () => {
		expect(first(at('2027-02-06T00:00'), 1)).toEqual(['tet-nguyen-dan']);
	});
	test('on 20/4/2027 shows the book days next', () => {
		const ids = first(at('2027-04-20T08:00'), 3);
		expect(ids[0]).toBe('21-4');
		expect(ids).toContain('23-4');
	});
	test('is not empty on a summer day', () => {
		expect(first(at('2027-07-01T08:00'), 3)).toHaveLength(3);
	});
});

describe('what a page keeps for later', () => {
	const busy = catalogueOf(
		{
			days: [],
			events: [
				eventWith({
					id: 'moi-gio',
					when: {
						kind: 'sessions',
						sessions: Array.from({ length: 200 }, (_, at) => {
							const start = addMinutes('2026-11-22T06:00', at * 60);
							return { start, end: addMinutes(start, 60) };
						}),
					},
				}),
			],
		},
		TEST_NOW,
	);
	test('is as much as it shows, at any hour of four days, and no more', () => {
		const entries = comingAgenda(busy);
		const { kept, cut } = keptAgenda(busy, entries, 2);
		expect(cut).toBe(true);
		// Every two hours two others.
		expect(kept).toHaveLength(98);
		expect(kept[0]?.start).toBe(TEST_NOW);
		expect(kept.at(-1)?.start).toBe('2026-11-26T09:00');
	});
	test('of a quiet week is everything, and nothing is cut off', () => {
		const quiet = at('2027-07-01T08:00');
		const entries = comingAgenda(quiet, 3);
		expect(keptAgenda(quiet, entries, 6)).toEqual({ kept: entries, cut: false });
	});
});

describe('“Dịp này mọi năm”', () => {
	test.each([TEST_NOW, '2027-04-20T08:00', '2027-06-10T08:00'])(
		'on %s tells of editions of earlier years at this time of the year',
		(now) => {
			const catalogue = at(now);
			const season = thisSeason(catalogue);
			expect(season.length).toBeGreaterThan(0);
			for (const { session, event } of season) {
				expect(isPast(session, now)).toBe(true);
				expect(daysBetween(session.start.slice(0, 10), now.slice(0, 10))).toBeGreaterThanOrEqual(180);
				expect(['cancelled', 'postponed']).not.toContain(session.status);
				expect(event.sources.length).toBeGreaterThan(0);
			}
		},
	);
	test('never enters what is coming', () => {
		const catalogue = at(TEST_NOW);
		const coming = new Set(first(catalogue, 100));
		for (const { event } of thisSeason(catalogue)) expect(coming.has(event.id)).toBe(false);
	});
});

describe('“Lúc nào cũng học được”', () => {
	test('shows offers that one can just go to, and where there is none what can be opened online', () => {
		const catalogue = at(TEST_NOW);
		const { onSite, online, resources } = atAnyTime(catalogue, 4);
		// Of no house that offers such a thing does the sample city know the hours.
		expect(onSite).toEqual([]);
		expect(online.length + resources.length).toBe(4);
		for (const resource of resources) expect(resource.url).toBeDefined();
	});
	test('begins with others on another day', () => {
		const of = (now: string) => atAnyTime(at(now), 4).resources.map(({ id }) => id);
		expect(of('2026-11-23T08:00')).not.toEqual(of(TEST_NOW));
		expect(of('2026-11-22T23:59')).toEqual(of(TEST_NOW));
	});
});

describe('what is known, and how well', () => {
	test('nothing claims a confirmation that no institution gave', () => {
		const catalogue = at(TEST_NOW);
		const confirmed = records.places.filter(
			(place) => confirmation(place, catalogue.today, 12).kind === 'confirmed',
		);
		expect(confirmed.map(({ id }) => id)).toEqual(['mau-nha-doc-ben-thu']);
		expect(confirmedPlaces(catalogue)).toEqual({ confirmed: 1, all: records.places.length });
		for (const { verified, ...place } of records.places)
			expect(confirmation(place, catalogue.today, 12).kind).toBe('sourced');
	});
	test('offers with a source of 2024 or later stand apart from those that once were', () => {
		const { current, former } = splitProgrammes(at(TEST_NOW), records.programmes);
		expect(current.length).toBeGreaterThan(20);
		expect(former.length).toBeGreaterThan(10);
		for (const programme of current) {
			expect(programme.sources.some(({ on }) => on !== undefined && on.slice(0, 4) >= '2024')).toBe(true);
		}
	});
});

describe('the doors of a place on the public holidays of the sample city', () => {
	const always: OpeningHours = {
		regular: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '08:00', close: '17:00' }],
		exceptions: [],
		holidays: 'ask',
	};
	/** What a reader is told at nine in the morning, on a page built that day. */
	const told = (date: string, holidays: OpeningHours['holidays'] = 'ask') => {
		const catalogue = at(`${date}T07:00`);
		const hours = openingDays([{ ...always, holidays }], date, (day) => catalogue.holidays.has(day));
		return openNote(hours ?? '', `${date}T09:00`, readWordsIn('vi'))?.text;
	};
	// New Year, Tết (a day before, three after), Giỗ Tổ on 10/3 of the lunar year, 30/4, 1/5, 2/9, 24/11.
	test.each([
		'2027-01-01',
		'2027-02-05',
		'2027-02-06',
		'2027-02-09',
		'2027-04-16',
		'2027-04-30',
		'2027-05-01',
		'2027-09-02',
		'2026-11-24',
	])('on %s nothing is promised, or they are shut, or open, as the place says', (date) => {
		expect(told(date)).toBe('Hôm nay nghỉ lễ, chưa rõ giờ');
		expect(told(date, 'closed')).toMatch(/^Hôm nay đóng cửa/);
		expect(told(date, 'open')).toBe('Đang mở cửa, đến 17:00');
	});
	test.each(['2026-11-23', '2026-11-25', '2027-02-04', '2027-05-02', '2027-09-03'])(
		'%s is a day like others',
		(date) => expect(told(date)).toBe('Đang mở cửa, đến 17:00'),
	);
});
