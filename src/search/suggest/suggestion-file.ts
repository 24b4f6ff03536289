/** The names that the search box suggests: made when the site is built, from the search records. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { SearchCard } from '../records/card.ts';
import { cardOf } from '../records/card-metas.ts';
import type { SearchRecord } from '../records/index.ts';
import { foldedWords } from '../text/fold.ts';
import { SUGGESTED_TYPES, type SuggestionFile } from './suggest.ts';

/** So much may travel to somebody who only touched the box. */
const MOST_BYTES = 30 * 1024;
/** Nobody reads through more in a list, and no query is longer than two of them. */
const LONGEST_NAME = 90;
/** Quick, and never smaller than what a host sends that packs with more care. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * From the records of one language, without what is over. Lasting things first, then events by their next date, until
 * the file is full; a name that two share stands once. The same records give the same file.
 */
export function suggestionFile(records: readonly SearchRecord[]): SuggestionFile {
	const cards = records
		.filter(({ past }) => !past)
		.map(({ url, meta, filters }) => cardOf(url, meta, filters));
	const ordered = withoutRepeats(inOrder(cards));
	let [fits, tooMany] = [0, ordered.length + 1];
	while (tooMany - fits > 1) {
		const count = Math.floor((fits + tooMany) / 2);
		const text = JSON.stringify(byType(ordered.slice(0, count)));
		if (brotliCompressSync(text, BROTLI).length <= MOST_BYTES) fits = count;
		else tooMany = count;
	}
	return byType(ordered.slice(0, fits));
}

function byType(cards: readonly SearchCard[]): SuggestionFile {
	const of = (type: SearchCard['type']) => cards.filter((card) => card.type === type).map(namesOf);
	return Object.fromEntries(SUGGESTED_TYPES.map((type) => [type, of(type)]));
}

/** Topics and audiences have no other names, but words that lead to them ("Đại Nội" to heritage). */
const namesOf = ({ title, names = [], more = [], type }: SearchCard): string[] => [
	...new Set(
		[title, ...names, ...(type === 'topics' || type === 'audiences' ? more : [])].filter(
			({ length }) => length <= LONGEST_NAME,
		),
	),
];

/** By type; in it what still stands, the nearest date, what is named most; else as the records come. */
function inOrder(cards: readonly SearchCard[]): SearchCard[] {
	const times = timesNamed(cards);
	const keys = (card: SearchCard): (number | string)[] => [
		SUGGESTED_TYPES.indexOf(card.type),
		Number(card.former ?? false),
		card.dates?.[0]?.start ?? '9999',
		-(times.get(card.title) ?? 0),
	];
	return cards
		.map((card) => ({ card, keys: keys(card) }))
		.sort((a, b) => {
			const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
			return at < 0 ? 0 : (a.keys[at] ?? 0) < (b.keys[at] ?? 0) ? -1 : 1;
		})
		.map(({ card }) => card);
}

/** How many cards name a place or a ward: where much happens is what people look for. */
function timesNamed(cards: readonly SearchCard[]): Map<string, number> {
	const times = new Map<string, number>();
	for (const { place, ward } of cards)
		for (const name of [place, ward]) if (name) times.set(name, (times.get(name) ?? 0) + 1);
	return times;
}

/** Nor names that are too long. */
function withoutRepeats(cards: readonly SearchCard[]): SearchCard[] {
	const taken = new Set<string>();
	return cards.filter(({ title }) => {
		const key = foldedWords(title).join(' ');
		const isNew = key !== '' && title.length <= LONGEST_NAME && !taken.has(key);
		taken.add(key);
		return isNew;
	});
}
