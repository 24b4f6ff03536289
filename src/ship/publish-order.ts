/** The order in which the files of a new site come in: whatever is named by another file is there before it. */

/** Page scripts, styles, fonts, pictures, pieces of the search index: pages name them. */
const NAMED = 0;
/** Pages; deep ones first, because lists and home lead to them. */
const PAGE = 1;
/** What programs begin with, and what leads to pages: feeds, data, sitemap, worker, server files. */
const ENTRY = 2;

const ENTRIES =
	/^(?:sw\.js|_headers|_redirects|sitemap\.xml|robots\.txt|build\.json|pagefind[\w-]*\/pagefind-entry\.json)$/;
const FEEDS = /^(?:en\/)?(?:ics\/|feed\.(?:xml|json)$)|^api\//;

/** A copy, sorted. Backwards it is the order in which files of the old site go. `files`: paths from the site's root. */
export function publishOrder(files: readonly string[]): string[] {
	return files
		.map((file) => ({ file, rank: rankOf(file), depth: file.split('/').length }))
		.sort((a, b) => a.rank - b.rank || b.depth - a.depth || (a.file < b.file ? 1 : -1))
		.map(({ file }) => file);
}

function rankOf(file: string): number {
	if (ENTRIES.test(file) || FEEDS.test(file)) return ENTRY;
	return file.endsWith('.html') ? PAGE : NAMED;
}
