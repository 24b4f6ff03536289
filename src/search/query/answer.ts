/** What a search answers with: how many records, their cards as they are asked for, and what was made of the words. */
import type { SearchCard } from '../records/card.ts';
import type { Reading } from '../text/readings.ts';
import type { FoundHits } from './finder.ts';
import type { FilterCounts, openIndex, SearchOptions } from './pagefind.ts';

export interface SearchAnswer {
	/** How many records were found; `load` gives them. */
	readonly total: number;
	/** The first `count` cards, or all if there are fewer. Rejects when a download fails; may be asked again. */
	load(count: number): Promise<readonly SearchCard[]>;
	/** What was searched instead of the words as typed. */
	readonly instead?: Reading;
	/** What may have been meant, though the words as typed found something: "có phải bạn tìm …". */
	readonly suggestion?: Reading;
	/** No record holds all words with the marks that were typed: these come nearest. */
	readonly partly?: boolean;
	/** So many further records hold the words with other marks only; asked without marks they are found. */
	readonly otherMarks?: number;
	/** The same question, with only what bears the filters, or in order of date: what it meant stays decided. */
	narrow(options: SearchOptions): Promise<SearchAnswer>;
	/**
	 * How many of the hits bear each facet, with the given filters; the facets must be loaded. Undefined where the hits
	 * were put together of several questions.
	 */
	counts(filters: SearchOptions['filters']): Promise<FilterCounts | undefined>;
}

/** What is answered where nothing is found. */
export const NOTHING: SearchAnswer = {
	total: 0,
	load: async () => [],
	narrow: async () => NOTHING,
	counts: async () => ({}),
};

/** Makes answers of what was found in `index`; each further question goes through `guarded`, as the first did. */
export function answersFrom(
	index: ReturnType<typeof openIndex>,
	guarded: <T>(work: Promise<T>) => Promise<T>,
): (found: FoundHits) => SearchAnswer {
	function answerOf(found: FoundHits): SearchAnswer {
		const cards = [...found.cards];
		let last: Promise<unknown> = Promise.resolve();
		return {
			total: found.hits.length,
			...(found.otherMarks ? { otherMarks: found.otherMarks } : {}),
			narrow: async (options) => answerOf(await guarded(found.again(options))),
			counts: (filters) => guarded(found.counts(filters)),
			async load(count) {
				// In turn: two impatient calls must not fetch the same cards twice.
				const turn = last.then(async () => {
					if (cards.length < count) cards.push(...(await index.cards(found.hits.slice(cards.length, count))));
				});
				last = turn.catch(() => undefined);
				await turn;
				return cards.slice(0, count);
			},
		};
	}
	return answerOf;
}
