/**
 * Records that answer part of a query: when no record holds every word, those that hold the rarest of them. Each word
 * is asked alone; how many records hold it says how much it means.
 */
import type { Hit, SearchIndex, SearchOptions } from './pagefind.ts';
import { searchable } from './pagefind-text.ts';

/** Each word costs a question; nobody's subject needs more. */
const MOST_WORDS = 8;
/** A record must hold words worth this part of the whole query to count as found. */
const ENOUGH = 0.5;

export interface WeighedWord {
	readonly word: string;
	/** Smaller for words that many records hold; 0 when none does. */
	readonly weight: number;
	/** Ids of the records that hold it. */
	readonly in: ReadonlySet<string>;
}

export interface SoftHits {
	readonly hits: readonly Hit[];
	readonly words: readonly WeighedWord[];
}

export async function softSearch(
	index: SearchIndex,
	words: readonly string[],
	options: SearchOptions,
): Promise<SoftHits> {
	const byId = new Map<string, { hit: Hit; weight: number; score: number }>();
	const weighed: WeighedWord[] = [];
	for (const word of [...new Set(words)].slice(0, MOST_WORDS)) {
		const { results } = await index.search(searchable(word), { filters: options.filters });
		const weight = results.length === 0 ? 0 : 1 / Math.log2(2 + results.length);
		weighed.push({ word, weight, in: new Set(results.map((hit) => hit.id)) });
		for (const hit of results) {
			const known = byId.get(hit.id);
			if (known) {
				known.weight += weight;
				known.score += hit.score;
			} else byId.set(hit.id, { hit, weight, score: hit.score });
		}
	}
	const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
	const hits = [...byId.values()]
		.filter(({ weight }) => weight >= all * ENOUGH)
		.sort((a, b) => b.weight - a.weight || b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1))
		.map(({ hit }) => hit);
	return { hits, words: weighed };
}
