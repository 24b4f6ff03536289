import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { policiesOf, policyDays } from '../../../../src/catalogue/lists/free-entry.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

/** A policy of free entry; what matters to a test is given. */
const policy = (id: string, given: Partial<Made<'programmes'>> = {}): Made<'programmes'> => ({
	id,
	title: { vi: id },
	kind: 'service',
	offer: ['fixed'],
	hosts: ['bao-tang'],
	policy: true,
	price: { kind: 'free' },
	sources: DATED,
	...given,
});
const sorted = (programmes: Made<'programmes'>[], now?: string) => {
	const { free, others, former } = policiesOf(catalogueOf({ programmes }, now));
	return [free, others, former].map((list) => list.map(({ id }) => id));
};
const daysOf = (given: Partial<Made<'programmes'>>, now: string, each = 1) => {
	const catalogue = catalogueOf({ programmes: [policy('mien-ve', given)] }, now);
	return policyDays(catalogue, catalogue.records.programmes, each).map(({ dated }) => dated.start);
};

describe('policies of entry', () => {
	it('that hold on a day stand before those without one, the soonest first', () =>
		expect(
			sorted([
				policy('a-quanh-nam'),
				policy('b-tet', { days: ['tet-duong-lich'] }),
				policy('c-di-san', { days: ['23-11'] }),
			])[0],
		).toEqual(['c-di-san', 'b-tet', 'a-quanh-nam']));

	it('that only reduce the price, or do not say it, are not called free', () =>
		expect(
			sorted([
				policy('giam', { price: { kind: 'paid' } }),
				policy('chua-ro', { price: { kind: 'unknown' } }),
				policy('mien'),
			]),
		).toEqual([['mien'], ['chua-ro', 'giam'], []]));

	it('without recent evidence, or whose period is over, are told as former ones', () => {
		expect(sorted([policy('cu', { sources: [{ title: 'Báo cũ', on: '2015-01-01' }] })])).toEqual([
			[],
			[],
			['cu'],
		]);
		expect(sorted([policy('het-han', { period: { to: '2025' } })])[2]).toEqual(['het-han']);
	});

	it('leave out offers that are no policies', () =>
		expect(sorted([policy('lop-mien-phi', { policy: false })])).toEqual([[], [], []]));
});

describe('the days of a policy', () => {
	const both = { days: ['tet-duong-lich', '23-11'] };

	it('are the next time each falls, soonest first, today included', () => {
		expect(daysOf(both, '2026-11-22T08:00')).toEqual(['2026-11-23', '2027-01-01']);
		expect(daysOf(both, '2026-11-23T23:59')).toEqual(['2026-11-23', '2027-01-01']);
		expect(daysOf(both, '2026-11-24T00:00')).toEqual(['2027-01-01', '2027-11-23']);
	});

	it('come as often as a page that is read later needs', () =>
		expect(daysOf(both, '2026-11-22T08:00', 2)).toEqual([
			'2026-11-23',
			'2027-01-01',
			'2027-11-23',
			'2028-01-01',
		]));

	it('are only those of its period, however precisely that is known', () => {
		expect(daysOf({ ...both, period: { from: '2027' } }, '2026-11-22T08:00', 2)).toEqual([
			'2027-01-01',
			'2027-11-23',
			'2028-01-01',
		]);
		expect(daysOf({ ...both, period: { to: '2027-01' } }, '2026-11-22T08:00', 2)).toEqual([
			'2026-11-23',
			'2027-01-01',
		]);
		expect(daysOf({ ...both, period: { to: '2026-11-22' } }, '2026-11-22T08:00', 2)).toEqual([]);
	});

	it('name every policy that holds on them', () => {
		const catalogue = catalogueOf(
			{
				programmes: [
					policy('a', { days: ['23-11'] }),
					policy('b', { days: ['23-11'] }),
					policy('c', { days: ['23-11'], period: { from: '2027' } }),
				],
			},
			'2026-11-22T08:00',
		);
		expect(
			policyDays(catalogue, catalogue.records.programmes, 2).map(({ dated, policies }) => [
				dated.start,
				...policies.map(({ id }) => id),
			]),
		).toEqual([
			['2026-11-23', 'a', 'b'],
			['2027-11-23', 'a', 'b', 'c'],
		]);
	});
});
