import { describe, expect, test } from 'vitest';
import type { Hit, SearchIndex } from '../../../../src/search/query/pagefind.ts';
import { softSearch } from '../../../../src/search/query/soft.ts';
import { decode } from '../../../../src/search/text/pagefind-text.ts';

/** An index that knows which records hold each word, and remembers what it was asked. */
function indexOf(holders: Readonly<Record<string, readonly string[]>>) {
	const asked: string[] = [];
	const hit = (id: string): Hit => ({ id, score: 1, data: () => Promise.reject(new Error('no card')) });
	const index: Pick<SearchIndex, 'search'> = {
		search: async (term) => {
			const word = decode(term ?? '');
			asked.push(word);
			return { results: (holders[word] ?? []).map(hit) };
		},
	};
	return { index, asked };
}
const HOLDERS = {
	lớp: ['a', 'b', 'c', 'd', 'e', 'f'],
	vẽ: ['a', 'b'],
	cho: ['a', 'b', 'c', 'd', 'e'],
	bé: ['b'],
};
const speller = {
	holders: (word: string) => (HOLDERS as Record<string, readonly string[]>)[word]?.length ?? 0,
};

describe('records that hold part of a query', () => {
	test('the rarest words weigh most', async () => {
		const { index } = indexOf(HOLDERS);
		const { hits } = await softSearch(index, ['lớp', 'bé']);
		expect(hits.map(({ id }) => id)).toEqual(['b']);
	});
	test('only the three rarest are asked, and no word that stands nowhere', async () => {
		const { index, asked } = indexOf(HOLDERS);
		const { words } = await softSearch(index, ['lớp', 'vẽ', 'zèng', 'cho', 'bé', 'bé'], speller);
		expect(asked).toEqual(['bé', 'vẽ', 'cho']);
		expect(words.map(({ word }) => word)).toEqual(['lớp', 'vẽ', 'zèng', 'cho', 'bé']);
		expect(words.map(({ weight }) => weight > 0)).toEqual([true, true, false, true, true]);
	});
	test('of common words only the rarest is asked, and only where there is no rarer word', async () => {
		const held: Readonly<Record<string, number>> = { nhà: 3000, sách: 2000, troa: 20 };
		const common = { holders: (word: string) => held[word] ?? 0 };
		const asked = async (words: readonly string[]) => {
			const made = indexOf({});
			await softSearch(made.index, words, common);
			return made.asked;
		};
		expect(await asked(['nhà', 'troa', 'sách'])).toEqual(['troa']);
		expect(await asked(['nhà', 'sách'])).toEqual(['sách']);
	});
	test('a record counts when it holds half of what the asked words weigh', async () => {
		const { index } = indexOf({ vẽ: ['a'], bé: ['b'], gốm: ['a', 'b'] });
		const { hits } = await softSearch(index, ['vẽ', 'bé', 'gốm']);
		expect(hits.map(({ id }) => id)).toEqual(['a', 'b']);
	});
	test('of no words there are no records', async () => {
		expect((await softSearch(indexOf({}).index, [])).hits).toEqual([]);
	});
});
