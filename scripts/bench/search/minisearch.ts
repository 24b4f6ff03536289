/**
 * MiniSearch 7 as somebody would set it up for Vietnamese: marks and đ folded, beginnings of words and small slips
 * met, titles above texts. It keeps the fields that the same cards need. Runs in Node and in the browser.
 */
import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import type { SearchCard } from '../../../src/search/records/card.ts';
import { fold } from '../../../src/search/text/fold.ts';

/** What a card shows, and what is only searched. */
const SHOWN = ['type', 'url', 'title', 'kind', 'dates', 'place', 'ward', 'price', 'status'] as const;
export type ShownCard = Pick<SearchCard, (typeof SHOWN)[number]>;
export interface Entry extends ShownCard {
	readonly id: number;
	readonly names: string;
	readonly more: string;
	readonly content: string;
}

export const OPTIONS: Options<Entry> = {
	fields: ['title', 'names', 'kind', 'place', 'ward', 'price', 'status', 'more', 'content'],
	storeFields: [...SHOWN],
	processTerm: (term) => fold(term),
	// Tried on the judged queries: of all settings that its README speaks of, these find most.
	searchOptions: {
		boost: { title: 4, names: 4, ward: 2, place: 2 },
		prefix: true,
		fuzzy: (term) => (term.length > 3 ? 0.2 : false),
	},
};

export function ask(index: MiniSearch<Entry>, query: string): { total: number; cards: ShownCard[] } {
	const found = index.search(query);
	// A result carries the stored fields; its type cannot say which.
	return { total: found.length, cards: found.slice(0, 10) as unknown as ShownCard[] };
}
