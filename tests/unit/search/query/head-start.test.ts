import { describe, expect, test } from 'vitest';
import type { Fetcher } from '../../../../src/downloads/download.ts';
import { headStart } from '../../../../src/search/query/head-start.ts';

const CONTENTS = '/pagefind/pagefind-entry.json?ts=7';
const ENTRY = { languages: { vi: { hash: 'vi_1', wasm: null, page_count: 12 } } };

function site(entry: unknown = ENTRY) {
	const asked: string[] = [];
	const fetcher: Fetcher = {
		fetch: async (input) => {
			asked.push(String(input));
			if (String(input) === CONTENTS)
				return entry === null ? new Response('', { status: 503 }) : Response.json(entry);
			return new Response(String(input));
		},
	};
	return { asked, fetcher, begin: () => headStart({ fetch: fetcher.fetch }, '/pagefind/', 'vi', 7) };
}

describe('a head start', () => {
	test('the list of pages and the program are on their way before Pagefind asks', async () => {
		const { asked, begin } = site();
		expect(await begin().pages).toBe(12);
		expect(asked).toEqual([CONTENTS, '/pagefind/pagefind.vi_1.pf_meta', '/pagefind/wasm.unknown.pagefind']);
	});
	test('Pagefind gets what is on its way, and nothing is fetched twice', async () => {
		const { asked, fetcher, begin } = site();
		const ahead = begin();
		await ahead.handOut(fetcher, async () => {
			expect(await (await fetcher.fetch(CONTENTS)).json()).toEqual(ENTRY);
			const list = await fetcher.fetch('/pagefind/pagefind.vi_1.pf_meta');
			expect(await list.text()).toBe('/pagefind/pagefind.vi_1.pf_meta');
		});
		expect(asked).toHaveLength(3);
	});
	test('each download is handed out once; what else is asked for is fetched', async () => {
		const { asked, fetcher, begin } = site();
		const own = fetcher.fetch;
		const ahead = begin();
		await ahead.pages;
		await ahead.handOut(fetcher, async () => {
			await fetcher.fetch('/pagefind/pagefind.vi_1.pf_meta');
			await fetcher.fetch('/pagefind/pagefind.vi_1.pf_meta');
			await fetcher.fetch('/pagefind/index/vi_2.pf_index');
		});
		expect(asked.slice(3)).toEqual(['/pagefind/pagefind.vi_1.pf_meta', '/pagefind/index/vi_2.pf_index']);
		expect(fetcher.fetch).toBe(own);
	});
	test('a table of contents that fails is told of to whoever asks', async () => {
		const { fetcher, begin } = site(null);
		const ahead = begin();
		expect(await ahead.pages).toBeUndefined();
		await expect(ahead.handOut(fetcher, () => fetcher.fetch(CONTENTS))).rejects.toThrow(`503 ${CONTENTS}`);
	});
	test('what could not be fetched is asked for once more', async () => {
		const { asked, fetcher } = site();
		const own = fetcher.fetch;
		let failures = 1;
		const flaky: Fetcher = {
			fetch: (input) => (failures-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : own(input)),
		};
		expect(await headStart(flaky, '/pagefind/', 'vi', 7).pages).toBe(12);
		expect(asked).toHaveLength(3);
	});
	test('an index without the language has nothing to begin', async () => {
		const { asked, begin } = site({ languages: {} });
		expect(await begin().pages).toBeUndefined();
		expect(asked).toEqual([CONTENTS]);
	});
	test('a network that is down breaks nothing before somebody asks', async () => {
		const fetcher: Fetcher = { fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
		const ahead = headStart(fetcher, '/pagefind/', 'vi', 7);
		expect(await ahead.pages).toBeUndefined();
		await expect(ahead.handOut(fetcher, () => fetcher.fetch(CONTENTS))).rejects.toThrow('Failed to fetch');
	});
});
