/** How well a card answers a query: the order in which the first results are shown. Pure. */
import type { ResultType, SearchCard } from '../records/card.ts';
import { foldedWords, spelledWords } from '../text/fold.ts';
import type { WeighedWord } from './soft.ts';

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
	calls: 3,
};

/** Smaller is better. The exact spelling stands above the folded one, the whole title above a part of it. */
export const distance = (card: Named, query: string): number => distanceFrom(query)(card);

/** The same for many cards: 0 to 10, two for each step of `Step`, the exact spelling one nearer than the folded. */
function distanceFrom(query: string): (card: Named) => number {
	const [spelled, folded] = [spelledWords(query), foldedWords(query)];
	return (card) => {
		const step = stepTo(card, folded, foldedWords);
		// Spelled alike they also fold alike, so that the spelling is never nearer by a step.
		if (step === STEP.far) return 2 * step;
		return stepTo(card, spelled, spelledWords) === step ? 2 * step : 2 * step + 1;
	};
}

const STEP = { name: 0, beginning: 1, phrase: 2, inName: 3, onCard: 4, far: 5 } as const;
/** The whole of a name, its beginning, a phrase in it, all words in it, all words on the card, less. */
type Step = (typeof STEP)[keyof typeof STEP];

function stepTo(card: Named, words: readonly string[], wordsOf: (text: string) => readonly string[]): Step {
	if (words.length === 0) return STEP.far;
	const names = namesOf(card).map(wordsOf);
	const step = names
		.map((name) => stepInName(name, words))
		.reduce((a, b) => (b < a ? b : a), STEP.onCard as Step);
	if (step < STEP.onCard) return step;
	const whole = new Set([...names.flat(), ...wordsOf([card.kind, card.place, card.ward].join(' . '))]);
	return words.every((word) => whole.has(word)) ? STEP.onCard : STEP.far;
}

function stepInName(name: readonly string[], words: readonly string[]): Step {
	const [padded, phrase] = [` ${name.join(' ')} `, ` ${words.join(' ')} `];
	if (padded === phrase) return STEP.name;
	if (padded.startsWith(phrase)) return STEP.beginning;
	if (padded.includes(phrase)) return STEP.phrase;
	return words.every((word) => name.includes(word)) ? STEP.inName : STEP.onCard;
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

export interface Ranked<T> {
	readonly card: T;
	readonly distance: number;
}

/** Nearest first; among equals what still stands, then by type, then by title, then the order given. The input is left as it is. */
export function rerank<T extends Named>(
	cards: readonly T[],
	query: string,
	isOver: (card: T) => boolean,
): Ranked<T>[] {
	const distanceOf = distanceFrom(query);
	return cards
		.map((card, index) => ({ card, index, distance: distanceOf(card), over: Number(isOver(card)) }))
		.sort(
			(a, b) =>
				a.distance - b.distance ||
				a.over - b.over ||
				// The words are nowhere on the card: what the text says decides, not what kind of thing it is.
				(a.distance < 2 * STEP.far ? TYPE_ORDER[a.card.type] - TYPE_ORDER[b.card.type] : 0) ||
				// Both names hold the words: the less a title says besides, the nearer. With and without marks the same.
				(a.distance < 2 * STEP.onCard ? a.card.title.length - b.card.title.length : 0) ||
				a.index - b.index,
		)
		.map(({ card, distance }) => ({ card, distance }));
}
