import { describe, expect, test } from 'vitest';
import { isOnDays } from '../../../../src/domain/sessions/covered-days.ts';
import { placeIn } from '../../../../src/domain/sessions/placing.ts';
import { weekendOf } from '../../../../src/domain/sessions/timing.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { rangeOf } from '../../../../src/site/view-time/range.ts';

describe('what "today" and "this weekend" mean when the page is read', () => {
	test('today is the day itself', () => {
		expect(rangeOf('today', '2026-11-26')).toEqual({ from: '2026-11-26', to: '2026-11-26' });
	});
	test('on a Friday the weekend is the next two days, over the end of a year too', () => {
		expect(rangeOf('weekend', '2027-12-31')).toEqual({ from: '2028-01-01', to: '2028-01-02' });
	});
	test('on a Sunday it is still the same weekend', () => {
		expect(rangeOf('weekend', '2026-11-29')).toEqual({ from: '2026-11-28', to: '2026-11-29' });
	});
	test('agrees with the build’s own rule on every day of two years', () => {
		for (let at = 0; at < 730; at++) {
			const date = addDays('2026-01-01', at);
			expect(rangeOf('weekend', date)).toEqual(weekendOf(date));
		}
	});
});

describe('what is in the range of days', () => {
	const isInRange = (...asked: Parameters<typeof placeIn>) => placeIn(...asked) === 'in';
	const on = (date: string) => ({ from: date, to: date });
	const night = { start: '2026-11-27T22:00:00+07:00', end: '2026-11-28T01:30:00+07:00' };

	test('a night is on its evening, and in the small hours after it while it lasts', () => {
		expect(isInRange(on('2026-11-27'), night, '2026-11-27T08:00')).toBe(true);
		expect(isInRange(on('2026-11-28'), night, '2026-11-28T00:30')).toBe(true);
		expect(isInRange(on('2026-11-28'), night, '2026-11-28T01:30')).toBe(false);
		expect(isInRange({ from: '2026-11-28', to: '2026-11-29' }, night, '2026-11-27T08:00')).toBe(false);
	});
	test('several days with hours are on each of them to its end, and on no other', () => {
		const camp = { start: '2026-12-04T08:00:00+07:00', end: '2026-12-06T17:00:00+07:00' };
		const days = ['2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07'];
		expect(days.filter((date) => isInRange(on(date), camp, `${date}T20:00`))).toEqual(days.slice(1, 4));
	});
	test('is what the build’s own rule says, but for a night that is on', () => {
		for (const clock of ['T00:00', 'T06:00', 'T06:01', 'T17:00', ''])
			for (const length of [0, 1, 2, 9]) {
				const start = clock === '' ? '2026-12-30' : '2026-12-30T00:00';
				const session = { start, end: `${addDays('2026-12-30', length)}${clock}` };
				for (let at = -2; at < 13; at++) {
					const range = on(addDays('2026-12-30', at));
					expect(isInRange(range, session, `${range.from}T12:00`)).toBe(isOnDays(session, range));
				}
			}
	});
});
