import { describe, expect, test } from 'vitest';
import { allCards, CARDS_IN_FILE, cardsFile, cardsFiles } from '../../../../src/search/query/all-cards.ts';
import type { SearchCard } from '../../../../src/search/records/card.ts';

const place: SearchCard = {
	type: 'places',
	url: '/dia-diem/a/',
	title: 'Nhà A',
	kind: 'Bảo tàng',
	names: ['A'],
};
const event: SearchCard = {
	type: 'events',
	url: '/su-kien/b/',
	title: 'B',
	kind: 'Lớp',
	dates: [{ start: '2026-12-01T08:00', end: '2026-12-01T10:00', endEstimated: false }],
	former: true,
};
const many = (count: number) =>
	new Map(Array.from({ length: count }, (_, i) => [`vi_${i}`, { ...place, url: `/dia-diem/${i}/` }]));

/** Serves the files as JSON; `down` are addresses that fail. */
function served(cards: ReadonlyMap<string, SearchCard>) {
	const files = cardsFiles(cards);
	const asked: string[] = [];
	const down = new Set<string>();
	const fetch = async (address: unknown) => {
		asked.push(String(address));
		if (down.has(String(address))) return new Response('', { status: 503 });
		const number = Number(/\.(\d+)\.json$/.exec(String(address))?.[1]);
		return Response.json(files[number]);
	};
	return { all: allCards({ fetch }, '/pagefind/', 'vi'), asked, down };
}

describe('all cards in a few files', () => {
	test('each card comes back as it was, and nothing is known of others', async () => {
		const { all } = served(
			new Map([
				['vi_1', place],
				['vi_2', event],
			]),
		);
		expect(all.get('vi_1')).toBeUndefined();
		await all.load();
		expect(all.get('vi_1')).toEqual(place);
		expect(all.get('vi_2')).toEqual(event);
		expect(all.get('vi_3')).toBeUndefined();
	});
	test('a small catalogue is one file, an empty one too', async () => {
		expect(cardsFiles(many(CARDS_IN_FILE))).toHaveLength(1);
		const { all, asked } = served(new Map());
		await all.load();
		expect(all.whole).toBe(true);
		expect(asked).toEqual([`/pagefind/${cardsFile('vi', 0)}`]);
	});
	test('a large one is several, fetched one after the other and only once', async () => {
		const { all, asked } = served(many(2 * CARDS_IN_FILE + 1));
		await Promise.all([all.load(), all.load()]);
		await all.load();
		expect(asked).toHaveLength(3);
		expect(all.get(`vi_${2 * CARDS_IN_FILE}`)?.url).toBe(`/dia-diem/${2 * CARDS_IN_FILE}/`);
	});
	test('after a failure it goes on with the file that failed', async () => {
		const { all, asked, down } = served(many(CARDS_IN_FILE + 1));
		down.add('/pagefind/cards.vi.1.json');
		await expect(all.load()).rejects.toThrow('503 /pagefind/cards.vi.1.json');
		expect(all.whole).toBe(false);
		expect(all.get('vi_0')).toBeDefined();
		down.clear();
		await all.load();
		expect(all.whole).toBe(true);
		expect(asked.map((address) => address.slice(-6))).toEqual(['0.json', '1.json', '1.json']);
	});
});
