import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CARDS_IN_FILE, cardsFiles } from '../../../../src/search/query/all-cards.ts';
import { type Hit, openIndex } from '../../../../src/search/query/pagefind.ts';
import type { SearchCard } from '../../../../src/search/records/card.ts';
import { filtersOf, metasOf } from '../../../../src/search/records/card-metas.ts';

const cardOf = (number: number): SearchCard => ({
	type: 'places',
	url: `/dia-diem/${number}/`,
	title: `Nơi ${number}`,
	kind: 'Bảo tàng',
});

/** A site whose index holds so many records, and what is fetched from it: `singly` by Pagefind, `files` of cards by us. */
function site(pages: number) {
	const cards = new Map(Array.from({ length: pages }, (_, i) => [`vi_${i}`, cardOf(i)]));
	const files = cardsFiles(cards);
	const fetched = { singly: 0, files: [] as string[], down: false };
	const hits = [...cards].map(
		([id, card]): Hit => ({
			id,
			score: 1,
			data: async () => {
				fetched.singly++;
				return { url: card.url, meta: metasOf(card), filters: filtersOf(card) };
			},
		}),
	);
	const index = openIndex({
		language: 'vi',
		fetcher: {
			fetch: async (input) => {
				const [, number] = /cards\.vi\.(\d+)\.json$/.exec(String(input)) ?? [];
				if (number === undefined)
					return Response.json({ languages: { vi: { hash: 'vi_1', wasm: null, page_count: pages } } });
				if (fetched.down) throw new TypeError('Failed to fetch');
				fetched.files.push(number);
				return Response.json(files[Number(number)]);
			},
		},
		importModule: async () => ({
			options: async () => {},
			mergeIndex: async () => {},
			filters: async () => ({}),
			search: async () => ({ results: hits }),
			destroy: async () => {},
		}),
	});
	const ask = async () => index.firstCards((await index.search('nơi')).results);
	return { ask, fetched };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the cards of the first results', () => {
	test('of a small catalogue come in one file with the index, none singly, and more of them are looked at', async () => {
		const { ask, fetched } = site(40);
		expect((await ask()).map(({ title }) => title).slice(0, 2)).toEqual(['Nơi 0', 'Nơi 1']);
		expect(await ask()).toHaveLength(30);
		expect(fetched).toMatchObject({ singly: 0, files: ['0'] });
	});
	test('of a large one come singly, and all of them for a reader who asks twice', async () => {
		const { ask, fetched } = site(CARDS_IN_FILE + 1);
		expect(await ask()).toHaveLength(10);
		await vi.runAllTimersAsync();
		expect(fetched).toMatchObject({ singly: 10, files: [] });
		await ask();
		await vi.advanceTimersByTimeAsync(1000);
		await vi.waitFor(() => expect(fetched).toMatchObject({ singly: 20, files: ['0', '1'] }));
		expect(await ask()).toHaveLength(30);
		expect(fetched.singly).toBe(20);
	});
	test('come singly to a reader who saves data', async () => {
		vi.stubGlobal('navigator', { connection: { saveData: true } });
		const { ask, fetched } = site(CARDS_IN_FILE + 1);
		for (let times = 0; times < 3; times++) await ask();
		await vi.runAllTimersAsync();
		expect(fetched).toMatchObject({ singly: 30, files: [] });
		vi.unstubAllGlobals();
	});
	test('come singly where their file does not come, which is no failure of the search', async () => {
		const { ask, fetched } = site(40);
		fetched.down = true;
		expect(await ask()).toHaveLength(10);
		expect(fetched.singly).toBe(10);
	});
});
