/** How many places are open at each moment: Mondays, weekends and holidays as their doors have it. */
import { expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { openMoments } from '../../../../src/catalogue/lists/open-moments.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

const place = (id: string, more: Partial<Made<'places'>>): Made<'places'> => ({
	id,
	title: { vi: id },
	kind: 'museum-public',
	ownership: 'public',
	sources: DATED,
	...more,
});
const places = [
	place('bao-tang', {
		openingHours: { regular: [{ days: ['tue', 'wed'], open: '08:00', close: '11:30' }], holidays: 'closed' },
		price: { kind: 'free' },
	}),
	place('di-tich', {
		openingHours: { regular: [{ days: ['mon', 'tue', 'wed'], open: '07:00', close: '17:00' }] },
	}),
	place('chua-ro-gio', { openingHours: { regular: [{ days: ['mon', 'tue'] }] }, price: { kind: 'free' } }),
	place('khong-biet', {}),
];
const at = (now: string, moment: string) => {
	const found = openMoments(catalogueOf({ places }, now)).find(
		({ from, until }) => from <= moment && moment < until,
	);
	return found && [found.open, found.free, found.ofDay, found.opensAt];
};

test('a Monday on which the museum is shut', () =>
	expect(at('2026-11-30T06:00', '2026-11-30T09:00')).toEqual([1, 0, 1, undefined]));
test('a Tuesday: before, while and after the doors are open; unknown hours count as nothing', () => {
	expect(at('2026-11-30T06:00', '2026-12-01T06:30')).toEqual([0, 0, 2, '07:00']);
	expect(at('2026-11-30T06:00', '2026-12-01T07:30')).toEqual([1, 0, 2, '08:00']);
	expect(at('2026-11-30T06:00', '2026-12-01T08:00')).toEqual([2, 1, 2, undefined]);
	expect(at('2026-11-30T06:00', '2026-12-01T11:30')).toEqual([1, 0, 2, undefined]);
	expect(at('2026-11-30T06:00', '2026-12-01T17:00')).toEqual([0, 0, 2, undefined]);
});
test('a public holiday, on which nobody is known to open', () =>
	// 1 January 2030 is a Tuesday and a holiday of the fixture.
	expect(at('2029-12-30T06:00', '2030-01-01T09:00')).toEqual([0, 0, 0, undefined]));
test('a Saturday on which nothing is open is said as that', () =>
	expect(at('2026-12-05T06:00', '2026-12-05T09:00')).toEqual([0, 0, 0, undefined]));
test('the moments follow each other without a gap', () => {
	const moments = openMoments(catalogueOf({ places }, '2026-11-30T06:00'));
	for (const [i, { from }] of moments.slice(1).entries()) expect(moments[i]?.until).toBe(from);
});
