import { describe, expect, test } from 'vitest';
import type { MonthlyWhen } from '../../../../src/domain/sessions/when.ts';
import { starts } from './scheduled.ts';

const monthly = (over: Partial<MonthlyWhen>): MonthlyWhen => ({
	kind: 'monthly',
	on: { day: 15 },
	every: 1,
	from: '2026-01-01',
	except: [],
	extra: [],
	skipHolidays: false,
	...over,
});

describe('monthly', () => {
	test('on the 31st leaves out the months without one', () => {
		expect(starts(monthly({ on: { day: 31 } }))).toEqual([
			'2026-01-31',
			'2026-03-31',
			'2026-05-31',
			'2026-07-31',
			'2026-08-31',
			'2026-10-31',
			'2026-12-31',
		]);
	});
	test('on 29 February comes in leap years only', () => {
		expect(
			starts(monthly({ on: { day: 29 }, every: 12, from: '2026-02-01' }), {
				from: '2026-01-01',
				to: '2034-12-31',
			}),
		).toEqual(['2028-02-29', '2032-02-29']);
	});
	test('on the first Sunday, also where that is the 1st or the 7th', () => {
		expect(
			starts(monthly({ on: { weekday: 'sun', nth: 1 }, from: '2026-02-01', until: '2026-06-30' })),
		).toEqual(['2026-02-01', '2026-03-01', '2026-04-05', '2026-05-03', '2026-06-07']);
	});
	test('on the fourth and on the last Monday, which differ where there are five', () => {
		const nth = (n: 4 | -1) =>
			starts(monthly({ on: { weekday: 'mon', nth: n }, from: '2026-11-01', until: '2026-12-31' }));
		expect(nth(4)).toEqual(['2026-11-23', '2026-12-28']);
		expect(nth(-1)).toEqual(['2026-11-30', '2026-12-28']);
	});
	test('every third month is counted from the month of `from`, across the year', () => {
		expect(
			starts(monthly({ every: 3, from: '2026-11-20' }), { from: '2026-11-01', to: '2027-12-31' }),
		).toEqual(['2027-02-15', '2027-05-15', '2027-08-15', '2027-11-15']);
	});
	test('`count` ends it, whatever the window', () => {
		expect(starts(monthly({ count: 2 }), { from: '2026-02-01', to: '2026-12-31' })).toEqual(['2026-02-15']);
	});
});
