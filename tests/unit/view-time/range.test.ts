import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/plain-date.ts';
import { weekendOf } from '../../../src/domain/timing.ts';
import { rangeOf } from '../../../src/view-time/range.ts';

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
