import { describe, expect, test } from 'vitest';
import { distance, rerank } from '../../../../src/search/query/rank.ts';
import type { ResultType } from '../../../../src/search/records/card.ts';

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
	).map(({ card }) => card.title);

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
	test('distances go from 0, the whole title as it is spelled, to 12, not all words on the card', () => {
		const far = (title: string, query: string) => distance(named(title, 'places', 'Phường Vỹ Dạ'), query);
		expect([far('Đại Nội', 'Đại Nội'), far('Đại Nội', 'dai noi')]).toEqual([0, 1]);
		expect([far('Đại Nội Huế', 'đại nội'), far('Vào Đại Nội', 'dai noi')]).toEqual([2, 5]);
		expect([far('Nội ô, đại lộ', 'dai noi'), far('Thư viện', 'thư viện vỹ dạ')]).toEqual([9, 10]);
		expect([far('Thư viện', 'thư viện lớn'), far('Thư viện', '')]).toEqual([12, 12]);
	});
	test('of a spelling that fits less well than the folded words, the folded words count', () => {
		// "lý" is in the title twice: as spelled at its end, folded at its beginning.
		expect(distance(named('Lí lẽ và lý'), 'lý')).toBe(3);
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
		expect(ranked.map(({ card }) => card.title)).toEqual(['Bảo tàng mới', 'Bảo tàng kể', 'Bảo tàng cũ']);
	});
	test('of names that hold the words equally the shorter title comes first, with and without marks', () => {
		const titles = ['Bảo tàng Lịch sử', 'Bảo tàng Gốm', 'Bảo tàng Mỹ thuật'];
		const shortFirst = ['Bảo tàng Gốm', 'Bảo tàng Lịch sử', 'Bảo tàng Mỹ thuật'];
		expect(order(titles, 'bảo tàng')).toEqual(shortFirst);
		expect(order([...titles].reverse(), 'bao tang')).toEqual(shortFirst);
	});
	test('where no word is on the card the order given stays, but what is told comes last; so does the input', () => {
		const cards = [named('Lớp', 'programmes'), named('Nơi', 'places')];
		expect(rerank(cards, 'zèng', () => false).map(({ card }) => card)).toEqual(cards);
		const told = [named('Kể', 'stories'), ...cards];
		expect(rerank(told, 'zèng', () => false).map(({ card }) => card)).toEqual([...cards, told[0]]);
		expect(told[0]?.title).toBe('Kể');
		expect(rerank([], 'zèng', () => false)).toEqual([]);
	});
	test('a place, then what is offered, then events by their date, then what is told', () => {
		const cards = [
			named('Gốm kể', 'stories'),
			{
				...named('Gốm sau', 'events'),
				dates: [{ start: '2027-06-04', end: '2027-06-04', endEstimated: false }],
			},
			{
				...named('Gốm mới', 'events'),
				dates: [{ start: '2026-12-05', end: '2026-12-05', endEstimated: false }],
			},
			named('Gốm lớp', 'programmes'),
			named('Gốm nơi', 'places'),
		];
		const titles = rerank(cards, 'gốm', () => false).map(({ card }) => card.title);
		expect(titles).toEqual(['Gốm nơi', 'Gốm lớp', 'Gốm mới', 'Gốm sau', 'Gốm kể']);
	});
	test('a topic by a word that it is known for stands before names that hold its syllables apart', () => {
		const topic = { ...named('Hán Nôm', 'topics'), more: ['chữ Nôm', 'thư pháp'] };
		const cards = [named('Thư viện số Pháp – Việt'), topic];
		expect(rerank(cards, 'thu phap', () => false).map(({ card }) => card.title)[0]).toBe('Hán Nôm');
		expect(distance(topic, 'thư pháp')).toBe(6);
	});
	test('a compound that stands apart is another word', () => {
		const card = named('Học tô tranh dân gian');
		expect(distance(card, 'hoc dan tranh')).toBe(9);
		expect(distance(card, 'hoc dan tranh', ['hoc', 'đàn tranh'])).toBe(12);
		expect(distance(named('Đàn tranh: lớp học'), 'hoc dan tranh', ['hoc', 'đàn tranh'])).toBe(9);
	});
});
