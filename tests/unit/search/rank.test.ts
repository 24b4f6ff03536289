import { describe, expect, test } from 'vitest';
import type { ResultType } from '../../../src/search/card.ts';
import { distance, rerank } from '../../../src/search/rank.ts';

const named = (title: string, type: ResultType = 'places', ward?: string) => ({
	type,
	title,
	kind: 'Bảo tàng công lập',
	place: undefined,
	ward,
});
const order = (titles: readonly string[], query: string) =>
	rerank(
		titles.map((title) => named(title)),
		query,
		() => false,
	).map(({ title }) => title);

describe('order of the first results', () => {
	test('the exact spelling stands above the folded one, whatever is typed', () => {
		expect(order(['Duong', 'Dương', 'Đường'], 'đường')).toEqual(['Đường', 'Duong', 'Dương']);
		expect(order(['Đường', 'Duong'], 'duong')).toEqual(['Duong', 'Đường']);
	});
	test('the whole title, then its beginning, a phrase in it, its words apart, then words elsewhere on the card', () => {
		const titles = ['Nội ô, đại lộ', 'Vào Đại Nội', 'Đại Nội Huế', 'Đại Nội'];
		expect(order(titles, 'dai noi')).toEqual(['Đại Nội', 'Đại Nội Huế', 'Vào Đại Nội', 'Nội ô, đại lộ']);
		expect(distance(named('Thư viện', 'places', 'Phường Vỹ Dạ'), 'vi da')).toBeLessThan(
			distance(named('Thư viện'), 'vi da'),
		);
	});
	test('part of a syllable is not the syllable', () => {
		expect(order(['Viện đàn', 'Phường Vỹ Dạ'], 'vi da')).toEqual(['Phường Vỹ Dạ', 'Viện đàn']);
	});
	test('of equal titles what is over comes last, and a place before a story about it', () => {
		const cards = [
			named('Bảo tàng cũ', 'places'),
			named('Bảo tàng kể', 'stories'),
			named('Bảo tàng mới', 'places'),
		];
		const ranked = rerank(cards, 'bảo tàng', ({ title }) => title.endsWith('cũ'));
		expect(ranked.map(({ title }) => title)).toEqual(['Bảo tàng mới', 'Bảo tàng kể', 'Bảo tàng cũ']);
	});
	test('where no word is on the card the order given stays, and so does the input', () => {
		const cards = [named('Kể', 'stories'), named('Nơi', 'places')];
		expect(rerank(cards, 'zèng', () => false)).toEqual(cards);
		expect(rerank([], 'zèng', () => false)).toEqual([]);
	});
});
