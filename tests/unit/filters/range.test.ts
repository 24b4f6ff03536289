/** What the filters of today and this weekend know of sessions, places and usual offers. */
import { expect, test } from 'vitest';
import type { Made } from '../../../scripts/demo/shape.ts';
import { matcherOf } from '../../../src/filters/match.ts';
import { rangeRows } from '../../../src/filters/range.ts';
import { ofRange } from '../../../src/filters/range-shape.ts';
import { parseFilters } from '../../../src/filters/state.ts';
import { catalogueOf, DATED, eventWith } from '../../support/catalogue.ts';

const place = (id: string, more: Partial<Made<'places'>> = {}): Made<'places'> => ({
	id,
	title: { vi: id },
	kind: 'museum-public',
	ownership: 'public',
	sources: DATED,
	...more,
});
const catalogue = catalogueOf({
	places: [
		place('mien-phi', { price: { kind: 'free' }, ward: 'an-cu', geo: { lat: 16.46, lng: 107.59 } }),
		place('co-phi', { price: { kind: 'paid', tariffs: [{ amount: 30_000 }] } }),
		place('chua-ro', { access: { features: ['wheelchair'] } }),
	],
	programmes: [
		{
			id: 'chay-bo',
			title: { vi: 'Chạy bộ' },
			kind: 'club',
			offer: ['fixed'],
			ages: { min: 16 },
			usual: { days: ['sun'], source: { title: 'Báo', on: '2026-10-05' } },
			sources: DATED,
		},
	],
	events: [
		eventWith({
			id: 'cho-tre',
			ages: { min: 5, max: 8 },
			places: ['co-phi'],
			when: { kind: 'single', start: '2026-11-28T08:00', end: '2026-11-28T09:00' },
			price: { kind: 'free' },
		}),
	],
});
const { records, allSessions } = catalogue;
const rows = rangeRows(
	catalogue,
	{ sessions: allSessions, places: records.places, programmes: records.programmes },
	'vi',
);
const found = (query: string) => {
	const { fits } = matcherOf(
		rows.data,
		rows.data.rows.map((profile) => ({ profile, from: '', to: '' })),
	)(ofRange(parseFilters(query)), '2026-11-22');
	const named = [
		...allSessions.map((dated) => [dated.event.id, rows.ofSession(dated)] as const),
		...records.places.map((each) => [each.id, rows.ofPlace(each)] as const),
		...records.programmes.map((each) => [each.id, rows.ofProgramme(each)] as const),
	];
	return named.filter(([, row]) => fits[row ?? -1]).map(([id]) => id);
};

test('nothing chosen leaves everything', () =>
	expect(found('')).toEqual(['cho-tre', 'chua-ro', 'co-phi', 'mien-phi', 'chay-bo']));
test('a price that is not known is not free', () =>
	expect(found('?phi=mien-phi')).toEqual(['cho-tre', 'mien-phi']));
test('an age fits what names it, and houses that are open to all', () => {
	expect(found('?tuoi=6')).toEqual(['cho-tre', 'chua-ro', 'co-phi', 'mien-phi']);
	expect(found('?tuoi=30')).toEqual(['chua-ro', 'co-phi', 'mien-phi', 'chay-bo']);
});
test('a ward and access narrow alike', () => {
	expect(found('?phuong-xa=an-cu')).toEqual(['mien-phi']);
	expect(found('?tiep-can=co')).toEqual(['chua-ro']);
});
test('what these pages do not ask by is passed over', () =>
	expect(found('?chu-de=di-san&khi=hom-nay&phi=mien-phi')).toEqual(['cho-tre', 'mien-phi']));
test('only a place with a position of its own has one', () => {
	const at = (id: string) => {
		const one = records.places.find((each) => each.id === id);
		return one && rows.data.at[rows.ofPlace(one) ?? -1];
	};
	expect(rows.data.spots).toEqual([[16.46, 107.59]]);
	expect([at('mien-phi'), at('co-phi'), at('chua-ro')]).toEqual([0, -1, -1]);
});
