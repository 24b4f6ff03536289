/** Pages of topics and audiences: each has something to go on with, whatever the catalogue holds for it. */
import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const site = builtSite(name);
	const pages = site.pages.filter(({ address }) =>
		/^\/(chu-de|doi-tuong|en\/topics|en\/audiences)\/[^/]+\/$/.test(address),
	);
	// What the lists hold is what this test is about: only ids are read.
	const ids = (list: string) =>
		(JSON.parse(site.read(`api/v1/${list}.json`).toString('utf8')) as { id: string }[]).map(({ id }) => id);

	it('has a page for every topic and every audience in both languages', () => {
		const expected = [
			...ids('topics').flatMap((id) => [`/chu-de/${id}/`, `/en/topics/${id}/`]),
			...ids('audiences').flatMap((id) => [`/doi-tuong/${id}/`, `/en/audiences/${id}/`]),
		];
		expect(pages.map(({ address }) => address).sort()).toEqual(expected.sort());
	});

	it('each offers its calendar, and leads on to records or to other topics and audiences', () => {
		for (const page of pages) {
			const links = page.elements.flatMap(({ tag, attributes }) =>
				tag === 'a' && attributes.href ? [attributes.href] : [],
			);
			expect(
				links.some((href) => /^webcal:.*\/(topic|audience)\//.test(href)),
				page.address,
			).toBe(true);
			const ways = links.filter(
				(href) =>
					/^\/(en\/)?(chu-de|doi-tuong|topics|audiences|chuong-trinh|programmes|su-kien|events|hoc-lieu|resources)\/[^/]+\/$/.test(
						href,
					) && href !== page.address,
			);
			expect(ways.length, page.address).toBeGreaterThan(0);
		}
	});

	it('a jump link leads to a part of the page', () => {
		for (const page of pages) {
			const known = new Set(page.elements.flatMap(({ attributes }) => attributes.id ?? []));
			const jumps = page.elements.flatMap(({ attributes }) =>
				attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
			);
			expect(
				jumps.filter((id) => !known.has(id)),
				page.address,
			).toEqual([]);
		}
	});

	it('no id stands twice', () => {
		for (const page of pages) {
			const all = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
			expect(all, page.address).toEqual([...new Set(all)]);
		}
	});
});

it('in the sample city, where there are offers, every page shows some of them, its own or what is close to it', () => {
	const site = builtSite('site');
	const bare = site.pages
		.filter(({ address }) => /^\/(chu-de|doi-tuong)\/[^/]+\/$/.test(address))
		.filter(
			({ elements }) =>
				!elements.some(({ attributes }) => /^\/chuong-trinh\/[^/]+\/$/.test(attributes.href ?? '')),
		);
	expect(bare.map(({ address }) => address)).toEqual([]);
});
