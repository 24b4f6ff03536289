/** Budgets in brotli 11: old phones, bad networks. */
import { describe, expect, it } from 'vitest';
import { builtSite, type Page } from './built.ts';
import { heavierThan, isMonth, overBudget, PAGE_BUDGETS } from './page-budgets.ts';
import { brotli, fontBytes, loadedFiles, scriptBytes, scriptFileBytes } from './weight.ts';

const site = builtSite('site');
const city = builtSite('tiny-city');
/** On these pages a person manipulates something, and wherever an island stands; every other page is for reading. */
const WORKING =
	/^\/(tim-kiem|en\/search|theo-doi-lich|en\/subscribe|chung-tay\/de-xuat|en\/take-part\/suggest|ngay-ky-niem\/[^/]+\/ap-phich|en\/days\/[^/]+\/poster)\/$/;
const hasIsland = (page: Page) => page.elements.some(({ tag }) => tag === 'astro-island');
const READING = site.pages.filter((page) => !WORKING.test(page.address) && !hasIsland(page));
const choosers = site.pages.filter(({ address }) => /^\/(theo-doi-lich|en\/subscribe)\/$/.test(address));
const months = site.pages.filter(isMonth);

describe('what a reader downloads', () => {
	it('a reading page sends at most 5 KB of JavaScript', () =>
		expect(heavierThan(READING, 5, (page) => scriptBytes(site, page))).toEqual([]));

	it('a poster, of which one chooses the ward, sends at most 1 KB more than a reading page', () => {
		const posters = site.pages.filter(({ address }) => /\/(ap-phich|poster)\/$/.test(address));
		expect(posters).toHaveLength(82);
		expect(heavierThan(posters, 6, (page) => scriptBytes(site, page))).toEqual([]);
	});

	it('the page with the letter sends at most 1 KB more than a reading page', () => {
		const letters = site.pages.filter(({ address }) => /\/(de-xuat|suggest)\/$/.test(address));
		expect(letters).toHaveLength(2);
		expect(heavierThan(letters, 6, (page) => scriptBytes(site, page))).toEqual([]);
	});

	it('the page where one chooses a calendar sends at most 8.5 KB of JavaScript, without React', () => {
		expect(choosers).toHaveLength(2);
		expect(heavierThan(choosers, 8.5, (page) => scriptBytes(site, page))).toEqual([]);
	});

	it.each(PAGE_BUDGETS)('$what: at most $kilobytes KB', (budget) => {
		expect(site.pages.some(budget.isOne)).toBe(true);
		expect(overBudget(site, budget)).toEqual([]);
	});

	// That of every page included.
	it('a month with filters fetches at most 30 KB of JavaScript', () => {
		const filtered = city.pages.filter((page) => isMonth(page) && hasIsland(page));
		expect(filtered).toHaveLength(10);
		expect(heavierThan(filtered, 30, (page) => scriptFileBytes(city, page))).toEqual([]);
	});

	it.each([
		[
			'a list',
			/^\/(su-kien|chuong-trinh|dia-diem|hoc-lieu|en\/events|en\/programmes|en\/places|en\/resources)\/$/,
		],
		['my calendar', /^\/(lich-cua-toi|en\/my-calendar)\/$/],
	])('%s fetches at most 30 KB of JavaScript', (_, address) => {
		const pages = city.pages.filter((page) => address.test(page.address));
		expect(pages.length).toBeGreaterThan(0);
		expect(heavierThan(pages, 30, (page) => scriptFileBytes(city, page))).toEqual([]);
	});

	it('search fetches at most 36 KB of JavaScript, Pagefind itself aside', () => {
		const pages = city.pages.filter(({ address }) => /^\/(tim-kiem|en\/search)\/$/.test(address));
		expect(pages).toHaveLength(2);
		const ofPagefind = brotli(city.read('pagefind/pagefind.js'));
		expect(heavierThan(pages, 36, (page) => scriptFileBytes(city, page) - ofPagefind)).toEqual([]);
	});

	it('the page of tables fetches at most 30 KB of JavaScript, a worker of 205 KB that reads workbooks, one of 112 KB that writes them', () => {
		const pages = city.pages.filter(({ address }) => address === '/kiem-tra-excel/');
		expect(pages).toHaveLength(1);
		expect(heavierThan(pages, 30, (page) => scriptFileBytes(city, page))).toEqual([]);
		const workers = (name: RegExp) => city.files.filter((file) => name.test(file));
		for (const [name, most] of [
			[/^_assets\/worker-[^/]*\.js$/, 205],
			[/^_assets\/writing-worker-[^/]*\.js$/, 112],
		] as const) {
			expect(workers(name)).toHaveLength(1);
			for (const file of workers(name)) expect(brotli(city.read(file))).toBeLessThan(most * 1024);
		}
	});

	it('the planner of visits fetches at most 45 KB of JavaScript, and 60 KB more where a Word file is asked for', () => {
		const pages = city.pages.filter(({ address }) => /\/(ke-hoach|planner)\/$/.test(address));
		expect(pages).toHaveLength(2);
		expect(heavierThan(pages, 45, (page) => scriptFileBytes(city, page))).toEqual([]);
		expect(brotli(city.read('word-file.js'))).toBeLessThan(60 * 1024);
	});

	it('the page of confirming fetches at most 20 KB of JavaScript', () => {
		const pages = city.pages.filter(({ address }) => address === '/chung-tay/xac-nhan/');
		expect(pages).toHaveLength(1);
		expect(heavierThan(pages, 20, (page) => scriptFileBytes(city, page))).toEqual([]);
	});

	it('a month with nothing to choose from has no filters, and stays a reading page', () =>
		expect(months.filter((page) => !hasIsland(page))).toHaveLength(118));

	it('the fonts of a first visit are at most 50 KB, all faces together', () =>
		expect(heavierThan(site.pages, 50, (page) => fontBytes(site, page))).toEqual([]));

	it('every page preloads fonts that its style sheets name', () => {
		for (const page of READING) {
			const preloaded = page.elements
				.filter(({ attributes }) => attributes.rel === 'preload' && attributes.as === 'font')
				.map(({ attributes }) => attributes.href ?? '');
			expect(loadedFiles(site, page).fonts, page.address).toEqual(expect.arrayContaining(preloaded));
		}
	});
});

describe('no other host', () => {
	/** What a browser fetches by itself: not links that a person follows, not addresses that name the page. */
	const fetched = (page: Page) =>
		page.elements.flatMap(({ tag, attributes }) => {
			const { src, srcset, rel = '', href, data, poster } = attributes;
			const linked = tag === 'link' && !/^(canonical|alternate|license|author)$/.test(rel) ? href : undefined;
			const drawn = tag === 'use' || tag === 'image' ? (href ?? attributes['xlink:href']) : undefined;
			return [src, srcset, data, poster, linked, drawn, attributes['component-url']].filter(
				(u) => u !== undefined,
			);
		});
	const elsewhere = (url: string) => /^(https?:)?\/\//.test(url.trim());

	it('is asked for anything by a page', () => {
		const found = site.pages.flatMap((page) =>
			fetched(page)
				.filter(elsewhere)
				.map((url) => `${page.address}: ${url}`),
		);
		expect(found).toEqual([]);
	});

	it('is named in a style sheet', () => {
		for (const file of site.files.filter((name) => name.endsWith('.css')))
			expect(site.read(file).toString('utf8'), file).not.toMatch(/(?:url\(|@import)\s*["']?(?:https?:)?\/\//);
	});

	it('could be asked under the security policy', () => {
		const policy = /Content-Security-Policy: (.*)/.exec(site.read('_headers').toString('utf8'))?.[1] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/https?:|\*/);
	});
});

describe('the security policy allows what the pages hold', () => {
	it('no style attributes and no event attributes, which it forbids', () => {
		const found = site.pages.flatMap(({ address, elements }) =>
			elements.flatMap(({ tag, attributes }) =>
				Object.keys(attributes).some((name) => name === 'style' || /^on[a-z]+$/.test(name))
					? [`${address} <${tag}>`]
					: [],
			),
		);
		expect(found).toEqual([]);
	});
});
