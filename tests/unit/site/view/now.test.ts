import { describe, expect, it } from 'vitest';
import { localNow as domainNow } from '../../../../src/domain/time/zone.ts';
import { daysApart, nowIn } from '../../../../src/site/view/now.ts';

describe('now on the reader’s device', () => {
	it.each([
		['2026-11-22T15:04:00Z', 'Asia/Ho_Chi_Minh', '2026-11-22T22:04'],
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
		expect(nowIn(new Date(instant), zone)).toBe(local);
		expect(domainNow(new Date(instant), zone)).toBe(local);
	});
});

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
