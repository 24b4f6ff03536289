/**
 * Records that answer part of a query: when no record holds every word, those that hold the rarest of them. Each word
 * is asked alone; how many records hold it says how much it means.
 */

import { joinedWord } from '../text/compounds.ts';
import { searchable } from '../text/pagefind-text.ts';
import type { Speller } from '../text/spelling.ts';
import { type Hit, type SearchIndex, scoreOf } from './pagefind.ts';

/** Each word costs a question, a common one much of an old phone's time: the rarest tell what is meant. */
const MOST_WORDS = 3;
/** A word that more records hold is asked only where there is no rarer one. */
const COMMON = 1000;
/** A record must hold words worth this part of those that are asked to count as found. */
const ENOUGH = 0.5;

export interface WeighedWord {
	readonly word: string;
	/** Smaller for words that many records hold; 0 when none does. */
	readonly weight: number;
	/** Ids of the records that hold it, where it was asked. */
	readonly in: ReadonlySet<string>;
}

export interface SoftHits {
	readonly hits: readonly Hit[];
	/** In the order of the query. */
	readonly words: readonly WeighedWord[];
}

/** `words`: compounds among them, which are asked as one. `speller` knows how many records hold each word; without it the first are asked. */
export async function softSearch(
	index: Pick<SearchIndex, 'search'>,
	words: readonly string[],
	speller?: Pick<Speller, 'holders'>,
): Promise<SoftHits> {
	const each = [...new Set(words)];
	const held = new Map(each.map((word) => [word, speller?.holders(word)]));
	const asked = each
		.filter((word) => held.get(word) !== 0)
		.sort((a, b) => (held.get(a) ?? 0) - (held.get(b) ?? 0))
		.filter((word, at) => at === 0 || (held.get(word) ?? 0) <= COMMON)
		.slice(0, MOST_WORDS);
	const byId = new Map<string, { hit: Hit; weight: number; score: number }>();
	const holders = new Map<string, ReadonlySet<string>>();
	let all = 0;
	for (const word of asked) {
		const { results } = await index.search(searchable(joinedWord(word)));
		const weight = weightOf(results.length);
		all += weight;
		holders.set(word, new Set(results.map((hit) => hit.id)));
		for (const hit of results) {
			const known = byId.get(hit.id);
			if (known) {
				known.weight += weight;
				known.score += hit.score;
			} else byId.set(hit.id, { hit, weight, score: hit.score });
		}
	}
	const hits = [...byId.values()]
		.filter(({ weight }) => weight >= all * ENOUGH)
		.sort((a, b) => b.weight - a.weight || scoreOf(b) - scoreOf(a) || (a.hit.id < b.hit.id ? -1 : 1))
		.map(({ hit }) => hit);
	const weighed = each.map((word) => ({
		word,
		weight: weightOf(holders.get(word)?.size ?? held.get(word) ?? 0),
		in: holders.get(word) ?? new Set<string>(),
	}));
	return { hits, words: weighed };
}

const weightOf = (holders: number): number => (holders === 0 ? 0 : 1 / Math.log2(2 + holders));
