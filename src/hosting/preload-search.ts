/**
 * On the search page the browser hears of the index's files from the page itself: by script, each would be asked for
 * only when the one before has come, and on a slow network that is most of the time to the first results.
 */
import type { SearchDownloads } from '../search/index-site.ts';

/** The page with a link for each file at the end of its head. Throws when it has none. */
export function preloadSearch(html: string, address: string, { module, files }: SearchDownloads): string {
	if (!html.includes('</head>')) throw new Error(`${address}: no head to put links into`);
	const links = [
		`<link rel="modulepreload" href="${module}">`,
		// As a script's own fetch asks, or the browser would fetch them twice.
		...files.map((file) => `<link rel="preload" as="fetch" href="${file}" crossorigin>`),
	];
	return html.replace('</head>', () => `${links.join('')}</head>`);
}
