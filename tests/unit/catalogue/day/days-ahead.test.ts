import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import {
	comingDaysAhead,
	editionsAhead,
	laterDatesAhead,
	nextDatesAhead,
	type Shown,
	shownAhead,
} from '../../../../src/catalogue/day/days-ahead.ts';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

const dayOf = (catalogue: Catalogue, id: string) => {
	const day = catalogue.byId.days.get(id);
	if (!day) throw new Error(`no day ${id}`);
	return day;
};
const solar = (id: string, month: number, day: number): Made<'days'> => ({
	id,
	title: { vi: id },
	rule: { kind: 'solar', month, day },
	scope: 'local',
	sources: DATED,
});
const days = [solar('a', 11, 23), solar('b', 12, 1), solar('c', 2, 29), solar('d', 10, 5)];
const stretch = <T>({ from, until }: Shown<T>) => [from, until];

describe('what a page holds for the days ahead', () => {
	it('is the answer of each day, each for its stretch, in order', () => {
		const catalogue = catalogueOf({ days }, '2026-11-22T08:00');
		const shown = shownAhead(
			catalogue,
			3,
			({ today }) => (today < '2026-11-24' ? ['m', 'z'] : ['a', 'z']),
			(text) => text,
		);
		expect(shown).toEqual([
			{ item: 'a', from: '2026-11-24', until: undefined },
			{ item: 'm', from: undefined, until: '2026-11-24' },
			{ item: 'z', from: undefined, until: undefined },
		]);
	});

	it('the day’s own page turns to its next edition when the window is over, not before', () => {
		const catalogue = catalogueOf({ days }, '2026-11-22T08:00');
		const editions = editionsAhead(catalogue, dayOf(catalogue, 'a'));
		expect(editions.map(({ item }) => item.dated.start)).toEqual(['2026-11-23', '2027-11-23']);
		expect(editions.map(stretch)).toEqual([
			[undefined, '2026-12-01'],
			['2026-12-01', undefined],
		]);
	});

	it('“next time” is the year after from the day after', () => {
		const catalogue = catalogueOf({ days }, '2026-11-22T08:00');
		const next = nextDatesAhead(catalogue, dayOf(catalogue, 'a'));
		expect(next.map(({ item }) => item.start)).toEqual(['2026-11-23', '2027-11-23']);
		expect(next[1]?.from).toBe('2026-11-24');
		const rare = nextDatesAhead(catalogue, dayOf(catalogue, 'c'));
		expect(rare).toEqual([
			{ item: expect.objectContaining({ start: '2028-02-29' }), from: undefined, until: undefined },
		]);
	});

	it('dates after the next give way as they become the next', () => {
		const catalogue = catalogueOf({ days }, '2026-11-23T08:00');
		const later = laterDatesAhead(catalogue, dayOf(catalogue, 'a'), 2);
		expect(later.map(({ item }) => item.start)).toEqual(['2027-11-23', '2028-11-23', '2029-11-23']);
		expect(later.map(stretch)).toEqual([
			[undefined, '2026-11-24'],
			[undefined, undefined],
			['2026-11-24', undefined],
		]);
	});

	it('a list keeps its length: the day after those in it comes up when one is over', () => {
		const catalogue = catalogueOf({ days }, '2026-11-23T08:00');
		const shown = comingDaysAhead(catalogue, 2, () => true);
		expect(shown.map(({ item }) => `${item.day.id} ${item.start}`)).toEqual([
			'a 2026-11-23',
			'b 2026-12-01',
			'd 2027-10-05',
			'a 2027-11-23',
		]);
		expect(shown.map(stretch)).toEqual([
			[undefined, '2026-11-24'],
			[undefined, '2026-12-02'],
			['2026-11-24', undefined],
			['2026-12-02', undefined],
		]);
	});

	it('a day announced each year is never computed', () => {
		const announced: Made<'days'> = {
			...solar('hoi', 1, 1),
			rule: { kind: 'announced', text: { vi: 'mùa hè' } },
		};
		const catalogue = catalogueOf({ days: [announced] });
		expect(editionsAhead(catalogue, dayOf(catalogue, 'hoi'))).toEqual([]);
		expect(nextDatesAhead(catalogue, dayOf(catalogue, 'hoi'))).toEqual([]);
	});
});
