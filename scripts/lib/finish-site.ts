/** What comes after the pages: search index, redirect pages, sitemap, server files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../src/catalogue/graph.ts';
import { contentDirectory, siteUrl } from '../../src/environment.ts';
import { setFileTimes } from '../../src/hosting/file-times.ts';
import { headersFile } from '../../src/hosting/headers.ts';
import { type InlineHashes, inlineHashes, joinHashes } from '../../src/hosting/inline-hashes.ts';
import { nginxSnippet } from '../../src/hosting/nginx.ts';
import { preloadSearch } from '../../src/hosting/preload-search.ts';
import { redirectHtml, redirectPages } from '../../src/hosting/redirects.ts';
import { addressOf, siteFiles } from '../../src/hosting/site-files.ts';
import { type SitePage, sitemap } from '../../src/hosting/sitemap.ts';
import { viewTimeFirst } from '../../src/hosting/view-time-script.ts';
import { path as pathOf } from '../../src/i18n/routes.ts';
import { readPicture } from '../../src/reader/index.ts';
import { searchDownloads, writeSearchIndex } from '../../src/search/index-site.ts';
import { listForOffline } from './offline.ts';

/** `nginx`: where the server snippet goes; it belongs to this very build, whose inline hashes it carries. */
export async function finishSite(catalogue: Catalogue, directory: string, nginx: string): Promise<void> {
	const site = siteUrl(catalogue.site.url);
	const pages = finishPages(directory);
	const { shareImage } = catalogue.site;
	if (shareImage)
		writeFileSync(path.join(directory, shareImage), readPicture(contentDirectory(), shareImage));
	for (const page of redirectPages(catalogue)) {
		const file = path.join(directory, page.from, 'index.html');
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, redirectHtml(page, site));
	}
	writeFileSync(path.join(directory, 'sitemap.xml'), sitemap(pages, site));
	listForOffline(directory);
	const hashes = joinHashes(pages.map((page) => page.hashes));
	writeFileSync(path.join(directory, '_headers'), headersFile(hashes));
	writeFileSync(nginx, nginxSnippet(hashes));
	await writeSearchIndex(catalogue, directory);
	for (const language of catalogue.site.languages) {
		const address = pathOf(language, 'search');
		const file = path.join(directory, address, 'index.html');
		const html = preloadSearch(readFileSync(file, 'utf8'), address, searchDownloads(directory, language));
		writeFileSync(file, html);
	}
	setFileTimes(directory);
}

interface FinishedPage extends SitePage {
	readonly hashes: InlineHashes;
}

/** Every page of the site, its scripts in order; of its text only the head is kept, which is what the sitemap reads. */
function finishPages(directory: string): FinishedPage[] {
	const scripts = new Map<string, string>();
	const read = (file: string) => {
		const text = scripts.get(file) ?? readFileSync(path.join(directory, file), 'utf8');
		scripts.set(file, text);
		return text;
	};
	return siteFiles(directory)
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const address = addressOf(file);
			const html = viewTimeFirst(readFileSync(path.join(directory, file), 'utf8'), address, read);
			writeFileSync(path.join(directory, file), html);
			return { address, html: headOf(html), hashes: inlineHashes(html) };
		});
}

/** A copy of the head: a slice would keep the whole page in memory, of ten thousands of pages. */
const headOf = (html: string) => Buffer.from(html.slice(0, html.indexOf('</head>') + 1)).toString();
