import { describe, expect, it } from 'vitest';
import { comingAgenda } from '../../../../src/catalogue/lists/front-page.ts';
import { comingDays, nextDate } from '../../../../src/catalogue/time/dated-days.ts';
import { isLong, thisSeason } from '../../../../src/catalogue/time/sessions.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { idsOf, morning, span } from './short-sessions.ts';

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
