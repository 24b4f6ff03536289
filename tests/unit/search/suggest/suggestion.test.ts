import { describe, expect, test } from 'vitest';
import { createSearch, type Pagefind } from '../../../../src/search/query/query.ts';
import type { SearchCard } from '../../../../src/search/records/card.ts';
import { filtersOf, metasOf } from '../../../../src/search/records/card-metas.ts';
import { foldedWords } from '../../../../src/search/text/fold.ts';
import { decode } from '../../../../src/search/text/pagefind-text.ts';
import { vocabularyOf } from '../../../../src/search/text/spelling.ts';

interface Held {
	readonly title: string;
	readonly text?: string;
}
const many = (count: number, text: string): Held[] =>
	Array.from({ length: count }, (_, i) => ({ title: `Lễ hội ${i}`, text }));

/** A Pagefind that meets whole words however they are spelled and, as the real one does, passes over words it lacks. */
function searchOver(held: readonly Held[]) {
	const wordsOf = ({ title, text = '' }: Held) => foldedWords(`${title} ${text}`);
	const all = new Set(held.flatMap(wordsOf));
	const asked = { vocabulary: 0 };
	const pagefind: Pagefind = {
		options: async () => {},
		mergeIndex: async () => {},
		filters: async () => ({}),
		destroy: async () => {},
		search: async (term) => {
			const known = foldedWords(decode(term ?? '')).filter((word) => all.has(word));
			const found = held.filter((one) => known.every((word) => wordsOf(one).includes(word)));
			return {
				results: (known.length === 0 ? [] : found).map(({ title }) => {
					const card: SearchCard = { type: 'places', url: `/${title}/`, title, kind: 'Nơi' };
					return {
						id: title,
						score: 1,
						data: async () => ({ url: card.url, meta: metasOf(card), filters: filtersOf(card) }),
					};
				}),
			};
		},
	};
	const search = createSearch({
		isPast: () => false,
		fetcher: { fetch: async () => new Response('{}') },
		importModule: async () => pagefind,
		vocabulary: async () => {
			asked.vocabulary++;
			return vocabularyOf(
				held.map(({ title }) => title),
				{ current: held.map(wordsOf), past: [] },
			);
		},
	});
	return { search, asked };
}

const found = async (held: readonly Held[], query: string) => {
	const answer = await searchOver(held).search.find(query);
	const titles = (await answer.load(10)).map(({ title }) => title);
	return { titles, instead: answer.instead, suggestion: answer.suggestion };
};

describe('"có phải bạn tìm …"', () => {
	const trúc: Held = { title: 'Trúc chỉ Huế' };

	test('what a text or two hold is shown, and the near name is offered', async () => {
		expect(await found([trúc, { title: 'Lễ hội', text: 'đăng ký trước' }], 'trước')).toEqual({
			titles: ['Lễ hội'],
			instead: undefined,
			suggestion: { how: 'spelling', text: 'trúc' },
		});
	});
	test('of several words, the one that no name holds is put right', async () => {
		const held = [trúc, { title: 'Lễ hội', text: 'gửi trước cho Huế' }];
		const { titles, suggestion } = await found(held, 'trước huế');
		expect(titles).toContain('Lễ hội');
		expect(suggestion).toEqual({ how: 'spelling', text: 'trúc huế' });
	});
	test('keys that may have been typed for an input method are offered likewise', async () => {
		expect(await found([{ title: 'Lá sen' }, { title: 'Phim', text: 'las vegas' }], 'las')).toEqual({
			titles: ['Phim'],
			instead: undefined,
			suggestion: { how: 'telex', text: 'lá' },
		});
		expect(await found([{ title: 'Lá sen' }, { title: 'Phim' }], 'las')).toMatchObject({
			titles: ['Lá sen'],
			instead: { how: 'telex', text: 'lá' },
		});
	});
	test('an abbreviation is read at once, though a text holds it as it is', async () => {
		const held = [{ title: 'Thư viện' }, { title: 'Phim', text: 'tv' }];
		expect(await found(held, 'tv')).toMatchObject({ titles: ['Thư viện'], suggestion: undefined });
	});
	test('a word that many texts hold is no slip: nothing is offered', async () => {
		expect(await found([trúc, ...many(20, 'đăng ký trước')], 'trước')).toMatchObject({
			instead: undefined,
			suggestion: undefined,
		});
	});
	test('where a name holds the words nothing is offered, and the vocabulary stays where it is', async () => {
		const { search, asked } = searchOver([trúc, { title: 'Đăng ký trước' }]);
		expect((await search.find('trước')).suggestion).toBeUndefined();
		expect(asked.vocabulary).toBe(0);
	});
	test('a word that stands nowhere is put right at once, and nothing more is offered', async () => {
		expect(await found([trúc, { title: 'Hoa' }], 'trucs')).toMatchObject({
			titles: ['Trúc chỉ Huế'],
			suggestion: undefined,
		});
		expect((await found([trúc], 'trusc chi')).instead?.text).toBe('trúc chi');
	});
	test('a near name that finds nothing closer is not offered', async () => {
		const { suggestion } = await found([{ title: 'Hoa', text: 'trước' }], 'trước');
		expect(suggestion).toBeUndefined();
	});
});
