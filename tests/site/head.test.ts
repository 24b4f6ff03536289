/** What every page says about itself, to browsers, search engines and those who share it. */
import { describe, expect, it } from 'vitest';
import { institutionRoutes } from '../../src/i18n/routes.ts';
import { attributeOf, builtSite, originOf, type Page } from './built.ts';
import { doubledTitles, unfitTitles } from './titles.ts';

const alternates = (page: Page) =>
	page.elements.filter(
		({ tag, attributes }) => tag === 'link' && attributes.rel === 'alternate' && attributes.hreflang,
	);

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const site = builtSite(name);
	const origin = originOf(site);
	const pages = site.pages.filter(({ address }) => !address.endsWith('/404.html'));
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	/** Pages for institutions stand in Vietnamese alone. */
	const alone = new Set<string>(Object.values(institutionRoutes).map(({ vi }) => vi));
	const paired = pages.filter(({ address }) => !alone.has(address));
	/** Addresses of the pages that do not hold to it. */
	const against = (holds: (page: Page) => boolean) =>
		site.pages.filter((page) => !holds(page)).map(({ address }) => address);

	it('names its language on every page', () =>
		expect(against((page) => page.elements[0]?.attributes.lang === page.language)).toEqual([]));

	it('has one first heading on every page, with words in it', () => {
		const wrong = against(
			(page) =>
				page.elements.filter(({ tag }) => tag === 'h1').length === 1 &&
				page.texts.some(({ inside }) => inside.includes('h1')),
		);
		expect(wrong).toEqual([]);
	});

	it('has a title and a description of a fit length on every page', () =>
		expect(unfitTitles(site.pages)).toEqual([]));

	it('gives no two pages of a language the same title', () => expect(doubledTitles(pages)).toEqual([]));

	it('names the canonical address of every page: its own', () => {
		const wrong = pages.filter(
			(page) => attributeOf(page, 'link', { rel: 'canonical' }, 'href') !== origin + page.address,
		);
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	it('joins each page with its other language, there and back', () => {
		const wrong = paired.flatMap((page) => {
			const links = alternates(page);
			const to = (language: string) =>
				links
					.find(({ attributes }) => attributes.hreflang === language)
					?.attributes.href?.replace(origin, '');
			const other = byAddress.get(to(page.language === 'vi' ? 'en' : 'vi') ?? '');
			const back =
				other && alternates(other).some(({ attributes }) => attributes.href === origin + page.address);
			const itself = to(page.language) === page.address && to('x-default') === to('vi');
			return other && other.language !== page.language && back && itself ? [] : [page.address];
		});
		expect(wrong).toEqual([]);
	});

	it('leads by a link in words to the other language', () => {
		const wrong = paired.filter((page) => {
			const other = page.language === 'vi' ? 'en' : 'vi';
			const there = alternates(page).find(({ attributes }) => attributes.hreflang === other)?.attributes.href;
			return attributeOf(page, 'a', { hreflang: other }, 'href') !== there?.replace(origin, '');
		});
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	it('leads from a page without an English one to the English home', () => {
		const single = pages.filter(({ address }) => alone.has(address));
		expect(single).toHaveLength(alone.size);
		expect(single.map((page) => attributeOf(page, 'a', { hreflang: 'en' }, 'href'))).toEqual(
			single.map(() => '/en/'),
		);
		expect(single.flatMap(alternates).some(({ attributes }) => attributes.hreflang === 'en')).toBe(false);
	});

	it('describes itself to those who share it', () => {
		// A picture belongs to the city: the tiny one has none (site.yaml, shareImage).
		const picture = name === 'site' ? ['og:image'] : [];
		for (const property of ['og:title', 'og:description', 'og:url', 'og:locale', 'og:site_name', ...picture])
			expect(
				against((page) => !!attributeOf(page, 'meta', { property }, 'content')),
				property,
			).toEqual([]);
	});

	it('carries structured data that parses and says what it is about', () => {
		const types = new Set<string>();
		for (const page of pages) {
			const blocks = page.raw.filter(({ element }) => element.attributes.type === 'application/ld+json');
			expect(blocks.length, page.address).toBeGreaterThan(0);
			for (const { content } of blocks) {
				const data = JSON.parse(content);
				expect(data['@context'], page.address).toBe('https://schema.org');
				for (const node of data['@graph'] ?? [data]) {
					expect(node['@type'], page.address).toEqual(expect.anything());
					types.add([node['@type']].flat()[0]);
				}
			}
		}
		for (const type of ['WebSite', 'BreadcrumbList']) expect([...types]).toContain(type);
	});

	it('lists every page in the sitemap, and nothing that is no page', () => {
		const listed = [
			...site
				.read('sitemap.xml')
				.toString('utf8')
				.matchAll(/<loc>([^<]+)<\/loc>/g),
		].map(([, loc]) => loc);
		const indexed = pages.filter(
			(page) => !/noindex/.test(attributeOf(page, 'meta', { name: 'robots' }, 'content') ?? ''),
		);
		expect(listed.sort()).toEqual(indexed.map(({ address }) => origin + address).sort());
	});

	it('shows robots where the sitemap is', () =>
		expect(site.read('robots.txt').toString('utf8')).toContain(`Sitemap: ${origin}/sitemap.xml`));

	it('has ids that are unique on their page', () => {
		const doubled = site.pages.flatMap((page) => {
			const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
			return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page.address}#${id}`);
		});
		expect(doubled).toEqual([]);
	});

	it('gives every record a way to report a mistake, with its id', () => {
		const records = pages.filter(({ address }) =>
			/^\/(en\/)?(su-kien|events|dia-diem|places)\/[^/]+\/$/.test(address),
		);
		expect(records.length).toBeGreaterThan(5);
		for (const page of records) {
			const id = page.address.split('/').at(-2);
			const report = page.elements.find(({ attributes }) => attributes['data-report']?.endsWith(`/${id}`));
			expect(decodeURIComponent(report?.attributes.href ?? ''), page.address).toContain(String(id));
		}
	});
});
