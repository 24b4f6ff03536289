/** Addresses of files that are no pages, with the file that writes each. */

/** Files that are not pages: the same for both languages, or with the language in the address. */
export const endpoints = [
	{ pattern: '/404', file: 'prose/404.astro' },
	{ pattern: '/en/404', file: 'prose/404.astro' },
	{ pattern: '/api/v1/[...file]', file: 'endpoints/open-data.ts' },
	{ pattern: '/feed.xml', file: 'endpoints/news.xml.ts' },
	{ pattern: '/en/feed.xml', file: 'endpoints/news.xml.ts' },
	{ pattern: '/feed.json', file: 'endpoints/news.json.ts' },
	{ pattern: '/en/feed.json', file: 'endpoints/news.json.ts' },
	{ pattern: '/_data/filters.[language].json', file: 'filters/filter-names.json.ts' },
	{ pattern: '/_data/explore/[list].[language].json', file: 'lists/explore.json.ts' },
	{ pattern: '/saved/[language]/[shard].json', file: 'my-calendar/saved.json.ts' },
	{ pattern: '/mau/[name].xlsx', file: 'endpoints/template.xlsx.ts' },
	{ pattern: '/mau/tra-loi/[id].xlsx', file: 'endpoints/answer-sheet.xlsx.ts' },
	{ pattern: '/_data/intake/[part].json', file: 'intake-page/content.json.ts' },
	{ pattern: '/_data/confirm/[place].json', file: 'confirm/records.json.ts' },
	{ pattern: '/_data/planner.json', file: 'planner/planner.json.ts' },
	{ pattern: '/robots.txt', file: 'endpoints/robots.txt.ts' },
] as const;

/** Files that the build writes beside Astro, many thousands of them; while somebody edits, a route answers each by its address. */
export const editingEndpoints = [
	{ pattern: '/ics/[...feed].ics', file: 'endpoints/feed.ics.ts' },
	{ pattern: '/en/ics/[...feed].ics', file: 'endpoints/feed.ics.ts' },
	{ pattern: '/pagefind/[...file]', file: 'endpoints/search-index.ts' },
	{ pattern: '/pagefind-past/[...file]', file: 'endpoints/search-index.ts' },
	{ pattern: '/_data/suggestions.[language].json', file: 'endpoints/search-index.ts' },
	{ pattern: '/sitemap.xml', file: 'endpoints/sitemap.xml.ts' },
] as const;
