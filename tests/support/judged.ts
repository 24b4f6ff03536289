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
import { type Pagefind, wishesFile, wordsFile } from '../../src/search/query/pagefind.ts';
import { createSearch, type Search } from '../../src/search/query/query.ts';
import { makeUnderstand, type Understand } from '../../src/search/wishes/understand.ts';

export interface Judged {
	readonly q: string;
	/** `<collection>/<id>`: any of them will do. None where the query only wishes for a page. */
	readonly want?: readonly string[];
	/** Address that the line above the results must lead to; `*` stands for what the clock decides. */
	readonly leads?: string;
	/** The page must say that no record holds all words. */
	readonly none?: boolean;
	/** The kind of question it is an example of. */
	readonly kind?: string;
	readonly lang?: Language;
	readonly past?: boolean;
	/** Where it stands in its file, from 1. */
	readonly line: number;
}
type Question = Pick<Judged, 'q' | 'lang' | 'past'>;
interface Answered {
	/** Addresses of the first results. */
	readonly urls: readonly string[];
	readonly leads?: string | undefined;
	readonly none?: boolean;
}
export type Engine = (question: Question) => Promise<Answered>;

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
		const { urls, leads = '', none = false } = await engine(one);
		const found = urls.slice(0, FIRST);
		const wanted = one.want?.map((record) => addressOf(record, one.lang ?? 'vi'));
		const right =
			(!wanted || found.some((url) => wanted.includes(url))) &&
			(one.leads === undefined || isLike(leads, one.leads)) &&
			(!one.none || none || found.length === 0);
		if (right) continue;
		const said = [...found, leads && `line to ${leads}`, none && 'none holds all'].filter(Boolean);
		fallen.push(`${QUERIES_FILE}:${one.line} ${one.q} → ${said.join(', ') || 'nothing'}`);
	}
	return fallen;
}

/** `*` stands for any text. */
function isLike(text: string, pattern: string): boolean {
	const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`).test(text);
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
	const understanding = new Map<Language, Understand>();
	const understandIn = (language: Language): Understand => {
		const file = path.join(directory, wishesFile(language));
		const made =
			understanding.get(language) ?? makeUnderstand(JSON.parse(readFileSync(file, 'utf8')), language);
		understanding.set(language, made);
		return made;
	};
	return async ({ q, lang = 'vi', past = false }) => {
		browser.speak(lang);
		const understood = understandIn(lang)(q, now);
		const answer = await searchIn(lang, past).find(q, understood);
		const urls = (await answer.load(FIRST)).slice(0, FIRST).map(({ url }) => url);
		return { urls, leads: understood.line?.href, none: answer.partly === true };
	};
}
