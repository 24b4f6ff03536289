/** Search in the browser: loads Pagefind when it is first needed, asks it, and gives cards, best first. */
import { cardOf, type Filters, type Metas, type SearchCard } from './card.ts';
import { type Fetcher, withoutFailedDownloads } from './failed-downloads.ts';
import { foldedWords } from './fold.ts';
import { searchable } from './pagefind-text.ts';
import { RERANKED, rerank } from './rank.ts';

/** Longer queries are cut: nobody types so much, and each word costs a download. */
export const LONGEST_QUERY = 200;

/** The part of Pagefind's browser module that is used (version 1.6). */
export interface Pagefind {
	options(options: object): Promise<void>;
	search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
	destroy(): Promise<void>;
}
interface PagefindResult {
	data(): Promise<{
		readonly raw_url?: string;
		readonly url: string;
		readonly meta: Metas;
		readonly filters: Filters;
	}>;
}

export interface SearchAnswer {
	/** How many records were found; `load` gives them. */
	readonly total: number;
	/** The first `count` cards, or all if there are fewer. Rejects when a download fails; may be asked again. */
	load(count: number): Promise<readonly SearchCard[]>;
}

export interface Search {
	/** Rejects when the index, or a part of it, could not be loaded; the next call starts afresh. */
	find(query: string): Promise<SearchAnswer>;
}

export interface SearchSettings {
	/** Whether a card's dates are over; asked when results are put in order. */
	readonly isPast: (card: SearchCard) => boolean;
	readonly fetcher: Fetcher;
	/** Where the index lies. */
	readonly base?: string;
	readonly importModule?: (address: string) => Promise<Pagefind>;
}

/**
 * A match in the title counts most, in the ward or place more than in the text. Syllables are short, so that "vi"
 * begins "viện" and "việt": a high termSimilarity puts the whole word first. Tried on the real content.
 */
const RANKING = {
	termSimilarity: 10,
	diacriticSimilarity: 0.4,
	pageLength: 0.3,
	metaWeights: { title: 8, ward: 6, place: 4, kind: 1, price: 0.5, status: 0.1, when: 0 },
};
const NOTHING: SearchAnswer = { total: 0, load: async () => [] };

// Pagefind's own module type is not published; the interface above is what it exports.
const importPagefind = (address: string): Promise<Pagefind> =>
	import(/* @vite-ignore */ address) as Promise<Pagefind>;

export function createSearch({
	isPast,
	fetcher,
	base = '/pagefind/',
	importModule = importPagefind,
}: SearchSettings): Search {
	let pagefind: Pagefind | undefined;
	let attempts = 0;
	let last: Promise<unknown> = Promise.resolve();

	/** One after the other, so that a failed download belongs to one query. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = last.then(() => withoutFailedDownloads(fetcher, base, work));
		last = turn.catch(() => undefined);
		return turn;
	}

	async function opened(): Promise<Pagefind> {
		if (pagefind) return pagefind;
		// Browsers remember a module that failed to load: a new address makes them try again.
		const retry = attempts++ > 0 ? `?retry=${attempts}` : '';
		const module = await importModule(`${base}pagefind.js${retry}`);
		// In a worker of its own Pagefind's downloads could not be watched.
		await module.options({ noWorker: true, ranking: RANKING });
		pagefind = module;
		return module;
	}

	async function closed(): Promise<void> {
		const broken = pagefind;
		pagefind = undefined;
		await broken?.destroy().catch(() => undefined);
	}

	return {
		async find(query) {
			const asked = query.slice(0, LONGEST_QUERY);
			if (foldedWords(asked).length === 0) return NOTHING;
			try {
				const { results } = await inTurn(async () => (await opened()).search(searchable(asked)));
				return answerOf(results, asked, isPast);
			} catch (error) {
				await closed();
				throw error;
			}
		},
	};
}

function answerOf(
	results: readonly PagefindResult[],
	query: string,
	isPast: (card: SearchCard) => boolean,
): SearchAnswer {
	const cards: SearchCard[] = [];
	let last: Promise<unknown> = Promise.resolve();

	async function fill(wanted: number): Promise<void> {
		if (cards.length === 0) {
			const first = await cardsOf(results.slice(0, RERANKED));
			const ranked = rerank(first, query, (card) => card.former === true || isPast(card));
			cards.push(...ranked);
		}
		if (cards.length < wanted) cards.push(...(await cardsOf(results.slice(cards.length, wanted))));
	}

	return {
		total: results.length,
		async load(count) {
			// In turn: two impatient calls must not fetch the same cards twice.
			const turn = last.then(() => fill(count));
			last = turn.catch(() => undefined);
			await turn;
			return cards.slice(0, count);
		},
	};
}

const cardsOf = (results: readonly PagefindResult[]): Promise<SearchCard[]> =>
	Promise.all(
		results.map(async (result) => {
			const { raw_url, url, meta, filters } = await result.data();
			return cardOf(raw_url ?? url, meta, filters);
		}),
	);
