import { describe, expect, test } from 'vitest';
import { find, starts, weekly } from './scheduled.ts';

describe('weekly', () => {
	test('begins on the first such weekday on or after `from`, and `until` is inclusive', () => {
		expect(starts(weekly({ until: '2026-11-21' }))).toEqual(['2026-11-07', '2026-11-14', '2026-11-21']);
		expect(starts(weekly({ from: '2026-11-07', until: '2026-11-20' }))).toEqual(['2026-11-07', '2026-11-14']);
	});
	test('without an end goes on as far as the window', () => {
		expect(find(weekly({}), { from: '2030-01-01', to: '2030-12-31' })).toHaveLength(52);
	});
	test('every second week is counted from the Monday week of `from`', () => {
		// From a Thursday: Tuesday of that week is past, the next comes in the second week after.
		expect(
			starts(weekly({ days: ['thu', 'tue'], every: 2, from: '2026-11-05', until: '2026-12-05' })),
		).toEqual(['2026-11-05', '2026-11-17', '2026-11-19', '2026-12-01', '2026-12-03']);
	});
	test('on Sundays from a Sunday takes that Sunday as the end of its week', () => {
		expect(starts(weekly({ days: ['sun'], every: 2, from: '2026-11-01', until: '2026-11-30' }))).toEqual([
			'2026-11-01',
			'2026-11-15',
			'2026-11-29',
		]);
	});
	test('another hour from a date on leaves what was before as it was', () => {
		const when = weekly({
			days: ['wed'],
			from: '2026-12-02',
			until: '2026-12-31',
			time: { start: '08:00', end: '09:00' },
			later: [{ from: '2026-12-10', time: { start: '09:00', end: '10:00' } }],
		});
		expect(find(when).map(({ id, end }) => `${id} ${end.slice(11)}`)).toEqual([
			'hoi-sach_20261202T0800 09:00',
			'hoi-sach_20261209T0800 09:00',
			'hoi-sach_20261216T0900 10:00',
			'hoi-sach_20261223T0900 10:00',
			'hoi-sach_20261230T0900 10:00',
		]);
		expect(starts({ ...when, until: '2026-12-09', extra: ['2026-12-08', '2026-12-11'] })).toEqual([
			'2026-12-02T08:00',
			'2026-12-08T08:00',
			'2026-12-09T08:00',
			'2026-12-11T09:00',
		]);
	});
	test('another day from a date on keeps the hour and goes on counting weeks; `every` counts anew', () => {
		const fortnights = { days: ['wed'] as const, every: 2, from: '2026-11-04', until: '2026-12-31' };
		const later = { from: '2026-11-25', days: ['fri'] as const };
		expect(starts(weekly({ ...fortnights, later: [later] }))).toEqual([
			'2026-11-04',
			'2026-11-18',
			'2026-12-04',
			'2026-12-18',
		]);
		expect(starts(weekly({ ...fortnights, later: [{ ...later, every: 2 }] }))).toEqual([
			'2026-11-04',
			'2026-11-18',
			'2026-11-27',
			'2026-12-11',
			'2026-12-25',
		]);
	});
	test('`count` counts through all phases', () => {
		const later = [{ from: '2026-11-10', days: ['sun'] as const }];
		expect(starts(weekly({ count: 3, later }))).toEqual(['2026-11-07', '2026-11-15', '2026-11-22']);
	});
	test('`count` counts the sessions that are left without days off, and not the extra ones', () => {
		const three = { count: 3, except: ['2026-11-14'] };
		expect(starts(weekly(three))).toEqual(['2026-11-07', '2026-11-21', '2026-11-28']);
		expect(starts(weekly({ ...three, extra: ['2026-11-10'] }))).toHaveLength(4);
		expect(starts(weekly({ count: 3 }), { from: '2026-11-21', to: '2026-12-31' })).toEqual(['2026-11-21']);
	});
	test('keeps off public holidays only where it says so', () => {
		const window = { from: '2027-02-01', to: '2027-02-14' };
		expect(starts(weekly({ skipHolidays: true }), window)).toEqual(['2027-02-13']);
		expect(starts(weekly({}), window)).toEqual(['2027-02-06', '2027-02-13']);
	});
	test('an extra date takes the usual time, an extra date-time the usual length; both go before days off', () => {
		const when = weekly({
			time: { start: '08:00', end: '10:00' },
			until: '2026-11-14',
			except: ['2026-11-14'],
			extra: ['2026-11-18T14:00', '2026-11-14', '2026-11-07'],
		});
		expect(find(when).map((s) => [s.start, s.end])).toEqual([
			['2026-11-07T08:00', '2026-11-07T10:00'],
			['2026-11-14T08:00', '2026-11-14T10:00'],
			['2026-11-18T14:00', '2026-11-18T16:00'],
		]);
	});
	test('an end before the start lies on the next day, which the session touches', () => {
		const when = weekly({ time: { start: '22:00', end: '01:00' }, until: '2026-11-07' });
		expect(find(when, { from: '2026-11-08', to: '2026-11-08' })).toMatchObject([
			{ start: '2026-11-07T22:00', end: '2026-11-08T01:00' },
		]);
	});
	test('an unknown end near midnight is estimated into the next day', () => {
		expect(find(weekly({ time: { start: '23:00' }, until: '2026-11-07' }))[0]).toMatchObject({
			end: '2026-11-08T00:30',
			endEstimated: true,
		});
	});
	test('an until before the start has no sessions', () => {
		expect(starts(weekly({ until: '2026-10-31' }))).toEqual([]);
	});
});
