import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countChosen,
	type FilterState,
	formatFilters,
	forOtherMonth,
	isEmpty,
	NOTHING_CHOSEN,
	parseFilters,
	toggled,
	withAge,
	withWhen,
} from '../../../src/filters/state.ts';
import { FACETS, WHENS } from '../../../src/filters/vocabulary.ts';

describe('the address of filters', () => {
	it('is read as the contract writes it', () =>
		expect(parseFilters('?khi=cuoi-tuan&doi-tuong=thieu-nhi&phi=mien-phi')).toEqual({
			when: 'cuoi-tuan',
			chosen: { 'doi-tuong': ['thieu-nhi'], phi: ['mien-phi'] },
		}));

	it('joins several values of a facet by commas that stay readable', () =>
		expect(
			formatFilters({ chosen: { 'doi-tuong': ['gia-dinh', 'thieu-nhi'], phi: ['mien-phi'] }, age: 6 }),
		).toBe('?doi-tuong=gia-dinh,thieu-nhi&tuoi=6&phi=mien-phi'));

	it('is read the same with commas escaped, keys repeated, capitals and spaces', () => {
		const wanted = { chosen: { phi: ['mien-phi', 'tuy-tam'] } };
		for (const query of [
			'?phi=mien-phi,tuy-tam',
			'?phi=mien-phi%2Ctuy-tam',
			'?phi=tuy-tam&phi=mien-phi',
			'?phi=Mien-Phi,%20tuy-tam',
			'?phi=mien-phi,mien-phi,tuy-tam,',
		])
			expect(parseFilters(query), query).toEqual(wanted);
	});

	it('passes over what is no filter or cannot be a value', () => {
		for (const query of [
			'',
			'?',
			'?fbclid=abc&utm_source=zalo',
			'?khi=hom-qua',
			'?tuoi=sáu',
			'?tuoi=-6',
			'?tuoi=121',
			'?tuoi=6.5',
			'?phi=',
			'?phi=<script>',
			'?chu-de=../x',
			'?phi',
			'?%E0%A4%A',
		])
			expect(isEmpty(parseFilters(query)), query).toBe(true);
	});

	it('takes no more values than a hand would choose', () => {
		const many = Array.from({ length: 5000 }, (_, at) => `noi-${at}`).join(',');
		expect(parseFilters(`?dia-diem=${many}`).chosen['dia-diem']).toHaveLength(50);
	});

	it('keeps what else stands in it', () => {
		expect(formatFilters(toggled(NOTHING_CHOSEN, 'phi', 'mien-phi'), '?q=sách&khi=hom-nay')).toBe(
			'?q=s%C3%A1ch&phi=mien-phi',
		);
		expect(formatFilters(NOTHING_CHOSEN, '?in=danh-sach&phi=mien-phi')).toBe('?in=danh-sach');
		expect(formatFilters(NOTHING_CHOSEN, '?phi=mien-phi')).toBe('');
	});

	it('goes round without loss, for every state', () => {
		const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
		const state: fc.Arbitrary<FilterState> = fc
			.record({
				when: fc.option(fc.constantFrom(...WHENS), { nil: undefined }),
				age: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
				chosen: fc.dictionary(
					fc.constantFrom(...FACETS.filter((facet) => facet !== 'tuoi')),
					fc.uniqueArray(slug, { minLength: 1, maxLength: 5 }).map((values) => values.sort()),
				),
			})
			.map(({ when, age, chosen }) => ({
				...(when && { when }),
				...(age !== undefined && { age }),
				chosen: { ...chosen },
			}));
		fc.assert(
			fc.property(state, (chosen) => {
				const query = formatFilters(chosen);
				expect(parseFilters(query)).toEqual(chosen);
				expect(formatFilters(parseFilters(query))).toBe(query);
				expect(encodeURI(query)).toBe(query);
			}),
		);
	});
});

describe('a choice', () => {
	it('is switched on and off again', () => {
		const on = toggled(toggled(NOTHING_CHOSEN, 'buoi', 'toi'), 'buoi', 'sang');
		expect(on.chosen).toEqual({ buoi: ['sang', 'toi'] });
		expect(toggled(toggled(on, 'buoi', 'toi'), 'buoi', 'sang')).toEqual(NOTHING_CHOSEN);
	});

	it('of a relative date replaces the one before, or takes it off', () => {
		const today = withWhen(NOTHING_CHOSEN, 'hom-nay');
		expect(withWhen(today, 'cuoi-tuan')).toEqual({ when: 'cuoi-tuan', chosen: {} });
		expect(withWhen(today, 'hom-nay')).toEqual(NOTHING_CHOSEN);
	});

	it('counts once, whatever its kind', () => {
		const state = withAge(withWhen(toggled(NOTHING_CHOSEN, 'phi', 'mien-phi'), 'hom-nay'), 0);
		expect(countChosen(state)).toBe(3);
		expect(countChosen(withAge(state, undefined))).toBe(2);
	});

	it('goes along to another month, but for the relative date', () =>
		expect(forOtherMonth(parseFilters('?khi=cuoi-tuan&phi=mien-phi'))).toEqual(
			parseFilters('?phi=mien-phi'),
		));
});
