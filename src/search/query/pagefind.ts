/** The browser side of Pagefind: loaded when first needed, one question at a time, no failed download unnoticed. */
import type { Fetcher } from '../../downloads/download.ts';
import { patiently } from '../../downloads/patience.ts';
import type { Language } from '../../i18n/languages.ts';
import type { SearchCard } from '../records/card.ts';
import { cardOf } from '../records/card-metas.ts';
import { allCards, CARDS_IN_FILE } from './all-cards.ts';
import { withoutFailedDownloads } from './failed-downloads.ts';
import { type HeadStart, headStart } from './head-start.ts';
import { languageOfPage, savesData } from './in-browser.ts';
import {
	type FilterCounts,
	type Hit,
	type Hits,
	importPagefind,
	type Pagefind,
	RANKING,
} from './pagefind-module.ts';

export type { FilterCounts, Hit, Pagefind } from './pagefind-module.ts';

/** Where the index of what is current lies, and the one of what is over. */
export const CURRENT_INDEX = '/pagefind/';
export const PAST_INDEX = '/pagefind-past/';
/** The vocabulary for spelling help. */
export const wordsFile = (language: string): string => `${CURRENT_INDEX}words.${language}.json`;

/** What people wish besides the words that records hold (search/wishes). */
export const wishesFile = (language: string): string => `${CURRENT_INDEX}wishes.${language}.json`;

/** Of each filter one of the values is enough; every filter must fit. */
export type FilterChoice = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface SearchOptions {
	readonly filters?: FilterChoice | undefined;
	/** Nearest date first instead of best first. */
	readonly byDate?: boolean | undefined;
	/** Only words with the very marks of the term. */
	readonly sameMarks?: boolean | undefined;
}

export interface IndexSettings {
	readonly fetcher: Fetcher;
	readonly importModule?: ((address: string) => Promise<Pagefind>) | undefined;
	/** Also what is over. */
	readonly past?: boolean | undefined;
	/** Of the index; by default the page's, as Pagefind reads it. */
	readonly language?: Language | undefined;
}

/** So many of the first hits are looked at closely: few while each is a download of its own, more once all cards are here. */
const LOOKED_AT = { singly: 10, together: 30 };
/** So long after an answer its results stand on an old phone, too. */
const AFTERWARDS_MS = 500;

export interface SearchIndex {
	/** `term` as `searchable` writes it; null finds everything. Rejects when a download failed; may be asked again. */
	search(term: string | null, options?: SearchOptions): Promise<Hits>;
	/** The cards of the best hits, as many as it costs little to look at. */
	firstCards(hits: readonly Hit[]): Promise<SearchCard[]>;
	cards(hits: readonly Hit[]): Promise<SearchCard[]>;
	/** Downloads the facets, so that answers carry their counts from then on. */
	loadFacets(): Promise<FilterCounts>;
	/** Lets go of what is loaded; the next question starts afresh. */
	close(): Promise<void>;
}

export function openIndex({
	fetcher,
	importModule = importPagefind,
	past = false,
	language = languageOfPage(),
}: IndexSettings): SearchIndex {
	let pagefind: Pagefind | undefined;
	let ahead: HeadStart | undefined;
	/** The one file of all cards; when it failed, they come singly until the next start. */
	let together: Promise<void> | undefined;
	let attempts = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let answers = 0;
	/** How the module was last told to take marks. */
	let strict = false;
	let last: Promise<unknown> = Promise.resolve();
	// Not the one that is watched while Pagefind works: cards that come later are no part of a question.
	const own: Fetcher = { fetch: (input, init) => unwatched.call(fetcher, input, init) };
	const unwatched = fetcher.fetch;
	const all = allCards(own, CURRENT_INDEX, language);

	/** One after the other, so that a failed download belongs to one question. */
	function inTurn<T>(work: (pagefind: Pagefind) => Promise<T>): Promise<T> {
		const turn = last.then(() => {
			if (!ahead) {
				ahead = headStart(own, CURRENT_INDEX, language, Date.now());
				void withIndex();
			}
			return ahead.handOut(fetcher, () =>
				withoutFailedDownloads(fetcher, '/pagefind', async () => work(await opened())),
			);
		});
		last = turn.catch(() => undefined);
		return turn;
	}

	async function opened(): Promise<Pagefind> {
		if (pagefind) return pagefind;
		// Each way of asking has a module of its own, which keeps its state. Browsers also remember a module that failed to
		// load: a new address makes them try again.
		const address = new URLSearchParams([
			...(past ? [['past', '']] : []),
			...(attempts++ > 0 ? [['retry', String(attempts)]] : []),
		]).toString();
		const file = `${CURRENT_INDEX}pagefind.js${address && `?${address}`}`;
		const module = await patiently(file, () => importModule(file));
		await module.options({
			// In a worker of its own Pagefind's downloads could not be watched.
			noWorker: true,
			basePath: CURRENT_INDEX,
			metaCacheTag: ahead?.tag,
			ranking: RANKING,
		});
		if (past) await module.mergeIndex(PAST_INDEX, { ranking: RANKING });
		pagefind = module;
		return module;
	}

	/** A small catalogue's cards are one file, which comes with the index. Waits for it; whatever it lacks comes singly. */
	async function withIndex(): Promise<void> {
		const pages = (await ahead?.pages) ?? 0;
		if (pages === 0 || pages > CARDS_IN_FILE) return;
		together ??= all.load().catch(() => undefined);
		await together;
	}

	/** Those of a large one come when somebody has asked twice, and so will ask again. */
	async function afterwards(): Promise<void> {
		if (++answers < 2 || all.whole || waiting || savesData() || !(await ahead?.pages)) return;
		waiting = setTimeout(() => {
			waiting = undefined;
			all.load().catch(() => undefined);
		}, AFTERWARDS_MS);
	}

	async function cards(hits: readonly Hit[]): Promise<SearchCard[]> {
		const found = await inTurn(() => Promise.all(hits.map((hit) => all.get(hit.id) ?? cardOfHit(hit))));
		void afterwards();
		return found;
	}

	return {
		search: (term, { filters, byDate, sameMarks = false } = {}) =>
			inTurn(async (module) => {
				// Of the whole module, not of one question: set for each, as they come in turn.
				if (sameMarks !== strict) await module.options({ exactDiacritics: sameMarks });
				strict = sameMarks;
				const found = await module.search(term, {
					...(filters ? { filters } : {}),
					...(byDate ? { sort: { date: 'asc' } } : {}),
				});
				return term === null || byDate ? found : { ...found, results: settled(found.results) };
			}),
		async firstCards(hits) {
			await withIndex();
			return cards(hits.slice(0, all.whole ? LOOKED_AT.together : LOOKED_AT.singly));
		},
		cards,
		loadFacets: () => inTurn((module) => module.filters()),
		async close() {
			const broken = pagefind;
			pagefind = undefined;
			strict = false;
			ahead = undefined;
			together = undefined;
			await broken?.destroy().catch(() => undefined);
		},
	};
}

/** Pagefind adds in another order each time it is asked: sums that differ in their last digits are equal. */
export const scoreOf = ({ score }: Pick<Hit, 'score'>): number => Math.round(score * 1000);

/** Best first; equals, which Pagefind puts in another order each time, by their ids. */
const settled = (hits: readonly Hit[]): Hit[] =>
	[...hits].sort((a, b) => scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1));

async function cardOfHit(hit: Hit): Promise<SearchCard> {
	const { raw_url, url, meta, filters } = await hit.data();
	return cardOf(raw_url ?? url, meta, filters);
}
