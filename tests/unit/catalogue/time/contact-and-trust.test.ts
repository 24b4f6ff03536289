import { describe, expect, it } from 'vitest';
import { confirmedPlaces, contactOf } from '../../../../src/catalogue/graph/whereabouts.ts';
import { splitProgrammes } from '../../../../src/catalogue/lists/offers.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

describe('contact', () => {
	const base = { kind: 'library-city', ownership: 'public', sources: DATED } as const;
	const office = { address: { vi: '1 Phố Thử' } };
	const wards = [
		{ id: 'tren', code: '00001', kind: 'phuong', name: { vi: 'Trên' }, office, sources: DATED } as const,
	];
	const answer = (places: NonNullable<Parameters<typeof catalogueOf>[0]['places']>) => {
		const catalogue = catalogueOf({ wards, places });
		const place = catalogue.byId.places.get('a');
		return place && contactOf(catalogue, place);
	};
	const a = { id: 'a', title: { vi: 'A' }, ...base };
	const b = { id: 'b', title: { vi: 'B' }, ...base };
	const c = { id: 'c', title: { vi: 'C' }, ...base, contact: { phone: '0234 3822 425' } };

	it('is the place’s own first', () =>
		expect(answer([{ ...a, contact: { phone: '0234 3822 425' }, managedBy: 'b' }, b])?.via).toBe('self'));
	it('else that of whoever manages it, however far above', () => {
		const found = answer([{ ...a, managedBy: 'b' }, { ...b, parent: 'c' }, c]);
		expect([found?.via, found?.place?.id]).toEqual(['managing', 'c']);
	});
	it('else the ward’s office, of what the ward runs itself', () => {
		const found = answer([{ ...a, kind: 'culture-house-village', ward: 'tren' }]);
		expect([found?.via, found?.ward?.id]).toEqual(['ward', 'tren']);
	});
	it('but not of anything else: the office knows nothing of it', () =>
		expect(answer([{ ...a, kind: 'museum-public', ward: 'tren' }])).toBeUndefined());
	it('else nobody, and two places that manage each other end the search', () =>
		expect(
			answer([
				{ ...a, managedBy: 'b' },
				{ ...b, managedBy: 'a' },
			]),
		).toBeUndefined());
});

describe('trust', () => {
	it('counts places whose confirmation is not stale', () => {
		const place = (id: string, on?: string) => ({
			id,
			title: { vi: id },
			kind: 'library-city' as const,
			ownership: 'public' as const,
			sources: DATED,
			...(on ? { verified: { on, by: 'Phòng Nghiệp vụ' } } : {}),
		});
		const places = [
			place('moi', '2026-11-01'),
			place('sat', '2025-11-22'),
			place('cu', '2025-11-21'),
			place('chua'),
		];
		expect(confirmedPlaces(catalogueOf({ places }))).toEqual({ confirmed: 2, all: 4 });
	});

	it('splits offers into those with a recent source and those once seen', () => {
		const programme = (id: string, on: string) => ({
			id,
			title: { vi: id },
			kind: 'class' as const,
			offer: ['fixed' as const],
			sources: [{ title: 'Bài báo', on }],
		});
		const catalogue = catalogueOf({ programmes: [programme('moi', '2024'), programme('cu', '2023-12-31')] });
		const { current, former } = splitProgrammes(catalogue, catalogue.records.programmes);
		expect([current.map(({ id }) => id), former.map(({ id }) => id)]).toEqual([['moi'], ['cu']]);
	});
});
