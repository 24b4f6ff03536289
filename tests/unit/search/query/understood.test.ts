/** What was understood of a query besides its words: its wishes fall away, its compounds and marks are kept. */
import { describe, expect, test } from 'vitest';
import { type BesidesWords, createSearch, type Pagefind } from '../../../../src/search/query/query.ts';
import type { SearchCard } from '../../../../src/search/records/card.ts';
import { filtersOf, metasOf } from '../../../../src/search/records/card-metas.ts';
import { foldedWords, spelledWords } from '../../../../src/search/text/fold.ts';
import { decode } from '../../../../src/search/text/pagefind-text.ts';

/** Each with what its text holds besides; compounds joined, as in the index. */
const HELD: readonly { readonly title: string; readonly type: SearchCard['type']; readonly text: string }[] =
	[
		{ title: 'Thư viện', type: 'places', text: '' },
		{ title: 'Chuyện về sách', type: 'stories', text: 'thư viện mở cửa mấy giờ' },
		{ title: 'Tô tranh dân gian', type: 'programmes', text: 'học' },
		{ title: 'Lớp nhạc cụ', type: 'programmes', text: 'học đàn tranh đàntranh' },
		{ title: 'Truyền cảm hứng', type: 'programmes', text: 'vườn hoa' },
		{ title: 'Gặp gỡ', type: 'programmes', text: 'cảm ơn hòa bình' },
	];

function asked(query: string, understood?: BesidesWords) {
	let strict = false;
	const pagefind: Pagefind = {
		options: async (options) => {
			if ('exactDiacritics' in options) strict = options.exactDiacritics === true;
		},
		mergeIndex: async () => {},
		filters: async () => ({}),
		destroy: async () => {},
		search: async (term) => {
			const wordsOf = strict ? spelledWords : foldedWords;
			const words = wordsOf(decode(term ?? ''));
			const found = HELD.filter(({ title, text }) =>
				words.every((word) => wordsOf(`${title} ${text}`).includes(word)),
			);
			return {
				results: found.map(({ title, type }) => {
					const card: SearchCard = { type, url: `/${title}/`, title, kind: '' };
					const data = { url: card.url, meta: metasOf(card), filters: filtersOf(card) };
					return { id: title, score: 1, data: async () => data };
				}),
			};
		},
	};
	return createSearch({
		isPast: () => false,
		fetcher: { fetch: async () => new Response('{}') },
		importModule: async () => pagefind,
	}).find(query, understood);
}
const titles = async (answer: Awaited<ReturnType<typeof asked>>) =>
	(await answer.load(10)).map(({ title }) => title);

describe('wishes', () => {
	test('what is asked about a place falls away, so that the place is found', async () => {
		expect((await titles(await asked('thu vien mo cua may gio', { rest: 'thu vien' })))[0]).toBe('Thư viện');
	});
	test('where a query says nothing else, records that merely hold its words are no answer', async () => {
		expect((await asked('mở cửa mấy giờ', { rest: '' })).total).toBe(0);
		expect((await asked('thư viện', { rest: '' })).total).toBe(2);
	});
});

describe('compounds', () => {
	test('what holds them side by side is found, not what holds their syllables apart', async () => {
		const units = ['hoc', 'đàn tranh'];
		const compounds = { units, spelled: 'hoc đàn tranh', joined: 'hoc đàntranh' };
		expect((await titles(await asked('hoc dan tranh', { compounds })))[0]).toBe('Lớp nhạc cụ');
	});
});

describe('marks', () => {
	test('what bears other marks than those typed does not hold the words, and the answer says so', async () => {
		const answer = await asked('cắm hoa');
		expect(answer.partly).toBe(true);
		expect((await asked('cam hoa')).partly).toBeUndefined();
	});
	test('what bears the very marks is the answer; how many are alike but for marks is told', async () => {
		const answer = await asked('cảm hoa');
		expect([await titles(answer), answer.otherMarks]).toEqual([['Truyền cảm hứng'], 1]);
	});
	test('a word typed without marks may still mean one that bears some', async () => {
		expect(await titles(await asked('cảm hứng vuon'))).toEqual(['Truyền cảm hứng']);
	});
});
