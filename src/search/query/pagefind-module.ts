/** What is used of Pagefind's browser module (version 1.6), which the build puts beside its index. */
import type { CardFacets, Metas } from '../records/card-metas.ts';

/** How many of the hits bear each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

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
		readonly filters: CardFacets;
	}>;
}

/**
 * A match in the title or a name counts most, in the ward or place more than in the text; what only topic and audience
 * stand for counts least. Tried on the judged queries (docs/search-queries.yaml of the content).
 */
export const RANKING = {
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
		hours: 0,
		text: 0.3,
	},
};

// Pagefind's own module type is not published; the interface above is what it exports.
export const importPagefind = (address: string): Promise<Pagefind> =>
	import(/* @vite-ignore */ address) as Promise<Pagefind>;
