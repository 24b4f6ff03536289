/** What a query wishes besides the words that records hold. Pure: the words stand in the vocabulary. */
import { type Compounds, joinedWord } from '../text/compounds.ts';
import { isFiller } from '../text/filler.ts';
import { fold, foldedWords, placeTones, sameLetters } from '../text/fold.ts';
import type { WishEntry, WishVocabulary } from './vocabulary.ts';

/** A wish of a query, with the numbers that were typed in it. */
export interface Wish {
	readonly entry: WishEntry;
	readonly numbers: readonly number[];
}

interface Wishes {
	/** In the order of the query. A page alone, when the query is its name. */
	readonly wishes: readonly Wish[];
	/** The query without those of its words that no record need hold; empty when it says nothing else. */
	readonly rest: string;
	/** It says more than wishes. */
	readonly more: boolean;
	/** The compounds of the rest; missing where there are none. */
	readonly compounds?: Compounds | undefined;
}

export type ReadWishes = (text: string) => Wishes;

/** Words, numbers, what parts the numbers of a date; of a phrase also the sign for a number. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|#|[/-](?=\d| #)/gu;
/** These also lead to records by their words. */
const KEPT = new Set(['ward', 'former-ward', 'family', 'at', 'free', 'date', 'grade']);
/** These say something of a wish only beside others. */
const QUIET = new Set(['family', 'at']);

interface Token {
	readonly spelled: string;
	readonly folded: string;
	/** Typed without marks: it may mean any of the words that fold so. */
	readonly plain: boolean;
}
interface Match extends Wish {
	/** Where it stands in the query. */
	readonly from: number;
	readonly to: number;
	readonly phrase: string;
}

const tokensOf = (text: string): Token[] =>
	(placeTones(sameLetters(text)).toLowerCase().match(TOKEN) ?? []).map((spelled) => ({
		spelled,
		folded: foldedWords(spelled)[0] ?? spelled,
		plain: fold(spelled) === spelled,
	}));

const fits = (typed: Token | undefined, word: Token): boolean =>
	typed !== undefined &&
	(word.spelled === '#'
		? /^\d{1,4}$/.test(typed.spelled)
		: typed.spelled === word.spelled || (typed.plain && typed.folded === word.folded));

export function wishReader({ entries }: WishVocabulary): ReadWishes {
	const phrases = entries
		.flatMap((entry) => entry.slice(3).map((phrase) => ({ entry, phrase, words: tokensOf(phrase) })))
		// Of two that begin alike the longer says more.
		.sort((a, b) => b.words.length - a.words.length);
	// By the word they begin with: a thousand phrases are too many to try at every word on an old phone.
	const byFirst = new Map<string, typeof phrases>();
	for (const phrase of phrases) {
		const first = phrase.words[0]?.folded ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	const beginning = (token: Token | undefined) =>
		[token?.folded ?? '', '#'].flatMap((first) => byFirst.get(first) ?? []);

	return (text) => {
		const tokens = tokensOf(text);
		const at = (from: number, wanted: (kind: string) => boolean, among = tokens): Match | undefined => {
			const found = beginning(among[from]).find(
				({ entry, words }) => wanted(entry[0]) && words.every((word, i) => fits(among[from + i], word)),
			);
			if (!found) return undefined;
			const to = from + found.words.length;
			const typed = found.words.flatMap(({ spelled }, i) =>
				spelled === '#' ? Number(among[from + i]?.spelled) : [],
			);
			const [kind, value] = found.entry;
			// The month of a date may be a word.
			const numbers = kind === 'date' && value ? [typed[0] ?? 0, Number(value), ...typed.slice(1)] : typed;
			return { entry: found.entry, numbers, phrase: found.phrase, from, to };
		};
		const saysNothing = (rest: readonly Token[]) => rest.every(({ spelled }) => isFiller(spelled));

		const matches = inTurn(tokens, (from) => at(from, (kind) => kind !== 'page' && kind !== 'compound'));
		const isWish = (i: number) =>
			matches.some(({ entry: [kind], from, to }) => !QUIET.has(kind) && i >= from && i < to);
		for (const from of tokens.keys()) {
			const page = at(from, (kind) => kind === 'page');
			const around = [...tokens.keys()].filter((i) => page && (i < from || i >= page.to));
			if (page && !around.some(isWish) && saysNothing(around.flatMap((i) => tokens[i] ?? [])))
				return { wishes: [page], rest: '', more: false };
		}
		const isMatched = (i: number) => matches.some(({ from, to }) => i >= from && i < to);
		const others = tokens.filter((_, i) => !isMatched(i));
		const wishes = matches.filter(({ entry: [kind], from }) => {
			if (kind !== 'ward' && kind !== 'former-ward') return true;
			// A ward's name stands in names of other things, too.
			return saysNothing(others) || matches.some(({ entry, to }) => entry[0] === 'at' && to === from);
		});
		const left = tokens.flatMap((token, i) => {
			const match = matches.find(({ from, to }) => i >= from && i < to);
			if (!match || KEPT.has(match.entry[0])) return /^[/-]$/.test(token.spelled) ? [] : [token];
			return [];
		});
		const words = inTurn(left, (from) => at(from, (kind) => kind === 'compound', left));
		return {
			wishes: wishes.some(({ entry: [kind] }) => !QUIET.has(kind)) ? wishes : [],
			rest: saysNothing(left) ? '' : textOf(left),
			more: !saysNothing(others),
			...(words.length > 0 ? { compounds: compoundsIn(left, words) } : {}),
		};
	};
}

/** What stands in the tokens one after the other, as long as possible each. */
function inTurn(tokens: readonly Token[], at: (from: number) => Match | undefined): Match[] {
	const found: Match[] = [];
	for (let from = 0; from < tokens.length; ) {
		const match = at(from);
		if (match) found.push(match);
		from = match?.to ?? from + 1;
	}
	return found;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ spelled }) => spelled).join(' ');

function compoundsIn(tokens: readonly Token[], found: readonly Match[]): Compounds {
	const units = tokens.flatMap((token, i) => {
		const match = found.find(({ from, to }) => i >= from && i < to);
		return match ? (i === match.from ? match.phrase : []) : token.spelled;
	});
	return { units, spelled: units.join(' '), joined: units.map(joinedWord).join(' ') };
}
