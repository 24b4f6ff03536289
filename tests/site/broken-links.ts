/** Where the links of a built site lead inside it. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BuiltSite, type Found, originOf, type Page } from './built.ts';

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

/** Links to pages, files and ids that the site does not have. */
export function brokenLinks(site: BuiltSite): Found[] {
	const origin = originOf(site);
	const ids = new Map(
		site.pages.map((page) => [page.address, new Set(page.elements.map(({ attributes }) => attributes.id))]),
	);
	const wrong: Found[] = [];
	for (const page of [...site.pages, ...site.redirects])
		for (const target of new Set(targetsOf(page, origin))) {
			const say = (words: string) => wrong.push({ address: page.address, words });
			const [address = '', fragment] = decodeURI(target)
				.replace(/\?[^#]*/, '')
				.split('#');
			if (!address.startsWith('/')) say(`relative ${target}`);
			else if (!isServed(site.directory, address)) say(target);
			else if (fragment && !ids.get(address)?.has(fragment)) say(`${target} (no such id)`);
		}
	return wrong;
}

/** Pages are linked by the address that ends in a slash: one without it would cost a redirect. */
export function isServed(directory: string, address: string): boolean {
	const file = path.join(directory, address.endsWith('/') ? `${address}index.html` : address);
	return existsSync(file) && statSync(file).isFile();
}
