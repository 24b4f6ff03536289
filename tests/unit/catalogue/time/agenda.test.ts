import { describe, expect, it } from 'vitest';
import { comingAgenda } from '../../../../src/catalogue/lists/front-page.ts';
import { comingDays, nextDate } from '../../../../src/catalogue/time/dated-days.ts';
import { isLong } from '../../../../src/catalogue/time/sessions.ts';
import { catalogueOf } from '../../../support/catalogue.ts';
import { morning, span } from './short-sessions.ts';

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
