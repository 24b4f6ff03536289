/** Every link inside the site leads somewhere, in both languages. */
import { describe, expect, it } from 'vitest';
import { type ProsePage, prosePages, routes } from '../../src/i18n/routes.ts';
import { brokenLinks, isServed } from './broken-links.ts';
import { builtSite, originOf } from './built.ts';

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const site = builtSite(name);

	it('has no link that leads nowhere', () => expect(brokenLinks(site)).toEqual([]));

	it('has every page within three steps from home, of either language, by links that are shown', () => {
		const origin = originOf(site);
		const links = new Map(
			site.pages.map((page) => [
				page.address,
				page.elements
					.filter(({ tag, attributes }) => tag === 'a' && attributes.href && attributes.hidden === undefined)
					.map(({ attributes }) => (attributes.href ?? '').replace(origin, '').replace(/[?#].*/, '')),
			]),
		);
		/** Breadth first: the fewest steps to each address. */
		const steps = new Map<string, number>([
			['/', 0],
			['/en/', 0],
		]);
		for (const [address, step] of steps) {
			for (const next of links.get(address) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
		}
		const far = site.pages
			.map(({ address }) => address)
			.filter(
				(address) => (steps.get(address) ?? Number.POSITIVE_INFINITY) > 3 && !address.endsWith('/404.html'),
			);
		expect(far).toEqual([]);
	});

	it('has no dead end: from the main part of every page one can go on', () => {
		// Pages of prose are read to their end; the frame leads on from there.
		const prose = (Object.keys(prosePages) as ProsePage[]).flatMap((page) => Object.values(routes[page]));
		const stuck = site.pages.filter((page) => {
			if (prose.includes(page.address)) return false;
			const main = page.html.slice(page.html.indexOf('<main'), page.html.indexOf('</main>'));
			return !/<a [^>]*href="\/(?!en\/")[^"]+"/.test(main.replace(/<nav[\s\S]*?<\/nav>/, ''));
		});
		expect(stuck.map(({ address }) => address)).toEqual([]);
	});

	it('has redirect pages that lead to a page', () => {
		for (const { address, html } of site.redirects) {
			const to = /content="0; url=([^"]+)"/.exec(html)?.[1] ?? '';
			expect(isServed(site.directory, to), `${address} → ${to}`).toBe(true);
		}
	});
});

it('the plan’s days answer at their short addresses', () => {
	const { redirects } = builtSite('site');
	for (const day of ['21-4', '23-4', '18-5', '23-11', '24-11'])
		expect(redirects.map(({ address }) => address)).toContain(`/${day}/`);
});
