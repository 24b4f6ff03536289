/** Every link inside the site leads somewhere, in both languages. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ProsePage, prosePages, routes } from '../../src/i18n/routes.ts';
import { type BuiltSite, builtSite, originOf, type Page } from './built.ts';

const IGNORED = /^(mailto:|tel:|data:|https?:|webcal:|sms:|geo:)/;

/** Where a page points to inside its own site: addresses from the root, with their fragments. */
function targetsOf(page: Page, origin: string): string[] {
	return page.elements.flatMap(({ tag, attributes }) => {
		const { href, src, srcset, poster, action } = attributes;
		const values = [href, src, poster, action, attributes['data-src'], ...(srcset?.split(',') ?? [])];
		const social =
			tag === 'meta' && /^og:(url|image)$/.test(attributes.property ?? '') ? [attributes.content] : [];
		return [...values, ...social].flatMap((value) => {
			if (value === undefined || value === '') return [];
			const own = value.trim().split(/\s/)[0]?.replace(origin, '') || '/';
			if (IGNORED.test(own)) return [];
			return [own.startsWith('#') || own.startsWith('?') ? page.address + own : own];
		});
	});
}

function broken(site: BuiltSite): string[] {
	const origin = originOf(site);
	const ids = new Map(
		site.pages.map((page) => [page.address, new Set(page.elements.map(({ attributes }) => attributes.id))]),
	);
	const wrong = new Set<string>();
	for (const page of [...site.pages, ...site.redirects])
		for (const target of targetsOf(page, origin)) {
			const [address = '', fragment] = decodeURI(target)
				.replace(/\?[^#]*/, '')
				.split('#');
			if (!address.startsWith('/')) wrong.add(`${page.address}: relative ${target}`);
			else if (!isServed(site.directory, address)) wrong.add(`${page.address}: ${target}`);
			else if (fragment && !ids.get(address)?.has(fragment))
				wrong.add(`${page.address}: ${target} (no such id)`);
		}
	return [...wrong];
}

/** Pages are linked by the address that ends in a slash: one without it would cost a redirect. */
function isServed(directory: string, address: string): boolean {
	const file = path.join(directory, address.endsWith('/') ? `${address}index.html` : address);
	return existsSync(file) && statSync(file).isFile();
}

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const site = builtSite(name);

	it('has no link that leads nowhere', () => expect(broken(site)).toEqual([]));

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
			const to = /content="0;url=([^"]+)"/.exec(html)?.[1] ?? '';
			expect(isServed(site.directory, to), `${address} → ${to}`).toBe(true);
		}
	});
});

it('the plan’s days answer at their short addresses', () => {
	const { redirects } = builtSite('site');
	for (const day of ['21-4', '23-4', '18-5', '23-11', '24-11'])
		expect(redirects.map(({ address }) => address)).toContain(`/${day}/`);
});
