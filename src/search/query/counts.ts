/** How many results each further choice would leave, while what is chosen of the same key is joined by "or". */
import {
	countsByKey,
	NARROWING_KEYS,
	type Narrowing,
	type NarrowingKey,
	pagefindFilters,
	without,
} from './narrowing.ts';
import type { SearchAnswer } from './query.ts';

export type NarrowingCounts = ReadonlyMap<NarrowingKey, ReadonlyMap<string, number>>;

/**
 * `answer` is not narrowed; the facets are loaded. One more question for each key of which something is chosen.
 * Undefined where the answer holds only part of the words: what it found was put together of several questions.
 */
export async function countsOf(
	answer: Pick<SearchAnswer, 'counts'>,
	narrowing: Narrowing,
): Promise<NarrowingCounts | undefined> {
	const all = await answer.counts(pagefindFilters(narrowing));
	if (!all) return undefined;
	const counts = new Map(countsByKey(all));
	for (const key of NARROWING_KEYS) {
		if (!narrowing[key]) continue;
		const wider = await answer.counts(pagefindFilters(without(narrowing, key)));
		const found = wider && countsByKey(wider).get(key);
		if (found) counts.set(key, found);
	}
	return counts;
}
