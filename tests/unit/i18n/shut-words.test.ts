import { expect, test } from 'vitest';
import { edgesOf } from '../../../src/catalogue/time/opening.ts';
import { shutDays } from '../../../src/i18n/shut-words.ts';
import { catalogueOf, eventWith } from '../../support/catalogue.ts';

/** The museum is open on Tuesdays and Sundays only; 30/11 and 14/12/2026 are Mondays. */
function said(start: string, end: string, language: 'vi' | 'en' = 'vi', today = '2026-11-22'): string[] {
	const catalogue = catalogueOf({
		events: [eventWith({ kind: 'exhibition', when: { kind: 'single', start, end } })],
	});
	const [dated] = catalogue.allSessions;
	const edges = dated && edgesOf(catalogue, dated);
	return edges ? shutDays(edges, today, language) : [];
}

test('a first and a last day on which the house is shut are told with the days on which one can go in', () => {
	expect(said('2026-11-30', '2026-12-14')).toEqual([
		'Ngày 30/11 đóng cửa, vào xem từ 1/12',
		'Ngày 14/12 đóng cửa, vào xem đến 13/12',
	]);
	expect(said('2026-11-30', '2026-12-14', 'vi', '2026-12-01')).toHaveLength(1);
});
test('an only day is told once, in both languages', () => {
	expect(said('2026-11-30', '2026-11-30')).toEqual(['Ngày 30/11 đóng cửa']);
	expect(said('2026-11-30', '2026-11-30', 'en')).toHaveLength(1);
});
test('an hour that the editor has written is not denied', () => {
	expect(said('2026-11-28T08:00', '2026-12-14T17:00')).toEqual([]);
	expect(said('2026-11-30T08:00', '2026-11-30T10:00')).toEqual([]);
});
