/** What home tells of earlier years: by the day that comes round next, and never one that has come round already. */
import { describe, expect, it } from 'vitest';
import { seasonAhead, thisSeason } from '../../../../src/catalogue/lists/this-season.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { idsOf, morning, span } from '../time/short-sessions.ts';

describe('this season', () => {
	const season = (date: string, now = '2026-11-22T08:00') =>
		idsOf(thisSeason(catalogueOf({ events: [morning(date)] }, now)));

	it('takes editions of earlier years from today to 45 days ahead', () => {
		expect(season('2025-11-22')).toEqual(['sang']);
		expect(season('2025-11-21')).toEqual([]);
		expect(season('2024-01-06')).toEqual(['sang']);
		expect(season('2024-01-07')).toEqual([]);
	});
	it('looks across New Year', () => {
		expect(season('2024-01-02', '2026-12-20T08:00')).toEqual(['sang']);
		expect(season('2024-12-28', '2026-01-03T08:00')).toEqual([]);
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

	it('stands by the day that comes round next, whatever its year', () => {
		const events = [
			morning('2018-12-20', 'lau-roi'),
			morning('2026-01-01', 'dau-nam'),
			morning('2025-11-30', 'cuoi-thang'),
		];
		expect(idsOf(thisSeason(catalogueOf({ events }, '2026-11-22T08:00')))).toEqual([
			'cuoi-thang',
			'lau-roi',
			'dau-nam',
		]);
	});
	it('stays to the last of its days, and has come round when the latest edition has', () => {
		expect(idsOf(thisSeason(catalogueOf({ events: [span('2025-11-20', '2025-11-23', 'hoi')] })))).toEqual([
			'hoi',
		]);
		const twice = eventWith({
			id: 'hai-nam',
			when: { kind: 'sessions', sessions: [{ start: '2024-12-05T08:00' }, { start: '2025-11-20T08:00' }] },
		});
		expect(idsOf(thisSeason(catalogueOf({ events: [twice] })))).toEqual([]);
	});
	it('is no season of months in which one can go nowhere', () => {
		const year = span('2024-12-01', '2025-03-30', 'bon-mua');
		const nowhere = { ...year, hosts: [], location: { name: { vi: 'Thành phố Mẫu' } } };
		expect(idsOf(thisSeason(catalogueOf({ events: [nowhere] })))).toEqual([]);
		expect(idsOf(thisSeason(catalogueOf({ events: [year] })))).toEqual(['bon-mua']);
	});

	it('is decided again on each day of reading, as a new build would', () => {
		const events = [
			...['2025-11-23', '2025-11-30', '2025-12-10', '2025-12-24', '2025-02-03'].map((date) =>
				morning(date, `e-${date}`),
			),
			span('2025-12-01', '2025-12-05', 'nam-ngay'),
			span('2026-03-01', '2026-06-15', 'nua-nam-truoc'),
			morning('2026-06-20', 'he'),
		];
		const built = seasonAhead(catalogueOf({ events }, '2026-11-22T08:00'), 3);
		for (let later = 0; later <= 60; later++) {
			const date = addDays('2026-11-22', later);
			const shown = built.filter(
				({ from = '', until = '~' }) => from <= `${date}T09:00` && `${date}T09:00` < until,
			);
			const fresh = idsOf(thisSeason(catalogueOf({ events }, `${date}T08:00`)).slice(0, 3));
			expect(
				shown.map(({ item }) => item?.event.id),
				date,
			).toEqual(fresh.length > 0 ? fresh : [undefined]);
		}
	});
});
