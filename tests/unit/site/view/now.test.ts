import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, fromDayNumber, weekdayIndex } from '../../../../src/domain/time/plain-date.ts';
import { daysApart, shift } from '../../../../src/site/view/now.ts';
import { weekdayNumber } from '../../../../src/site/view-time/words.ts';

describe('days between', () => {
	it.each([
		['2026-11-22T23:59', '2026-11-23T00:00', 1],
		['2026-11-22T00:00', '2026-11-22', 0],
		['2026-11-22', '2026-11-20', -2],
		['2026-12-31', '2027-01-01', 1],
		['2028-02-28', '2028-03-01', 2],
		// Clocks change between the two.
		['2026-03-07', '2026-03-09', 2],
	])('%s and %s: %d', (from, to, days) => expect(daysApart(from, to)).toBe(days));
});

describe('what pages carry of dates, small as it is,', () => {
	const DAYS = 30_000;
	// From 1970 to 2052, with every leap day in between.
	it('answers as the build does for every day of the lunar table', () => {
		for (let at = 0; at < DAYS; at++) {
			const date = fromDayNumber(at);
			const further = (at * 7919) % 1500;
			const moved = addDays(date, further);
			if (shift(date, further) !== moved) expect(shift(date, further)).toBe(moved);
			if (daysApart(moved, date) !== -further) expect(daysApart(moved, date)).toBe(daysBetween(moved, date));
			if (weekdayNumber(date) !== weekdayIndex(date)) expect(weekdayNumber(date)).toBe(weekdayIndex(date));
		}
	});
});
