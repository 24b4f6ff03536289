/** How well a title answers a query: the order in which the first results are shown. Pure. */
import { foldedWords, spelledWords } from './fold.ts';

export interface Ranked {
	readonly title: string;
	/** What is over comes after what is to come. */
	readonly past: boolean;
}

/** How many of Pagefind's first results are put in a new order; each costs a small download. */
export const RERANKED = 20;

/** Smaller is better. The exact spelling stands above the folded one, the whole title above a part of it. */
export function titleDistance(title: string, query: string): number {
	const spelled = closeness(spelledWords(title), spelledWords(query));
	const folded = closeness(foldedWords(title), foldedWords(query));
	return Math.min(spelled * 2, folded * 2 + 1);
}

/** 0 the whole title, 1 its beginning, 2 a phrase in it, 3 all words somewhere in it, 4 less than that. */
function closeness(title: readonly string[], query: readonly string[]): number {
	if (query.length === 0) return 4;
	const [padded, phrase] = [` ${title.join(' ')} `, ` ${query.join(' ')} `];
	if (padded === phrase) return 0;
	if (padded.startsWith(phrase)) return 1;
	if (padded.includes(phrase)) return 2;
	return query.every((word) => title.includes(word)) ? 3 : 4;
}

/** Best title first; what is past last among equals; else in the order given. The input is left as it is. */
export const rerank = <T extends Ranked>(results: readonly T[], query: string): T[] =>
	results
		.map((result, index) => ({ result, index, distance: titleDistance(result.title, query) }))
		.sort(
			(a, b) =>
				a.distance - b.distance || Number(a.result.past) - Number(b.result.past) || a.index - b.index,
		)
		.map(({ result }) => result);
