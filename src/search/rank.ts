/** How well a card answers a query: the order in which the first results are shown. Pure. */
import type { ResultType, SearchCard } from './card.ts';
import { foldedWords, spelledWords } from './fold.ts';

/** How many of Pagefind's first results are put in a new order; each costs a small download. */
export const RERANKED = 20;

type Named = Pick<SearchCard, 'type' | 'title' | 'kind' | 'place' | 'ward'>;

/** Of two equal titles, the thing itself comes before what is offered there, and that before what is told about it. */
const TYPE_ORDER: Readonly<Record<ResultType, number>> = {
	places: 0,
	wards: 0,
	days: 0,
	events: 1,
	programmes: 1,
	resources: 2,
	stories: 3,
};

/** Smaller is better. The exact spelling stands above the folded one, the whole title above a part of it. */
export function distance(card: Named, query: string): number {
	return Math.min(2 * distanceIn(card, query, spelledWords), 2 * distanceIn(card, query, foldedWords) + 1);
}

/** 0 the whole title, 1 its beginning, 2 a phrase in it, 3 all words in it, 4 all words on the card, 5 less. */
function distanceIn(card: Named, query: string, wordsOf: (text: string) => readonly string[]): number {
	const words = wordsOf(query);
	if (words.length === 0) return 5;
	const title = wordsOf(card.title);
	const [padded, phrase] = [` ${title.join(' ')} `, ` ${words.join(' ')} `];
	if (padded === phrase) return 0;
	if (padded.startsWith(phrase)) return 1;
	if (padded.includes(phrase)) return 2;
	if (words.every((word) => title.includes(word))) return 3;
	const whole = wordsOf([card.title, card.kind, card.place, card.ward].join(' . '));
	return words.every((word) => whole.includes(word)) ? 4 : 5;
}

/** Nearest first; among equals what still stands, then by type, then the order given. The input is left as it is. */
export const rerank = <T extends Named>(
	cards: readonly T[],
	query: string,
	isOver: (card: T) => boolean,
): T[] =>
	cards
		.map((card, index) => ({ card, index, distance: distance(card, query), over: Number(isOver(card)) }))
		.sort(
			(a, b) =>
				a.distance - b.distance ||
				a.over - b.over ||
				// The words are nowhere on the card: what the text says decides, not what kind of thing it is.
				(a.distance < 10 ? TYPE_ORDER[a.card.type] - TYPE_ORDER[b.card.type] : 0) ||
				a.index - b.index,
		)
		.map(({ card }) => card);
