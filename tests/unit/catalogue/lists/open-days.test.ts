import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { openSpells } from '../../../../src/catalogue/lists/open-days.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

const place = (id: string, openingHours: Made<'places'>['openingHours']): Made<'places'> => ({
	id,
	title: { vi: id },
	kind: 'museum-public',
	ownership: 'public',
	sources: DATED,
	...(openingHours ? { openingHours } : {}),
});
const places = [
	place('ca-tuan', {
		regular: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '08:00', close: '17:00' }],
		exceptions: [{ from: '2026-12-12', slots: [] }],
	}),
	place('thu-bay', { regular: [{ days: ['sat'], open: '07:00', close: '11:00' }] }),
];
const at = (now: string) => catalogueOf({ places }, now);
const ids = (open: readonly { readonly place: { readonly id: string } }[]) =>
	open.map(({ place: { id } }) => id);

describe('places open today', () => {
	test('are known for the days after the build, each from midnight to midnight', () => {
		const spells = openSpells(at('2026-12-04T09:00'), 'today');
		expect(
			spells.map(({ from, until, days: [day] }) => [from, until, ids(day?.open ?? [])]).slice(0, 3),
		).toEqual([
			['2026-12-04T00:00', '2026-12-05T00:00', ['ca-tuan']],
			['2026-12-05T00:00', '2026-12-06T00:00', ['thu-bay', 'ca-tuan']],
			['2026-12-06T00:00', '2026-12-07T00:00', ['ca-tuan']],
		]);
	});
});

describe('places open at the weekend', () => {
	test('weekends alike stand once; one that differs stands apart, and those after it anew', () => {
		const spells = openSpells(at('2026-12-02T09:00'), 'weekend');
		expect(spells.map(({ from, until }) => [from, until])).toEqual([
			['2026-11-30T00:00', '2026-12-07T00:00'],
			['2026-12-07T00:00', '2026-12-14T00:00'],
			['2026-12-14T00:00', '2027-02-01T00:00'],
		]);
		expect(spells.map(({ days }) => days.map(({ open }) => ids(open)))).toEqual([
			[['thu-bay', 'ca-tuan'], ['ca-tuan']],
			[['thu-bay'], ['ca-tuan']],
			[['thu-bay', 'ca-tuan'], ['ca-tuan']],
		]);
	});
	test('on a Sunday the same weekend is meant', () =>
		expect(openSpells(at('2026-12-06T20:00'), 'weekend')[0]?.days.map(({ date }) => date)).toEqual([
			'2026-12-05',
			'2026-12-06',
		]));
});
