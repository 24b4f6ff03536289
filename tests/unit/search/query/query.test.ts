import { describe, expect, test } from 'vitest';
import type { Fetcher } from '../../../../src/downloads/download.ts';
import { createSearch, LONGEST_QUERY, type Pagefind } from '../../../../src/search/query/query.ts';
import type { SearchCard } from '../../../../src/search/records/card.ts';
import { filtersOf, metasOf } from '../../../../src/search/records/card-metas.ts';
import { searchable } from '../../../../src/search/text/pagefind-text.ts';

const cardNamed = (title: string): SearchCard => ({
	type: 'places',
	url: `/dia-diem/${title}/`,
	title,
	kind: 'Bảo tàng',
});

/** A Pagefind that downloads one chunk a query, as the real one does, and swallows its failure likewise. */
function standIn(titles: readonly string[]) {
	const seen = { terms: [] as string[], modules: [] as string[], status: 200, destroyed: 0, turn: 0 };
	const fetcher: Fetcher = { fetch: async () => new Response('', { status: seen.status }) };
	const result = (title: string) => {
		const card = cardNamed(title);
		return {
			id: title,
			score: 1,
			data: async () => ({ url: card.url, meta: metasOf(card), filters: filtersOf(card) }),
		};
	};
	const pagefind: Pagefind = {
		options: async () => {},
		mergeIndex: async () => {},
		filters: async () => ({}),
		search: async (term) => {
			seen.terms.push(term ?? '');
			const { ok } = await fetcher.fetch('/pagefind/index/vi_1.pf_index');
			// As the real one: equals in another order, and sums that differ in their last digit.
			const { turn } = seen;
			const hits = titles.map((title, at) => ({ ...result(title), score: 1 + ((at + turn) % 2) * 1e-7 }));
			return { results: ok ? [...hits.slice(turn), ...hits.slice(0, turn)] : [] };
		},
		destroy: async () => {
			seen.destroyed++;
		},
	};
	const search = createSearch({
		isPast: () => false,
		fetcher,
		importModule: async (address) => {
			seen.modules.push(address);
			return pagefind;
		},
	});
	return { search, seen, fetcher };
}

const titlesOf = (cards: readonly SearchCard[]) => cards.map(({ title }) => title);

describe('asking', () => {
	test('the same question has the same order each time', async () => {
		const { search, seen } = standIn(['Lớp vẽ', 'Lớp đàn', 'Lớp múa', 'Lớp võ']);
		const order = async () => titlesOf(await (await search.find('thư pháp')).load(4));
		const first = await order();
		for (seen.turn = 1; seen.turn < 4; seen.turn++) expect(await order()).toEqual(first);
	});
	test('a query goes to Pagefind in the index’s own spelling, and the module is loaded once', async () => {
		const { search, seen } = standIn(['Đại Nội']);
		await search.find('  ĐẠI nội! ');
		await search.find('vi');
		expect(seen.terms).toEqual(['Đại Nội', 'vi'].map(searchable));
		expect(seen.modules).toEqual(['/pagefind/pagefind.js']);
	});
	test('a query without a word asks nobody', async () => {
		const { search, seen } = standIn(['Đại Nội']);
		expect((await search.find(' …?! ')).total).toBe(0);
		expect(seen.modules).toEqual([]);
	});
	test('a query of 5,000 characters is cut', async () => {
		const { search, seen } = standIn([]);
		await search.find('a'.repeat(5000));
		expect(Math.max(...seen.terms.map((term) => term.length))).toBe(
			searchable('a'.repeat(LONGEST_QUERY)).length,
		);
	});
	test('the first ten are put in order, the rest follow as they come', async () => {
		const titles = [...Array.from({ length: 9 }, (_, i) => `Nơi ${i}`), 'Đại Nội', 'Đại Nội sau'];
		const answer = await standIn(titles).search.find('dai noi');
		expect(answer.total).toBe(11);
		expect(titlesOf(await answer.load(2))).toEqual(['Đại Nội', 'Nơi 0']);
		expect(titlesOf(await answer.load(50)).at(-1)).toBe('Đại Nội sau');
	});
	test('two impatient calls for more give each card once', async () => {
		const answer = await standIn(['A', 'B', 'C']).search.find('a');
		const [some, all] = await Promise.all([answer.load(2), answer.load(3)]);
		expect(titlesOf(some)).toEqual(['A', 'B']);
		expect(titlesOf(all)).toEqual(['A', 'B', 'C']);
	});
});

describe('failing', () => {
	test('a 503 on a part of the index is a failure, not "no results"', async () => {
		const { search, seen } = standIn(['Đại Nội']);
		seen.status = 503;
		await expect(search.find('dai noi')).rejects.toThrow('503 /pagefind/index/vi_1.pf_index');
	});
	test('after a failure the next query starts afresh and succeeds', async () => {
		const { search, seen } = standIn(['Đại Nội']);
		seen.status = 503;
		await search.find('dai noi').catch(() => {});
		seen.status = 200;
		expect((await search.find('dai noi')).total).toBe(1);
		expect(seen.destroyed).toBe(1);
		expect(seen.modules).toEqual(['/pagefind/pagefind.js', '/pagefind/pagefind.js?retry=2']);
	});
	test('a broken-off download is a failure', async () => {
		const { search, fetcher } = standIn(['Đại Nội']);
		fetcher.fetch = async () => {
			throw new TypeError('Failed to fetch');
		};
		await expect(search.find('dai noi')).rejects.toThrow('Failed to fetch');
	});
	test('the page’s own fetch is put back, also after a failure', async () => {
		const { search, fetcher, seen } = standIn([]);
		const own = fetcher.fetch;
		seen.status = 503;
		await Promise.allSettled([search.find('a'), search.find('b'), search.find('c')]);
		expect(fetcher.fetch).toBe(own);
	});
});
