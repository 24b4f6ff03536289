import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../src/filters/match.ts';
import { NOTHING_CHOSEN, parseFilters } from '../../../src/filters/state.ts';
import { data, sessions } from './filtered-sessions.ts';

const TODAY = '2026-11-22';
const ask = (query: string) => matcherOf(data, sessions)(parseFilters(query), TODAY);

describe('filters', () => {
	it('let everything through when nothing is chosen, and count every value', () => {
		const all = matcherOf(data, sessions)(NOTHING_CHOSEN, TODAY);
		expect(all.fits).toEqual([true, true, true, true]);
		expect(all.total).toBe(4);
		expect(all.counts).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
		expect(all.without.size).toBe(0);
	});

	it('of one facet are joined by "or", of several by "and"', () => {
		expect(ask('?phi=mien-phi').fits).toEqual([true, false, true, false]);
		expect(ask('?phi=mien-phi,co-thu-phi').total).toBe(4);
		expect(ask('?phi=mien-phi&buoi=toi').fits).toEqual([false, false, true, false]);
	});

	it('count beside a choice what it would give: of its own facet whatever is chosen there, of others what is left', () => {
		const { counts } = ask('?phi=mien-phi');
		// Its own facet: still both prices. Others: only what is free.
		expect(counts.slice(4, 6)).toEqual([2, 2]);
		expect(counts.slice(0, 2)).toEqual([2, 1]);
		expect(counts.slice(6)).toEqual([1, 1]);
	});

	it('give for each choice exactly the number that stood beside it', () => {
		for (const first of ['', '?phi=mien-phi', '?buoi=toi&phi=co-thu-phi', '?khi=cuoi-tuan', '?tuoi=7']) {
			const before = ask(first);
			data.facets.forEach(([facet, values], at) => {
				if (facet === 'tuoi') return;
				const offset = data.facets.slice(0, at).reduce((sum, [, list]) => sum + list.length, 0);
				values.forEach(([value], number) => {
					const others = new URLSearchParams(first);
					others.set(facet, value);
					expect(ask(`?${others}`).total, `${first} then ${facet}=${value}`).toBe(
						before.counts[offset + number],
					);
				});
			});
			for (const [when, count] of Object.entries(before.whens)) {
				const others = new URLSearchParams(first);
				others.set('khi', when);
				expect(ask(`?${others}`).total, `${first} then khi=${when}`).toBe(count);
			}
		}
	});

	it('know what one condition less would give', () => {
		const { total, without } = ask('?doi-tuong=nguoi-lon&phi=co-thu-phi&buoi=sang');
		expect(total).toBe(0);
		expect(Object.fromEntries(without)).toEqual({ 'doi-tuong': 1, phi: 0, buoi: 1 });
		expect(Object.fromEntries(ask('?khi=ngay-mai&phi=mien-phi').without)).toEqual({ khi: 2, phi: 2 });
	});

	it('leave out a session whose age is not known when somebody asks by age', () => {
		expect(ask('?tuoi=7').fits).toEqual([true, false, true, false]);
		expect(ask('?tuoi=16').total).toBe(0);
	});

	it('let nothing through for a value that the page does not have', () =>
		expect(ask('?dia-diem=noi-khac').total).toBe(0));

	it.each([
		['hom-nay', [true, false, false, true]],
		['ngay-mai', [false, true, false, true]],
		['cuoi-tuan', [true, false, false, true]],
		['tuan-nay', [true, false, false, true]],
		['thang-nay', [true, true, true, true]],
	])('%s is relative to the day of reading', (when, fits) => expect(ask(`?khi=${when}`).fits).toEqual(fits));
});
