/**
 * Who may import whom: one line a room, from the ground up. A room imports only what stands above its own line, so
 * there can be no circle. `domain/*` stands for every room below `domain`.
 */
export interface Room {
	/** What the room is for, in a few words. */
	readonly holds: string;
	/** Rooms that it may import. */
	readonly may: readonly string[];
	/** Packages that it may import, Node's own modules among them. */
	readonly packages?: readonly string[];
}

/** All that stands below the pages. */
const GROUND = [
	'domain/*',
	'schemas',
	'i18n',
	'catalogue/*',
	'publish/*',
	'filters',
	'art',
	'downloads',
	'markdown',
] as const;
/** What pages share. */
export const SHARED = [
	'site/view',
	'site/links',
	'site/saving',
	'site/view-time',
	'site/parts',
	'site/frame',
	'site/filters',
] as const;
/** A feature: its route, parts, island, script and styles. It never imports another feature. */
const feature = (holds: string, more: Partial<Room> = {}): Room => ({
	holds,
	may: [...GROUND, ...SHARED, ...(more.may ?? [])],
	packages: ['react', 'astro', ...(more.packages ?? [])],
});

export const rooms: Readonly<Record<string, Room>> = {
	'domain/address': { holds: 'what may be the address of a site', may: [] },
	'domain/text': { holds: 'the order and the hash of texts', may: [] },
	'domain/map': { holds: 'distances, neighbours, the map of tiles', may: ['domain/text'] },
	'domain/time': {
		holds: 'local dates and times, the zone, the horizon',
		may: [],
		packages: ['@date-fns/tz', '@date-fns/utc', 'date-fns'],
	},
	'domain/lunar': { holds: 'the Vietnamese lunar calendar', may: ['domain/time'] },
	'domain/opening': { holds: 'opening hours', may: ['domain/text', 'domain/time'] },
	'domain/visits': {
		holds: 'a class visit: what fits, which days are left',
		may: ['domain/opening', 'domain/time'],
	},
	'domain/documents': { holds: 'official documents as data', may: [] },
	'domain/trust': { holds: 'what is current, confirmed or stale', may: ['domain/time'] },
	'domain/sessions': {
		holds: 'patterns and what they come to: sessions, changes, commemorative days',
		may: ['domain/text', 'domain/time', 'domain/lunar', 'domain/opening'],
	},
	settings: {
		holds: 'settings that come with a command, each judged with a sentence',
		may: ['domain/time', 'domain/lunar', 'domain/address'],
		packages: ['node:net'],
	},
	environment: {
		holds: 'the one reader of the environment and the clock',
		may: ['domain/time', 'settings'],
		packages: ['node:fs', 'node:path'],
	},
	downloads: { holds: 'what pages fetch while they are read, and when that counts as failed', may: [] },
	markdown: {
		holds: 'the one reader of Markdown: what a body may hold, its faults, its HTML',
		may: ['schemas'],
		packages: [
			'github-slugger',
			'hast-util-sanitize',
			'hast-util-to-html',
			'mdast',
			'mdast-util-to-hast',
			'micromark-util-sanitize-uri',
			'satteri',
		],
	},

	schemas: { holds: 'one zod schema a concept', may: ['domain/*'], packages: ['zod'] },
	'reader/text': {
		holds: 'text to records or findings; no disk',
		may: ['schemas', 'domain/sessions', 'domain/text'],
		packages: ['yaml', 'zod'],
	},
	'reader/sheets': {
		holds: 'bytes of .xlsx, .xls, .ods and .csv to tables',
		may: [],
		packages: ['fflate', 'hucre', 'papaparse'],
	},
	'reader/calendar': {
		holds: 'bytes of .ics to activities in the time of the site',
		may: ['domain/sessions', 'domain/text', 'domain/time', 'reader/sheets'],
		packages: ['ical.js'],
	},
	'reader/disk': {
		holds: 'the content directory, its history, threads',
		may: ['reader/text', 'schemas', 'domain/*'],
		packages: [
			'yaml',
			'node:buffer',
			'node:child_process',
			'node:fs',
			'node:os',
			'node:path',
			'node:worker_threads',
		],
	},
	reader: { holds: 'the door of the reader', may: ['reader/text', 'reader/disk'] },
	'rules/kit': { holds: 'what rules share', may: ['domain/*', 'schemas', 'reader/text'] },
	'rules/letters': {
		holds: 'rules on letters and words',
		may: ['rules/kit', 'reader/text', 'schemas', 'markdown', 'domain/text'],
	},
	'rules/names': {
		holds: 'rules on ids and what they name',
		may: ['rules/kit', 'reader/text', 'schemas', 'domain/*'],
	},
	'rules/when': {
		holds: 'rules on time',
		may: ['rules/kit', 'reader/text', 'schemas', 'domain/*'],
	},
	'rules/truth': { holds: 'rules on sources, prices and places', may: ['rules/kit', 'schemas', 'domain/*'] },
	'rules/gaps': { holds: 'rules on what is missing', may: ['rules/kit', 'schemas', 'domain/*'] },
	rules: {
		holds: 'all rules in order, and the check',
		may: ['rules/*', 'reader', 'reader/text', 'schemas', 'domain/*'],
	},

	'catalogue/graph': { holds: 'records in, one typed graph out', may: ['domain/*', 'schemas'] },
	'catalogue/time': {
		holds: 'questions on sessions, openings and changes',
		may: ['catalogue/graph', 'domain/*', 'schemas'],
	},
	'catalogue/day': {
		holds: 'questions on a commemorative day and its editions',
		may: ['catalogue/graph', 'catalogue/time', 'domain/*', 'schemas'],
	},
	'catalogue/lists': {
		holds: 'questions of lists, lanes and sheets',
		may: ['catalogue/graph', 'catalogue/time', 'catalogue/day', 'domain/*', 'schemas'],
	},

	i18n: {
		holds: 'languages, words, dates in words, every address',
		may: ['catalogue/graph', 'domain/*', 'schemas'],
	},
	filters: {
		holds: 'one vocabulary of filters for months and lists',
		may: ['catalogue/*', 'domain/*', 'i18n', 'schemas'],
	},
	'publish/calendars': {
		holds: 'iCal feeds; the only importer of ical-generator',
		may: ['catalogue/*', 'domain/*', 'i18n', 'schemas'],
		packages: ['ical-generator'],
	},
	'publish/data': {
		holds: 'JSON, CSV, their schemas and dictionary',
		may: ['publish/calendars', 'catalogue/*', 'domain/*', 'i18n', 'schemas'],
		packages: ['papaparse', 'zod'],
	},
	'publish/documents': {
		holds: 'official documents as Word files; the only importer of docx',
		may: ['domain/documents'],
		packages: ['docx', 'fflate'],
	},
	'publish/json-ld': {
		holds: 'schema.org objects',
		may: ['publish/calendars', 'publish/data', 'catalogue/*', 'domain/*', 'i18n', 'schemas'],
	},
	'publish/news': {
		holds: 'Atom and JSON Feed',
		may: ['publish/calendars', 'catalogue/*', 'domain/*', 'i18n', 'schemas'],
	},
	'search/text': { holds: 'folding, readings, spelling, marking', may: [] },
	'search/records': {
		holds: 'what the index knows of each record, and its card',
		may: ['search/text', 'filters', 'catalogue/*', 'domain/*', 'i18n', 'schemas'],
	},
	'search/query': {
		holds: 'from a question to ranked results, in the browser',
		may: ['search/text', 'search/records', 'downloads', 'i18n'],
	},
	'search/wishes': {
		holds: 'what a query wishes besides words: a time, an age, a ward, a page',
		may: ['search/text', 'search/records', 'catalogue/graph', 'domain/*', 'filters', 'i18n', 'schemas'],
	},
	'search/suggest': {
		holds: 'suggestions while somebody types',
		may: ['search/text', 'search/records', 'search/query'],
		packages: ['node:zlib'],
	},
	'search/index': {
		holds: 'writing the index',
		may: ['search/*', 'catalogue/graph', 'i18n'],
		packages: ['node:fs', 'node:fs/promises', 'node:path', 'node:zlib', 'pagefind'],
	},
	'intake/values': {
		holds: 'words in cells to days, hours, prices, patterns, names',
		may: ['domain/time', 'reader/sheets', 'reader/text', 'search/text'],
	},
	'intake/table': {
		holds: 'the header and the rows of a table, mistakes by cell',
		may: ['reader/sheets', 'reader/text', 'schemas', 'search/text'],
	},
	'intake/kinds': {
		holds: 'columns of each kind of record, rows to drafts',
		may: [
			'intake/values',
			'intake/table',
			'domain/text',
			'domain/time',
			'i18n',
			'reader/sheets',
			'reader/text',
			'schemas',
			'search/text',
		],
	},
	'intake/plan': {
		holds: 'drafts against the catalogue: what is new, what changes, the files',
		may: [
			'intake/values',
			'intake/table',
			'intake/kinds',
			'domain/text',
			'reader/text',
			'rules',
			'rules/kit',
			'schemas',
			'search/text',
		],
		packages: ['yaml'],
	},
	'intake/calendar': {
		holds: 'the door for calendars: entries to drafts, mistakes by entry',
		may: [
			'intake/values',
			'intake/table',
			'intake/kinds',
			'intake/plan',
			'domain/sessions',
			'domain/text',
			'domain/time',
			'reader/calendar',
			'reader/text',
			'rules/kit',
			'schemas',
		],
	},
	'intake/pull': {
		holds: 'feeds of institutions: what they say, what vanished, the summary',
		may: [
			'intake/values',
			'intake/table',
			'intake/kinds',
			'intake/plan',
			'intake/calendar',
			'domain/time',
			'reader/calendar',
			'reader/sheets',
			'reader/text',
			'rules/kit',
			'schemas',
		],
	},
	'intake/marked': {
		holds: 'the file of a sender with comments in its cells',
		may: ['intake/table', 'reader/sheets'],
	},
	'intake/template': {
		holds: 'the workbooks that institutions fill in',
		may: ['intake/kinds', 'domain/text', 'i18n', 'reader/text', 'schemas'],
		packages: ['hucre'],
	},
	'intake/export': {
		holds: 'what is known of an institution, in the tables that it was given',
		may: [
			'intake/values',
			'intake/table',
			'intake/kinds',
			'intake/plan',
			'intake/template',
			'i18n',
			'reader/text',
			'schemas',
		],
	},
	'intake/notice': {
		holds: 'the text of a notice to a row of the table',
		may: ['intake/values', 'intake/kinds', 'intake/template', 'search/text'],
		packages: ['hucre'],
	},
	intake: {
		holds: 'the door for tables of institutions',
		may: ['intake/*', 'reader/sheets', 'reader/text', 'rules/kit'],
	},
	desk: {
		holds: 'what an editor does by one command: files to write, judged by every rule',
		may: [
			'catalogue/*',
			'domain/time',
			'i18n',
			'intake/kinds',
			'intake/plan',
			'intake/values',
			'reader/text',
			'rules',
			'rules/gaps',
			'rules/kit',
			'schemas',
		],
	},
	editor: {
		holds: 'forms of the editor’s page, made from the schemas',
		may: ['i18n', 'schemas'],
		packages: ['zod'],
	},
	art: {
		holds: 'covers, friezes, the mark: drawings without Astro',
		may: ['catalogue/graph', 'domain/text', 'schemas'],
		packages: ['d3-delaunay'],
	},

	'site/view': {
		holds: 'what every component is given; the catalogue of this build',
		may: ['catalogue/*', 'domain/time', 'environment', 'i18n', 'reader', 'schemas'],
		packages: ['astro:content'],
	},
	'site/links': {
		holds: 'links that open calendar programs',
		may: ['publish/calendars', 'catalogue/*', 'domain/*', 'i18n', 'schemas'],
		packages: ['uqr'],
	},
	'site/saving': {
		holds: 'saving an item on the device: store, data, export, button',
		may: ['site/view', 'publish/calendars', 'catalogue/*', 'domain/*', 'downloads', 'i18n', 'schemas'],
		packages: ['uqr'],
	},
	'site/view-time': {
		holds: 'the small script of every page',
		may: ['site/view', 'site/links', 'site/saving', 'domain/sessions', 'i18n'],
	},
	'site/parts': {
		holds: 'small parts of pages',
		may: [...GROUND, 'search/query', 'site/view', 'site/links', 'site/saving', 'site/view-time'],
		packages: ['react'],
	},
	'site/frame': {
		holds: 'layouts, bar, foot, tokens, fonts',
		may: [...GROUND, 'site/view', 'site/links', 'site/saving', 'site/view-time', 'site/parts'],
		packages: ['astro'],
	},
	'site/filters': {
		holds: 'parts of filters for months, lists and search',
		may: ['filters', 'downloads', 'i18n', 'search/query', 'search/text', 'site/view'],
		packages: ['astro', 'react'],
	},

	'site/home': feature('the home page'),
	'site/today': feature('today and this weekend'),
	'site/month': feature('the wall calendar'),
	'site/lists': feature('lists of events, programmes, places and resources'),
	'site/event': feature('one event'),
	'site/programme': feature('one programme'),
	'site/place': feature('one place'),
	'site/ward': feature('wards, one ward'),
	'site/day': feature('commemorative days, one day'),
	'site/topic': feature('one topic, one audience'),
	'site/resource': feature('one resource'),
	'site/story': feature('good practice'),
	'site/search': feature('the search page', { may: ['search/*'] }),
	'site/my-calendar': feature('what somebody saved', { may: ['environment'] }),
	'site/follow': feature('subscribing to calendars'),
	'site/paper': feature('posters and lists for notice boards'),
	'site/open-data': feature('the page on open data'),
	'site/free-entry': feature('who enters where for free'),
	'site/schools': feature('what a class can do: all, by level, by subject'),
	'site/planner': feature('the planner of a class visit, its letters', {
		may: ['downloads', 'environment', 'publish/documents'],
	}),
	'site/self-study': feature('learning alone'),
	'site/take-part': feature('calls and suggestions'),
	'site/intake-page': feature('tables checked in the browser', {
		may: [
			'domain/*',
			'environment',
			'intake',
			'intake/*',
			'reader',
			'reader/sheets',
			'reader/text',
			'search/records',
		],
		packages: ['zod'],
	}),
	'site/confirm': feature('what an institution looks through and confirms', { may: ['search/records'] }),
	'site/prose': feature('pages of prose, page not found'),
	'site/endpoints': feature('files that are no pages', {
		may: ['environment', 'intake/export', 'intake/template', 'ship'],
	}),
	'site/component-page': feature('every component in every state, for those who work on the site', {
		may: ['site/event', 'site/home'],
	}),

	ship: {
		holds: 'what happens to a built folder: headers, server files, worker, swap',
		may: [
			'catalogue/*',
			'domain/time',
			'editor',
			'environment',
			'i18n',
			'publish/calendars',
			'reader',
			'schemas',
			'search/index',
			'site/frame',
			'site/saving',
			'site/view',
		],
		packages: [
			'node:crypto',
			'node:fs',
			'node:os',
			'node:fs/promises',
			'node:path',
			'node:url',
			'node:worker_threads',
			'@sveltia/cms',
			'astro',
			'parse5',
			'parse5-sax-parser',
			'workbox-core',
			'workbox-precaching',
			'workbox-routing',
			'workbox-strategies',
		],
	},
	astro: {
		holds: 'what binds to Astro: loader, routes, own scripts',
		may: [
			'environment',
			'i18n',
			'markdown',
			'reader',
			'schemas',
			'ship',
			'site/planner',
			'site/saving',
			'site/view',
		],
		packages: ['astro', 'astro:content', 'node:fs', 'node:path', 'node:url'],
	},
	'content.config': { holds: 'the collections, where Astro looks for them', may: ['astro', 'environment'] },
};

/** Layers are split one folder deeper. */
const SPLIT = /^src\/((?:domain|reader|rules|catalogue|publish|search|intake|site)\/[^/]+)\//;

/** The room of a file: `src/domain/time/zone.ts` is in `domain/time`, `src/environment.ts` in `environment`. */
export const roomOf = (file: string): string =>
	SPLIT.exec(file)?.[1] ?? (file.split('/')[1] ?? file).replace(/\.ts$/, '');

/** Whether a room may import another. */
export const allows = (room: string, other: string): boolean =>
	rooms[room]?.may.some((name) =>
		name.endsWith('/*') ? other.startsWith(name.slice(0, -1)) : name === other,
	) ?? false;
