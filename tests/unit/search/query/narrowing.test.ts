import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countNarrowing,
	countsByKey,
	isNarrowed,
	NARROWING_KEYS,
	NOT_NARROWED,
	narrowedBy,
	narrowingPairs,
	pagefindFilters,
	parseNarrowing,
	without,
} from '../../../../src/search/query/narrowing.ts';

const value = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

describe('narrowing in an address', () => {
	it('is read as it was written, whatever was chosen', () =>
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(...NARROWING_KEYS.filter((key) => key !== 'kieu')),
					fc.uniqueArray(value, { minLength: 1, maxLength: 4 }),
				),
				(chosen) => {
					const written = narrowingPairs(chosen).join('&');
					expect(narrowingPairs(parseNarrowing(`?q=x&${written}`)).join('&')).toBe(written);
				},
			),
		));
	it('passes over what is no value, no key, or no type', () => {
		expect(parseNarrowing('?kieu=su-kien,khong-co&phi=<b>&xyz=1&thang=2026-12')).toEqual({
			kieu: ['su-kien'],
			thang: ['2026-12'],
		});
		expect(isNarrowed(parseNarrowing('?q=bảo tàng&qua=1'))).toBe(false);
	});
	it('takes no more values than a hand would choose', () =>
		expect(
			parseNarrowing(`?loai=${Array.from({ length: 500 }, (_, at) => `a${at}`).join(',')}`).loai?.length,
		).toBe(50));
	it('switches a value on and off again', () => {
		const on = narrowedBy(NOT_NARROWED, 'phi', 'mien-phi');
		expect(on).toEqual({ phi: ['mien-phi'] });
		expect(countNarrowing(narrowedBy(on, 'phi', 'co-thu-phi'))).toBe(2);
		expect(narrowedBy(on, 'phi', 'mien-phi')).toEqual({});
		expect(without(on, 'phi')).toEqual({});
	});
});

describe('narrowing as Pagefind takes it', () => {
	it('is nothing when nothing is chosen', () => expect(pagefindFilters({})).toBeUndefined());
	it('joins values of a key by "or"', () =>
		expect(pagefindFilters({ kieu: ['dia-diem'], phi: ['co-thu-phi', 'mien-phi'] })).toEqual({
			type: { any: ['places'] },
			phi: { any: ['co-thu-phi', 'mien-phi'] },
		}));
	it('has counts back under the words of the address, without those of none', () => {
		const counts = countsByKey({
			type: { places: 3, events: 0 },
			phi: { 'mien-phi': 2 },
			former: { yes: 1 },
		});
		expect(counts.get('kieu')).toEqual(new Map([['dia-diem', 3]]));
		expect(counts.get('phi')).toEqual(new Map([['mien-phi', 2]]));
		expect(counts.get('thang')).toEqual(new Map());
	});
});
