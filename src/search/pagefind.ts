/** The browser side of Pagefind: loaded when first needed, one question at a time, no failed download unnoticed. */
import { cardOf, type Filters, type Metas, type SearchCard } from './card.ts';
import { type Fetcher, withoutFailedDownloads } from './failed-downloads.ts';

/** Where the index of what is current lies, and the one of what is over. */
export const CURRENT_INDEX = '/pagefind/';
export const PAST_INDEX = '/pagefind-past/';
/** The vocabulary for spelling help. */
export const wordsFile = (language: string): string => `${CURRENT_INDEX}words.${language}.json`;

/** Of each filter one of the values is enough; every filter must fit. */
export type FilterChoice = Readonly<Record<string, { readonly any: readonly string[] }>>;
/** How many of the hits bear each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's browser module that is used (version 1.6). */
export interface Pagefind {
	options(options: object): Promise<void>;
	mergeIndex(base: string, options?: object): Promise<void>;
	filters(): Promise<FilterCounts>;
	search(term: string | null, options?: object): Promise<Hits>;
	destroy(): Promise<void>;
}
export interface Hits {
	readonly results: readonly Hit[];
	readonly filters?: FilterCounts;
}
export interface Hit {
	readonly id: string;
	readonly score: number;
	data(): Promise<{
		readonly raw_url?: string;
		readonly url: string;
		readonly meta: Metas;
		readonly filters: Filters;
	}>;
}

export interface SearchOptions {
	readonly filters?: FilterChoice | undefined;
	/** Nearest date first instead of best first. */
	readonly byDate?: boolean | undefined;
}

export interface IndexSettings {
	readonly fetcher: Fetcher;
	readonly importModule?: ((address: string) => Promise<Pagefind>) | undefined;
	/** Also what is over. */
	readonly past?: boolean | undefined;
}

/**
 * A match in the title or a name counts most, in the ward or place more than in the text; what only topic and audience
 * stand for counts least. Tried on the judged queries (tests/search).
 */
const RANKING = {
	termSimilarity: 10,
	diacriticSimilarity: 0.4,
	pageLength: 0.3,
	metaWeights: {
		title: 8,
		names: 8,
		ward: 6,
		place: 4,
		kind: 1,
		summary: 1,
		access: 0.1,
		price: 0.5,
		status: 0.1,
		more: 0.1,
		when: 0,
	},
};

// Pagefind's own module type is not published; the interface above is what it exports.
const importPagefind = (address: string): Promise<Pagefind> =>
	import(/* @vite-ignore */ address) as Promise<Pagefind>;

export interface SearchIndex {
	/** `term` as `searchable` writes it; null finds everything. Rejects when a download failed; may be asked again. */
	search(term: string | null, options?: SearchOptions): Promise<Hits>;
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
}: IndexSettings): SearchIndex {
	let pagefind: Pagefind | undefined;
	let attempts = 0;
	let last: Promise<unknown> = Promise.resolve();

	/** One after the other, so that a failed download belongs to one question. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = last.then(() => withoutFailedDownloads(fetcher, '/pagefind', work));
		last = turn.catch(() => undefined);
		return turn;
	}

	async function opened(): Promise<Pagefind> {
		if (pagefind) return pagefind;
		// Each way of asking has a module of its own, which keeps its state. Browsers also remember a module that failed to
		// load: a new address makes them try again.
		const own = new URLSearchParams([
			...(past ? [['past', '']] : []),
			...(attempts++ > 0 ? [['retry', String(attempts)]] : []),
		]).toString();
		const module = await importModule(`${CURRENT_INDEX}pagefind.js${own && `?${own}`}`);
		// In a worker of its own Pagefind's downloads could not be watched.
		await module.options({ noWorker: true, ranking: RANKING });
		if (past) await module.mergeIndex(PAST_INDEX, { ranking: RANKING });
		pagefind = module;
		return module;
	}

	return {
		search: (term, { filters, byDate } = {}) =>
			inTurn(async () =>
				(await opened()).search(term, {
					...(filters ? { filters } : {}),
					...(byDate ? { sort: { date: 'asc' } } : {}),
				}),
			),
		cards: (hits) => inTurn(() => Promise.all(hits.map(cardOfHit))),
		loadFacets: () => inTurn(async () => (await opened()).filters()),
		async close() {
			const broken = pagefind;
			pagefind = undefined;
			await broken?.destroy().catch(() => undefined);
		},
	};
}

async function cardOfHit(hit: Hit): Promise<SearchCard> {
	const { raw_url, url, meta, filters } = await hit.data();
	return cardOf(raw_url ?? url, meta, filters);
}
