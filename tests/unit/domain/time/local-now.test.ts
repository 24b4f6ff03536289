import { describe, expect, it } from 'vitest';
import { localNow } from '../../../../src/domain/time/local-now.ts';
import { isoWithOffset, toInstant } from '../../../../src/domain/time/zone.ts';

const HUE = 'Asia/Ho_Chi_Minh';

describe('the wall time of an instant', () => {
	it.each([
		['2026-11-22T15:04:59Z', 'Asia/Ho_Chi_Minh', '2026-11-22T22:04'],
		['2026-11-22T17:00:00Z', 'Asia/Ho_Chi_Minh', '2026-11-23T00:00'],
		['2026-11-22T16:59:59Z', 'Asia/Ho_Chi_Minh', '2026-11-22T23:59'],
		['2026-11-22T10:00:00Z', 'Pacific/Kiritimati', '2026-11-23T00:00'],
		['2026-11-22T11:00:00Z', 'Pacific/Niue', '2026-11-22T00:00'],
		['2026-11-22T12:00:00Z', 'Asia/Kathmandu', '2026-11-22T17:45'],
		['2026-11-22T12:00:00Z', 'America/St_Johns', '2026-11-22T08:30'],
		// The hour that New York skips in spring, and the first minute after the one that it repeats in autumn.
		['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08T03:00'],
		['2026-11-01T06:00:00Z', 'America/New_York', '2026-11-01T01:00'],
		['2026-12-31T17:00:00Z', 'Asia/Ho_Chi_Minh', '2027-01-01T00:00'],
	])('%s in %s is %s', (instant, zone, local) => {
		expect(localNow(new Date(instant), zone)).toBe(local);
	});
	it('comes back from every hour of a year, also where clocks change', () => {
		for (const zone of [HUE, 'America/New_York', 'Australia/Lord_Howe'])
			for (let hour = 0; hour < 365 * 24; hour += 5) {
				const instant = new Date(Date.UTC(2026, 0, 1, hour));
				const local = localNow(instant, zone);
				// Of an hour that comes twice only the first is meant by its wall time.
				if (isoWithOffset(local, zone).endsWith('+10:30')) continue;
				expect(localNow(toInstant(local, zone), zone)).toBe(local);
			}
	});
	it('of an unknown zone and of no instant is an error', () => {
		expect(() => localNow(new Date(0), 'Asia/Hue')).toThrow(RangeError);
		expect(() => localNow(new Date(Number.NaN), HUE)).toThrow(RangeError);
	});
});
