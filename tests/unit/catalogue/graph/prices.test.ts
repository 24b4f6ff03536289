import { expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { entryPrice } from '../../../../src/i18n/price-words.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

const TARIFFS = [
	{ amount: 40000, until: '2025' },
	{ amount: 50000, from: '2026-01', until: '2026-12-01' },
	{ amount: 60000, from: '2026-12-02' },
];
const museum: Made<'places'> = {
	id: 'bao-tang',
	title: { vi: 'Bảo tàng' },
	kind: 'museum-public',
	ownership: 'public',
	price: { kind: 'paid', tariffs: TARIFFS },
	sources: DATED,
};
const paysOn = (date: string, place = museum) =>
	entryPrice(catalogueOf({ places: [place] }, `${date}T08:00`).byId.places.get('bao-tang')?.price, 'vi');

test.each([
	['2025-12-31', '40.000 đồng một người'],
	['2026-01-01', '50.000 đồng một người'],
	['2026-12-01', '50.000 đồng một người'],
	['2026-12-02', '60.000 đồng một người'],
])('on %s one pays what is in force then: %s', (date, price) => expect(paysOn(date)).toBe(price));
test('where none is in force any more it is not said to be free, only that one pays', () =>
	expect(paysOn('2026-11-22', { ...museum, price: { kind: 'paid', tariffs: TARIFFS.slice(0, 1) } })).toBe(
		'Có thu phí',
	));
