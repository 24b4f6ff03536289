/** What comes after the pages: search index, redirect pages, sitemap, server files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../catalogue/graph/graph.ts';
import { contentDirectory, siteUrl } from '../environment.ts';
import { path as pathOf } from '../i18n/routes.ts';
import { contentOrigin, readPicture } from '../reader/index.ts';
import { searchDownloads, writeSearchIndex } from '../search/index/index-site.ts';
import { writeBuildInfo } from './build-info.ts';
import { kindsOf } from './editor/kinds-of.ts';
import { layEditor } from './editor/lay-editor.ts';
import { setFileTimes } from './file-times.ts';
import { headersFile } from './headers-file.ts';
import { INLINE_HASHES } from './inline-hashes.ts';
import { nginxSnippet } from './nginx.ts';
import { listForOffline } from './offline-list.ts';
import { preloadSearch } from './preload-search.ts';
import { notFoundRules, redirectHtml, redirectPages } from './redirects.ts';
import { addressOf, siteFiles } from './site-files.ts';
import { sitemap, sitePage } from './sitemap.ts';

/**
 * `nginx`: where the server snippet goes; it belongs to the software of this build, whose inline scripts it allows.
 * `warnings`: how many the check had.
 */
export async function finishSite(
	catalogue: Catalogue,
	directory: string,
	nginx: string,
	warnings: number,
): Promise<void> {
	const site = siteUrl(catalogue.site.url);
	const pages = siteFiles(directory)
		.filter((file) => file.endsWith('.html'))
		.map((file) => sitePage(readFileSync(path.join(directory, file), 'utf8'), addressOf(file)));
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
	writeBuildInfo(directory, {
		now: catalogue.now,
		timezone: catalogue.site.timezone,
		origin: contentOrigin(contentDirectory()),
		warnings,
	});
	layEditor(catalogue.site, directory, site);
	const kinds = kindsOf(directory);
	writeFileSync(
		path.join(directory, '_headers'),
		headersFile(INLINE_HASHES, () => siteFiles(directory), kinds),
	);
	writeFileSync(path.join(directory, '_redirects'), notFoundRules());
	writeFileSync(nginx, nginxSnippet(INLINE_HASHES, kinds));
	await writeSearchIndex(catalogue, directory);
	for (const language of catalogue.site.languages) {
		const address = pathOf(language, 'search');
		const file = path.join(directory, address, 'index.html');
		const html = preloadSearch(readFileSync(file, 'utf8'), address, searchDownloads(directory, language));
		writeFileSync(file, html);
	}
	setFileTimes(directory);
}
