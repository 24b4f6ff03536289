/** How well a card answers a query: the order in which the first results are shown. Pure. */
import type { ResultType, SearchCard } from '../records/card.ts';
import { foldedWords, spelledWords } from '../text/fold.ts';
import type { WeighedWord } from './soft.ts';

type Named = Pick<SearchCard, 'type' | 'title' | 'names' | 'kind' | 'place' | 'ward' | 'more' | 'dates'>;

/** Of two equal titles, the thing itself comes before what is offered there, and that before what is told about it. */
const TYPE_ORDER: Readonly<Record<ResultType, number>> = {
	places: 0,
	wards: 0,
	days: 1,
	programmes: 2,
	events: 3,
	topics: 4,
	audiences: 4,
	resources: 4,
	stories: 5,
	calls: 5,
};

/** Smaller is better. The exact spelling stands above the folded one, the whole title above a part of it. */
export const distance = (card: Named, query: string, units?: readonly string[]): number =>
	distanceFrom(query, units)(card);

/** The same for many cards: 0 to 12, two for each step of `Step`, the exact spelling one nearer than the folded. */
function distanceFrom(query: string, units = spelledWords(query)): (card: Named) => number {
	const [spelled, folded] = [unitsBy(spelledWords, query, units), unitsBy(foldedWords, query, units)];
	return (card) => {
		const step = stepTo(card, folded, foldedWords);
		// Spelled alike they also fold alike, so that the spelling is never nearer by a step.
		if (step === STEP.far) return 2 * step;
		return stepTo(card, spelled, spelledWords) === step ? 2 * step : 2 * step + 1;
	};
}

const STEP = { name: 0, beginning: 1, phrase: 2, way: 3, inName: 4, onCard: 5, far: 6 } as const;
/**
 * The whole of a name, its beginning, a phrase in it, a word by which a topic is known, all words in a name apart, all
 * words on the card, less.
 */
type Step = (typeof STEP)[keyof typeof STEP];

type WordsOf = (text: string) => readonly string[];

/** What is looked for, written as it is compared: all of it, and the words and compounds that must stand somewhere. */
interface Wanted {
	readonly phrase: string;
	readonly units: readonly string[];
}
const unitsBy = (wordsOf: WordsOf, query: string, units: readonly string[]): Wanted => ({
	phrase: padded(wordsOf(query)),
	units: units.map((unit) => padded(wordsOf(unit))),
});

function stepTo(card: Named, wanted: Wanted, wordsOf: WordsOf): Step {
	if (wanted.units.length === 0) return STEP.far;
	const names = namesOf(card).map((name) => padded(wordsOf(name)));
	const step = names
		.map((name) => stepInName(name, wanted))
		.reduce((a, b) => (b < a ? b : a), STEP.onCard as Step);
	if (step < STEP.way) return step;
	if (
		isWay(card) &&
		(card.more ?? []).some((name) => stepInName(padded(wordsOf(name)), wanted) <= STEP.beginning)
	)
		return STEP.way;
	if (step < STEP.onCard) return step;
	const whole = names.join('.') + padded(wordsOf([card.kind, card.place, card.ward].join(' . ')));
	return wanted.units.every((unit) => whole.includes(unit)) ? STEP.onCard : STEP.far;
}

const isWay = ({ type }: Named): boolean => type === 'topics' || type === 'audiences';

function stepInName(name: string, { phrase, units }: Wanted): Step {
	if (name === phrase) return STEP.name;
	if (name.startsWith(phrase)) return STEP.beginning;
	if (name.includes(phrase)) return STEP.phrase;
	return units.every((unit) => name.includes(unit)) ? STEP.inName : STEP.onCard;
}

/** The title, and the other names by which people know it. */
const namesOf = ({ title, names = [] }: Named): readonly string[] => [title, ...names];

/** What is told about things, and offers of which nobody knows whether they stand, must answer so much more. */
const [LESS_TOLD, LESS_OVER] = [0.9, 0.85];
/** Words of a compound that stand apart are other words. */
const APART = 0.3;

/**
 * How much of a query a card answers, where none answers all of it: each word by its weight and by where it stands.
 * `words` say in which records they stand at all, so that a word of the text counts though the card does not show it.
 */
export function coverage(card: Named, words: readonly WeighedWord[], id: string, isOver = false): number {
	const names = namesOf(card).join(' . ');
	const [spelled, named] = [padded(spelledWords(names)), padded(foldedWords(names))];
	const around = padded(foldedWords([card.kind, card.place, card.ward].join(' . ')));
	const more = padded(foldedWords((card.more ?? []).join(' . ')));
	const shown = named + around + more;
	let sum = 0;
	for (const [at, { word, weight, in: holders }] of words.entries()) {
		const folded = padded(foldedWords(word));
		if (spelled.includes(` ${word} `)) sum += weight;
		else if (named.includes(folded)) sum += 0.95 * weight;
		else if (around.includes(folded)) sum += 0.7 * weight;
		else if (more.includes(folded)) sum += 0.5 * weight;
		else if (word.includes(' ') && word.split(' ').every((part) => shown.includes(padded(foldedWords(part)))))
			sum += APART * weight;
		else if (holders.has(id)) sum += 0.3 * weight;
		const next = words[at + 1];
		// Two syllables side by side are mostly one word.
		if (next && named.includes(folded + padded(foldedWords(next.word)).trimStart()))
			sum += 0.5 * Math.min(weight, next.weight);
	}
	return sum * (TYPE_ORDER[card.type] === TYPE_ORDER.stories ? LESS_TOLD : 1) * (isOver ? LESS_OVER : 1);
}

const padded = (words: readonly string[]): string => ` ${words.join(' ')} `;

export interface Ranked<T> {
	readonly card: T;
	readonly distance: number;
}

/**
 * Nearest first; among equals what still stands, then by type, the sooner date, the shorter title, then the order given.
 * The input is left as it is. `units`: the words of the query with its compounds together.
 */
export function rerank<T extends Named>(
	cards: readonly T[],
	query: string,
	isOver: (card: T) => boolean,
	units?: readonly string[],
): Ranked<T>[] {
	const distanceOf = distanceFrom(query, units);
	return cards
		.map((card, index) => ({ card, index, distance: distanceOf(card), over: Number(isOver(card)) }))
		.sort(
			(a, b) =>
				a.distance - b.distance ||
				a.over - b.over ||
				typeOrder(a) - typeOrder(b) ||
				byDate(a.card, b.card) ||
				// Both names hold the words: the less a title says besides, the nearer. With and without marks the same.
				(a.distance < 2 * STEP.onCard ? a.card.title.length - b.card.title.length : 0) ||
				a.index - b.index,
		)
		.map(({ card, distance }) => ({ card, distance }));
}

/** Where the words are nowhere on the card, what the text says decides; but what is told about things comes last. */
function typeOrder({ card, distance }: Ranked<Named>): number {
	const order = TYPE_ORDER[card.type];
	return distance < 2 * STEP.far ? order : Number(order === TYPE_ORDER.stories);
}

/** Of events the sooner one first; what has no date yet comes behind. */
function byDate(a: Named, b: Named): number {
	if (a.type !== 'events' || b.type !== 'events') return 0;
	const [one = '9', other = '9'] = [a.dates?.[0]?.start, b.dates?.[0]?.start];
	return one < other ? -1 : Number(one > other);
}
