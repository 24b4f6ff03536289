/** The sites that `npm test` has built (scripts/test.ts), as the tests read them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/i18n/languages.ts';
import { languageOf } from '../../src/i18n/routes.ts';
import { EDITOR } from '../../src/ship/editor/rewrites.ts';
import { addressOf, siteFiles } from '../../src/ship/site-files.ts';
import { type Document, parse } from './html.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, '.build', 'test');

export interface Page extends Document {
	/** Address from the site's root, ending in `/`; the `404.html` of each language alone does not. */
	readonly address: string;
	readonly language: Language;
	readonly html: string;
}

export interface BuiltSite {
	readonly directory: string;
	/** All files, relative, sorted. */
	readonly files: readonly string[];
	/** Pages that people read; redirect pages and those of editors (tests/e2e/editor.spec.ts) stand apart. */
	readonly pages: readonly Page[];
	readonly redirects: readonly Page[];
	readonly read: (file: string) => Buffer;
}

/** What is wrong with a page. */
export interface Found {
	readonly address: string;
	readonly words: string;
}

/** Throws with the cure when the site was not built. */
export function builtSite(name: 'site' | 'site-elsewhere' | 'tiny-city' | 'hostile' | 'harmless'): BuiltSite {
	const directory = path.join(BUILT, name);
	if (!existsSync(path.join(directory, 'index.html')))
		throw new Error(`${path.relative(ROOT, directory)} is not built: npm test builds it (scripts/test.ts)`);
	return siteIn(directory);
}

export function siteIn(directory: string): BuiltSite {
	const files = siteFiles(directory);
	const read = (file: string) => readFileSync(path.join(directory, file));
	const all = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = read(file).toString('utf8');
			const address = addressOf(file);
			return { address, language: languageOf(address), html, ...parse(html) };
		});
	const leadsOn = (page: Page) => page.html.includes('http-equiv="refresh"');
	return {
		directory,
		files,
		pages: all.filter((page) => !leadsOn(page) && !page.address.startsWith(EDITOR)),
		redirects: all.filter(leadsOn),
		read,
	};
}

/** The site's own address, as its pages give it. */
export function originOf(site: BuiltSite): string {
	const home = site.pages.find(({ address }) => address === '/');
	const href = home?.elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
	if (!href) throw new Error('home has no canonical address');
	return href.replace(/\/$/, '');
}

/** Value of an attribute of the first element that fits, or undefined. */
export const attributeOf = (
	page: Document,
	tag: string,
	fits: Readonly<Record<string, string>>,
	name: string,
): string | undefined =>
	page.elements.find(
		(element) =>
			element.tag === tag && Object.entries(fits).every(([key, value]) => element.attributes[key] === value),
	)?.attributes[name];
