/** What the pages of a built site weigh, in the way the tests weigh them (tests/site/weight.ts): brotli 11. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Sizes {
	/** Bytes. The heaviest page counts where there are many. */
	readonly readingScript: number;
	readonly eventPage: number;
	readonly eventPageMedian: number;
	readonly home: number;
	readonly fonts: number;
	readonly search: { readonly files: number; readonly bytes: number };
	readonly pages: number;
	readonly siteBytes: number;
}

const brotli = (content: string | Buffer): number =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** At most this many event pages are weighed, evenly spread: brotli 11 takes 50 ms a page. */
const MOST_WEIGHED = 200;

export function sizesOf(site: string): Sizes {
	const file = (name: string) => path.join(site, name);
	const read = (name: string) => readFileSync(file(name));
	const styles = (html: string) =>
		[...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
	const weighed = new Map<string, number>();
	const weighFile = (name: string) => {
		const known = weighed.get(name) ?? brotli(read(name));
		weighed.set(name, known);
		return known;
	};
	const page = (name: string) => {
		const html = read(name).toString('utf8');
		return brotli(html) + sum(styles(html).map(weighFile));
	};
	const scripts = (html: string) => {
		const files = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => weighFile(src));
		const inline = [...html.matchAll(/<script(?![^>]* src=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)];
		return sum(files) + sum(inline.map(([, code = '']) => brotli(code)));
	};
	const events = ['su-kien', 'en/events'].flatMap((folder) =>
		existsSync(file(folder))
			? readdirSync(file(folder), { withFileTypes: true }).flatMap((entry) =>
					entry.isDirectory() ? [`${folder}/${entry.name}/index.html`] : [],
				)
			: [],
	);
	const step = Math.max(1, Math.floor(events.length / MOST_WEIGHED));
	const some = events.filter((_, at) => at % step === 0);
	const eventSizes = some.map(page).sort((a, b) => a - b);
	const all = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const sizes = all.map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
	const inSearch = all.map((entry) => path.relative(site, entry.parentPath).startsWith('pagefind'));
	return {
		readingScript: Math.max(...some.map((name) => scripts(read(name).toString('utf8')))),
		eventPage: eventSizes.at(-1) ?? 0,
		eventPageMedian: eventSizes[Math.floor(eventSizes.length / 2)] ?? 0,
		home: page('index.html'),
		fonts: sum(
			all
				.filter(({ name }) => name.endsWith('.woff2'))
				.map((entry) => statSync(path.join(entry.parentPath, entry.name)).size),
		),
		search: {
			files: inSearch.filter(Boolean).length,
			bytes: sum(sizes.filter((_, at) => inSearch[at])),
		},
		pages: all.filter(({ name }) => name.endsWith('.html')).length,
		siteBytes: sum(sizes),
	};
}
