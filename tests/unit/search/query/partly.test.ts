/** Where no record holds every word: what holds some of them, narrowed and put in order like any other answer. */
import { describe, expect, test } from 'vitest';
import { createSearch, type Pagefind } from '../../../../src/search/query/query.ts';
import type { SearchCard } from '../../../../src/search/records/card.ts';
import { filtersOf, metasOf } from '../../../../src/search/records/card-metas.ts';
import { foldedWords } from '../../../../src/search/text/fold.ts';
import { decode } from '../../../../src/search/text/pagefind-text.ts';

const HELD = [
	{ title: 'Lớp vẽ', date: '2026-12-03', price: 'paid' },
	{ title: 'Vẽ gốm', date: '2026-12-01', price: 'free' },
	{ title: 'Gốm ở lớp', date: '2026-12-02', price: 'free' },
	{ title: 'Đàn tranh', date: '2026-11-30', price: 'free' },
];

interface Options {
	readonly filters?: { readonly price: { readonly any: readonly string[] } };
	readonly sort?: object;
}

/** Meets what holds every word, all for null; in order of date when asked to. */
const pagefind: Pagefind = {
	options: async () => {},
	mergeIndex: async () => {},
	filters: async () => ({}),
	destroy: async () => {},
	search: async (term, { filters, sort }: Options = {}) => {
		const words = foldedWords(decode(term ?? ''));
		const found = HELD.filter(
			({ title, price }) =>
				words.every((word) => foldedWords(title).includes(word)) &&
				(!filters || filters.price.any.includes(price)),
		);
		const ordered = sort ? found.toSorted((a, b) => (a.date < b.date ? -1 : 1)) : found;
		return {
			results: ordered.map(({ title }) => {
				const card: SearchCard = { type: 'events', url: `/${title}/`, title, kind: 'Lớp' };
				const data = { url: card.url, meta: metasOf(card), filters: filtersOf(card) };
				return { id: title, score: 1, data: async () => data };
			}),
		};
	},
};

const asked = () =>
	createSearch({
		isPast: () => false,
		fetcher: { fetch: async () => new Response('{}') },
		importModule: async () => pagefind,
	}).find('lớp vẽ gốm');
const titles = async (answer: Awaited<ReturnType<typeof asked>>) =>
	(await answer.load(10)).map(({ title }) => title);

describe('an answer to part of the words', () => {
	test('is said to be one', async () => {
		const answer = await asked();
		expect(answer.partly).toBe(true);
		expect(new Set(await titles(answer))).toEqual(new Set(['Lớp vẽ', 'Vẽ gốm', 'Gốm ở lớp']));
	});
	test('is put in order of date', async () => {
		const ordered = await (await asked()).narrow({ byDate: true });
		expect(await titles(ordered)).toEqual(['Vẽ gốm', 'Gốm ở lớp', 'Lớp vẽ']);
	});
	test('is narrowed to what bears the filters, and to nothing that it did not hold', async () => {
		const free = await (await asked()).narrow({ filters: { price: { any: ['free'] } } });
		expect(free.total).toBe(2);
		expect(new Set(await titles(free))).toEqual(new Set(['Vẽ gốm', 'Gốm ở lớp']));
		const ordered = await free.narrow({ filters: { price: { any: ['free'] } }, byDate: true });
		expect(await titles(ordered)).toEqual(['Vẽ gốm', 'Gốm ở lớp']);
	});
});
