/** What comes after the pages: search index, redirect pages, sitemap, server files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../src/catalogue/graph.ts';
import { siteUrl } from '../../src/environment.ts';
import { headersFile, nginxSnippet } from '../../src/hosting/headers.ts';
import { type InlineHashes, inlineHashes, joinHashes } from '../../src/hosting/inline-hashes.ts';
import { redirectHtml, redirectPages } from '../../src/hosting/redirects.ts';
import { addressOf, siteFiles } from '../../src/hosting/site-files.ts';
import { sitemap } from '../../src/hosting/sitemap.ts';
import { writeSearchIndex } from '../../src/search/index-site.ts';

export async function finishSite(catalogue: Catalogue, directory: string): Promise<void> {
	const site = siteUrl(catalogue.site.url);
	for (const page of redirectPages(catalogue)) {
		const file = path.join(directory, page.from, 'index.html');
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, redirectHtml(page, site));
	}
	const found: InlineHashes[] = [];
	const pages = siteFiles(directory)
		.filter((file) => file.endsWith('index.html'))
		.map((file) => {
			const html = readFileSync(path.join(directory, file), 'utf8');
			found.push(inlineHashes(html));
			// Of the page only what the sitemap reads is kept: its head.
			return { address: addressOf(file), html: html.slice(0, html.indexOf('</head>') + 1 || 4000) };
		});
	writeFileSync(path.join(directory, 'sitemap.xml'), sitemap(pages, site));
	const hashes = joinHashes(found);
	writeFileSync(path.join(directory, '_headers'), headersFile(hashes));
	mkdirSync('.build', { recursive: true });
	writeFileSync(path.join('.build', 'nginx.conf'), nginxSnippet(hashes));
	await writeSearchIndex(catalogue, path.join(directory, 'pagefind'));
}
