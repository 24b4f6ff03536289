/**
 * On the search page the browser hears of the index's files from the page itself: by script, each would be asked for
 * only when the one before has come, and on a slow network that is most of the time to the first results. The page is
 * there before the index is: so the links are put into its head afterwards.
 */
import type { SearchDownloads } from '../search/index/index-site.ts';
import { escapedMarkup } from './escaped.ts';
import { headEnd } from './page-head.ts';

/** The page with a link for each file at the end of its head. Throws when it has none. */
export function preloadSearch(html: string, address: string, { module, files }: SearchDownloads): string {
	const end = headEnd(html, address);
	const links = [
		`<link rel="modulepreload" href="${escapedMarkup(module)}">`,
		// As a script's own fetch asks, or the browser would fetch them twice.
		...files.map((file) => `<link rel="preload" as="fetch" href="${escapedMarkup(file)}" crossorigin>`),
	];
	return html.slice(0, end) + links.join('') + html.slice(end);
}
