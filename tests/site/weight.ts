/** What a page costs a reader over the network. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite, Page } from './built.ts';

export const KB = 1024;

const compressed = new Map<string, number>();

/** Bytes in brotli at its best, as a static host serves text. */
export function brotli(content: string | Buffer): number {
	const key = content.toString('latin1');
	const known = key.length < 200_000 ? compressed.get(key) : undefined;
	if (known !== undefined) return known;
	const size = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	compressed.set(key, size);
	return size;
}

/** Never fewer bytes than `brotli`, in a fortieth of the time: what is light by this is light. */
export const brotliInHaste = (content: string | Buffer): number =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Files that a page makes the browser fetch without anybody doing anything, with static imports of its scripts. */
export function loadedFiles(
	site: BuiltSite,
	page: Page,
): { scripts: string[]; styles: string[]; fonts: string[] } {
	const links = (fits: (attributes: Readonly<Record<string, string>>) => boolean) =>
		page.elements
			.filter(({ tag, attributes }) => tag === 'link' && fits(attributes))
			.map(({ attributes }) => attributes.href ?? '');
	const entries = [
		...page.raw.flatMap(({ element }) => (element.tag === 'script' ? (element.attributes.src ?? []) : [])),
		...page.elements.flatMap(({ tag, attributes }) =>
			tag === 'astro-island' ? [attributes['component-url'] ?? '', attributes['renderer-url'] ?? ''] : [],
		),
		...links(({ rel }) => rel === 'modulepreload'),
	].filter((file) => file !== '');
	const styles = links(({ rel }) => rel === 'stylesheet');
	return {
		scripts: withImports(site, entries),
		styles,
		fonts: [...new Set(styles.flatMap((file) => fontsIn(site.read(file.slice(1)).toString('utf8'))))],
	};
}

function withImports(site: BuiltSite, entries: readonly string[]): string[] {
	const found = new Set<string>();
	const next = [...entries];
	for (let file = next.pop(); file !== undefined; file = next.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		const code = site.read(file.slice(1)).toString('utf8');
		for (const [, from = ''] of code.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g))
			next.push(new URL(from, `https://x${file}`).pathname);
	}
	return [...found].sort();
}

const fontsIn = (css: string): string[] =>
	[...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, url = '']) => url);

/** Code that comes in files of its own. */
export const scriptFileBytes = (site: BuiltSite, page: Page): number =>
	loadedFiles(site, page).scripts.reduce((sum, file) => sum + brotli(site.read(file.slice(1))), 0);

/** Code that runs on the page: files, and what stands in the page itself. Data blocks are no code. */
export function scriptBytes(site: BuiltSite, page: Page): number {
	const inline = page.raw.filter(
		({ element }) =>
			element.tag === 'script' &&
			!element.attributes.src &&
			!/json|speculationrules/.test(element.attributes.type ?? ''),
	);
	return inline.reduce((sum, { content }) => sum + brotli(content), scriptFileBytes(site, page));
}

/** `sizeOf`: how the page itself is weighed; its style sheets, which it shares with others, are weighed at their best. */
export function pageBytes(site: BuiltSite, page: Page, sizeOf = brotli): number {
	const styles = loadedFiles(site, page).styles.map((file) => brotli(site.read(file.slice(1))));
	return styles.reduce((sum, size) => sum + size, sizeOf(page.html));
}

/** Fonts are compressed already. */
export const fontBytes = (site: BuiltSite, page: Page): number =>
	loadedFiles(site, page).fonts.reduce((sum, file) => sum + site.read(file.slice(1)).length, 0);
