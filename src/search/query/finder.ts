/** What the index holds for some words: hits, their first cards in our order, and how near those come to the words. */
import type { SearchCard } from '../records/card.ts';
import type { Compounds } from '../text/compounds.ts';
import { isFiller, subjectWords } from '../text/filler.ts';
import { markedWords } from '../text/fold.ts';
import { searchable, searchableSoFar } from '../text/pagefind-text.ts';
import { makeSpeller, type Speller, type Vocabulary } from '../text/spelling.ts';
import type { FilterCounts, Hit, openIndex, SearchOptions } from './pagefind.ts';
import { coverage, rerank } from './rank.ts';
import { softSearch, type WeighedWord } from './soft.ts';

/** The farthest that a card may be from a query and still hold its words side by side in its names: see `distance`. */
export const IN_A_NAME = 9;

interface Asking extends SearchOptions {
	/** The words of the query, its compounds together. */
	readonly units?: readonly string[] | undefined;
}

/** Hits in Pagefind's order, the first of them as cards in ours. */
export interface FoundHits {
	readonly hits: readonly Hit[];
	readonly cards: readonly SearchCard[];
	again(options: SearchOptions): Promise<FoundHits>;
	counts(filters: SearchOptions['filters']): Promise<FilterCounts | undefined>;
	/** Of the first card; as far as can be when there is none. */
	readonly distance: number;
	/** Of the hit whose card is the first, where it is known. */
	readonly firstId?: string | undefined;
	/** How many more hold the words with other marks than those typed. */
	readonly otherMarks?: number | undefined;
	/** None holds them with those marks, nor has a name that only lacks them. */
	readonly unlike?: boolean;
}

interface FinderSettings {
	/** An offer of the past, or dates that are over: it stands behind what is to come. */
	readonly isOver: (card: SearchCard) => boolean;
	/** The index's vocabulary, asked for only when a query finds little, or nothing that fits. */
	readonly vocabulary: (() => Promise<Vocabulary>) | undefined;
	/** Whether it is the index of what is over. */
	readonly past: boolean | undefined;
}

/** Asks one index: for words as a whole (`whole`), for a term (`holding`), for the rarest of the words (`part`). */
export function createFinder(
	index: ReturnType<typeof openIndex>,
	{ isOver, vocabulary, past }: FinderSettings,
) {
	let loadedSpeller: Promise<Speller> | undefined;

	/**
	 * Records that hold every word; the last word may be a beginning when no record holds it whole. Marks that were typed
	 * are meant, but for a name that holds the words without them.
	 */
	async function whole(text: string, units?: readonly string[]): Promise<FoundHits> {
		const found = await holding(searchable(text), text, { units });
		if (found.hits.length > 0) return withMarks(found, text, searchable);
		return withMarks(await holding(searchableSoFar(text), text, { units }), text, searchableSoFar);
	}

	async function withMarks(
		found: FoundHits,
		text: string,
		write: (words: string) => string,
	): Promise<FoundHits> {
		const marked = markedWords(text).join(' ');
		if (found.hits.length === 0 || marked === '' || found.distance <= IN_A_NAME) return found;
		const alike = await holding(write(text), text, { sameMarks: true });
		if (alike.hits.length > 0) return { ...alike, otherMarks: found.hits.length - alike.hits.length };
		// Words typed without marks may still mean some: only those with marks must be met.
		const { results } = await index.search(write(marked), { sameMarks: true });
		const kept = amongBoth(found.hits, results);
		if (kept.length === 0) return { ...found, unlike: true };
		return kept.length < found.hits.length ? only(found, kept, text) : found;
	}

	/** Those of the found ones that are kept. */
	async function only(found: FoundHits, kept: readonly Hit[], text: string): Promise<FoundHits> {
		const first = await index.firstCards(kept);
		const ranked = rerank(first, text, isOver);
		return {
			hits: kept,
			cards: ranked.map(({ card }) => card),
			distance: ranked[0]?.distance ?? Number.POSITIVE_INFINITY,
			async again(options) {
				const narrowed = await found.again(options);
				return only(narrowed, amongBoth(narrowed.hits, kept), text);
			},
			counts: async () => undefined,
		};
	}

	/** Records that `term` finds; null finds everything. `text` is what somebody wrote for it. */
	async function holding(term: string | null, text: string, options: Asking = {}): Promise<FoundHits> {
		const { sameMarks, units } = options;
		const { results } = await index.search(term, options);
		const first = await index.firstCards(results);
		const ranked = rerank(first, text, isOver, units);
		return {
			hits: results,
			cards: options.byDate ? first : ranked.map(({ card }) => card),
			distance: ranked[0]?.distance ?? Number.POSITIVE_INFINITY,
			again: (others) => holding(term, text, { ...others, sameMarks, units }),
			counts: async (filters) => (await index.search(term, { filters, sameMarks })).filters,
		};
	}

	/** Records that hold the rarest of the words; those `within` alone, where there are such. */
	async function part(text: string, compounds?: Compounds, within?: readonly Hit[]): Promise<FoundHits> {
		const words = compounds?.units.filter((unit) => !isFiller(unit)) ?? subjectWords(text);
		const { hits, words: weighed } = await softSearch(index, words, await speller());
		const kept = within ? amongBoth(hits, within) : [];
		return amongst(kept.length > 0 ? kept : hits, weighed);
	}

	async function amongst(
		hits: readonly Hit[],
		words: readonly WeighedWord[],
		byDate = false,
	): Promise<FoundHits> {
		const first = await index.firstCards(hits);
		const ranked = first
			.map((card, at) => ({ card, at, covered: coverage(card, words, hits[at]?.id ?? '', isOver(card)) }))
			.sort((a, b) => b.covered - a.covered || a.at - b.at);
		return {
			hits,
			firstId: hits[ranked[0]?.at ?? 0]?.id,
			cards: byDate ? first : ranked.map(({ card }) => card),
			distance: Number.POSITIVE_INFINITY,
			again: async ({ filters, byDate }) => {
				// Hits of several questions have neither an order of date nor filters: all records have both.
				const { results } = await index.search(null, { filters, byDate });
				const kept = byDate ? amongBoth(results, hits) : amongBoth(hits, results);
				return amongst(kept, words, byDate);
			},
			counts: async () => undefined,
		};
	}

	async function speller(): Promise<Speller | undefined> {
		if (!vocabulary) return undefined;
		loadedSpeller ??= vocabulary().then((words) => makeSpeller(words, past));
		// A failed download is asked for again the next time.
		loadedSpeller.catch(() => {
			loadedSpeller = undefined;
		});
		return loadedSpeller;
	}

	return { whole, holding, part, speller };
}

/** Those of the first that are among the second, in the order of the first. */
function amongBoth(first: readonly Hit[], second: readonly Hit[]): readonly Hit[] {
	const ids = new Set(second.map(({ id }) => id));
	return first.filter(({ id }) => ids.has(id));
}
