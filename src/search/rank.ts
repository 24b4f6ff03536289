/** How well a card answers a query: the order in which the first results are shown. Pure. */
import type { ResultType, SearchCard } from './card.ts';
import { foldedWords, spelledWords } from './fold.ts';
import type { WeighedWord } from './soft.ts';

/** How many of Pagefind's first results are put in a new order; each costs a small download. */
export const RERANKED = 20;

type Named = Pick<SearchCard, 'type' | 'title' | 'names' | 'kind' | 'place' | 'ward' | 'more'>;

/** Of two equal titles, the thing itself comes before what is offered there, and that before what is told about it. */
const TYPE_ORDER: Readonly<Record<ResultType, number>> = {
	places: 0,
	wards: 0,
	days: 0,
	events: 1,
	programmes: 1,
	topics: 2,
	audiences: 2,
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
	const named = Math.min(...namesOf(card).map((name) => distanceInName(wordsOf(name), words)));
	if (named < 4) return named;
	const whole = wordsOf([...namesOf(card), card.kind, card.place, card.ward].join(' . '));
	return words.every((word) => whole.includes(word)) ? 4 : 5;
}

function distanceInName(name: readonly string[], words: readonly string[]): number {
	const [padded, phrase] = [` ${name.join(' ')} `, ` ${words.join(' ')} `];
	if (padded === phrase) return 0;
	if (padded.startsWith(phrase)) return 1;
	if (padded.includes(phrase)) return 2;
	return words.every((word) => name.includes(word)) ? 3 : 4;
}

/** The title, and the other names by which people know it. */
const namesOf = ({ title, names = [] }: Named): readonly string[] => [title, ...names];

/**
 * How much of a query a card answers, where none answers all of it: each word by its weight and by where it stands.
 * `words` say in which records they stand at all, so that a word of the text counts though the card does not show it.
 */
export function coverage(card: Named, words: readonly WeighedWord[], id: string): number {
	const names = namesOf(card).join(' . ');
	const [spelled, named] = [spelledWords(names), foldedWords(names)];
	const around = foldedWords([card.kind, card.place, card.ward].join(' . '));
	const more = foldedWords((card.more ?? []).join(' . '));
	const phrases = ` ${named.join(' ')} `;
	let sum = 0;
	for (const [at, { word, weight, in: holders }] of words.entries()) {
		const [folded = ''] = foldedWords(word);
		if (spelled.includes(word)) sum += weight;
		else if (named.includes(folded)) sum += 0.95 * weight;
		else if (around.includes(folded)) sum += 0.7 * weight;
		else if (more.includes(folded)) sum += 0.5 * weight;
		else if (holders.has(id)) sum += 0.3 * weight;
		const [next = ''] = foldedWords(words[at + 1]?.word ?? '');
		// Two syllables side by side are mostly one word.
		if (next && phrases.includes(` ${folded} ${next} `))
			sum += 0.5 * Math.min(weight, words[at + 1]?.weight ?? 0);
	}
	return sum;
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
