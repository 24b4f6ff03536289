/**
 * The judged queries of a city (docs/search-queries.yaml of its content) and a stand-in for the browser in which
 * Pagefind's module runs on files: what the tests of our search and the comparison with other engines share.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineCounter, parseDocument, type YAMLSeq } from 'yaml';
import type { Language } from '../../src/i18n/languages.ts';
import { recordPath, recordRoutes } from '../../src/i18n/routes.ts';
import { type Pagefind, wordsFile } from '../../src/search/query/pagefind.ts';
import { createSearch, type Search } from '../../src/search/query/query.ts';

export interface Judged {
	readonly q: string;
	/** `<collection>/<id>`: any of them will do. */
	readonly want: readonly string[];
	readonly lang?: Language;
	readonly past?: boolean;
	/** Where it stands in its file, from 1. */
	readonly line: number;
}
type Question = Pick<Judged, 'q' | 'lang' | 'past'>;
/** Addresses of the first results. */
export type Engine = (question: Question) => Promise<readonly string[]>;

/** Among the first so many results the right one must be. */
export const FIRST = 3;
/** Below the content directory, among the words for editors. */
export const QUERIES_FILE = 'docs/search-queries.yaml';

/** The queries of a content directory, in the order of the file; none where it has no such file. */
export function judgedQueries(content: string): Judged[] {
	const file = path.join(content, QUERIES_FILE);
	if (!existsSync(file)) return [];
	const lineCounter = new LineCounter();
	const { contents } = parseDocument(readFileSync(file, 'utf8'), { lineCounter });
	// The file is a list of ours; a wrong shape makes queries fall.
	return (contents as YAMLSeq.Parsed).items.map((item) => ({
		...item.toJSON(),
		line: lineCounter.linePos(item.range[0]).line,
	}));
}

/** The queries whose right record is not among the first, each with its line and what was found instead. */
export async function fallenIn(engine: Engine, judged: readonly Judged[]): Promise<string[]> {
	const fallen: string[] = [];
	for (const one of judged) {
		const found = (await engine(one)).slice(0, FIRST);
		const wanted = one.want.map((record) => addressOf(record, one.lang ?? 'vi'));
		if (!found.some((url) => wanted.includes(url)))
			fallen.push(`${QUERIES_FILE}:${one.line} ${one.q} → ${found.join(', ') || 'nothing'}`);
	}
	return fallen;
}

/** The page of a record, `<collection>/<id>`. */
export function addressOf(record: string, language: Language): string {
	const [collection = '', id = ''] = record.split('/');
	if (!(collection in recordRoutes)) throw new Error(`no pages for ${record}`);
	return recordPath(language, collection as keyof typeof recordRoutes, id); // `in` has just shown it
}

/** What Pagefind's module needs of a browser: a fetch that reads below `directory`, and the page's language. */
export function standInBrowser(directory: string) {
	const before = globalThis.fetch;
	let language: Language = 'vi';
	globalThis.fetch = async (input) => {
		const address = new URL(input instanceof Request ? input.url : String(input), 'http://localhost')
			.pathname;
		const file = decodeURIComponent(address);
		return new Response(readFileSync(existsSync(file) ? file : path.join(directory, file)));
	};
	Object.assign(globalThis, {
		document: { querySelector: () => ({ getAttribute: () => language }), currentScript: null },
	});
	return {
		speak(spoken: Language) {
			language = spoken;
		},
		/** A module of its own for each key: Pagefind keeps its state in it. */
		importPagefind: (address: string, key: string): Promise<Pagefind> =>
			import(`${pathToFileURL(path.join(directory, address.split('?')[0] ?? '')).href}?${key}`),
		leave() {
			globalThis.fetch = before;
			Reflect.deleteProperty(globalThis, 'document');
		},
	};
}
export type StandIn = ReturnType<typeof standInBrowser>;

/** Our search on the files of a built site. `now`: local date-time; what ended before it is past. */
export function ourEngine(directory: string, browser: StandIn, now: string): Engine {
	const searches = new Map<string, Search>();
	const searchIn = (language: Language, past: boolean): Search => {
		const key = `${language}-${past}`;
		const made =
			searches.get(key) ??
			createSearch({
				past,
				fetcher: globalThis,
				isPast: ({ dates }) => dates !== undefined && dates.every(({ end }) => end < now),
				vocabulary: async () => JSON.parse(readFileSync(path.join(directory, wordsFile(language)), 'utf8')),
				importModule: (address) => browser.importPagefind(address, key),
			});
		searches.set(key, made);
		return made;
	};
	return async ({ q, lang = 'vi', past = false }) => {
		browser.speak(lang);
		const answer = await searchIn(lang, past).find(q);
		return (await answer.load(FIRST)).slice(0, FIRST).map(({ url }) => url);
	};
}
