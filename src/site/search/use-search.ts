import { useCallback, useMemo, useRef, useState } from 'react';
import { download } from '../../downloads/download.ts';
import { patiently } from '../../downloads/patience.ts';
import type { Language } from '../../i18n/languages.ts';
import { countsOf, type NarrowingCounts } from '../../search/query/counts.ts';
import { isNarrowed, NOT_NARROWED, pagefindFilters } from '../../search/query/narrowing.ts';
import { wishesFile, wordsFile } from '../../search/query/pagefind.ts';
import { createSearch, type Search, type SearchAnswer } from '../../search/query/query.ts';
import type { SearchCard } from '../../search/records/card.ts';
import type { Vocabulary } from '../../search/text/spelling.ts';
import type { Understand, Understood } from '../../search/wishes/understand.ts';
import { nowOfPage } from '../view/now.ts';
import { isCardPast } from './dates.ts';
import type { Question } from './use-address.ts';

/** How many results are shown at first, and how many more at a time. */
const PAGE = 20;

export interface SearchState extends Question {
	/** The question is what the rest of the state answers; empty before the first. */
	readonly phase: 'idle' | 'busy' | 'found' | 'failed';
	readonly total: number;
	/** While a new query runs, the cards of the one before stay. */
	readonly cards: readonly SearchCard[];
	/** What was searched instead of the words as typed. */
	readonly instead?: string | undefined;
	/** What may have been meant besides. */
	readonly suggestion?: string | undefined;
	/** No record holds all words: these hold some. */
	readonly partly: boolean;
	/** So many more are found without the marks that were typed. */
	readonly otherMarks?: number | undefined;
	/** What the query wishes besides its words. */
	readonly understood: Understood;
	/** Come after the results; missing where only part of the words was found. */
	readonly counts?: NarrowingCounts | undefined;
	/** The counts did not come; the results did. */
	readonly uncounted?: boolean;
}

const NOTHING_UNDERSTOOD: Understood = {};
const IDLE: SearchState = {
	query: '',
	past: false,
	byDate: false,
	narrowing: NOT_NARROWED,
	phase: 'idle',
	total: 0,
	cards: [],
	partly: false,
	understood: NOTHING_UNDERSTOOD,
};

/** Runs queries; of several under way only the newest counts. */
export function useSearch(language: Language) {
	const [state, setState] = useState(IDLE);
	const searches = useMemo(() => {
		const settings = {
			fetcher: globalThis,
			isPast: (card: SearchCard) => isCardPast(card, nowOfPage()),
			vocabulary: () => vocabularyIn(language),
		};
		return { current: createSearch(settings), withPast: createSearch({ ...settings, past: true }) };
	}, [language]);
	const wishes = useRef<Promise<Understand>>(undefined);
	const newest = useRef(0);
	const shown = useRef<SearchAnswer>(undefined);

	const ask = useCallback(
		async (asked: Question) => {
			const question = { ...asked, query: asked.query.trim() };
			const turn = ++newest.current;
			const isNewest = () => turn === newest.current;
			if (question.query === '' && !isNarrowed(question.narrowing))
				return setState({ ...IDLE, past: asked.past });
			setState((before) => ({ ...before, ...question, phase: 'busy' }));
			const search = question.past ? searches.withPast : searches.current;
			try {
				wishes.current ??= understandingIn(language);
				// Without them the words are still searched; the next question asks for them again.
				const understand = await wishes.current.catch(() => {
					wishes.current = undefined;
				});
				const understood = understand?.(question.query, nowOfPage()) ?? NOTHING_UNDERSTOOD;
				const found = await answer(search, question, understood);
				const cards = isNewest() ? await found.narrowed.load(PAGE) : [];
				if (!isNewest()) return;
				shown.current = found.narrowed;
				setState((before) => ({
					...question,
					phase: 'found',
					total: found.narrowed.total,
					cards,
					instead: found.all.instead?.text,
					suggestion: found.all.suggestion?.text,
					partly: found.all.partly === true,
					otherMarks: found.all.otherMarks,
					understood,
					// Those of the question before hold the place until their own have come.
					counts: before.counts,
				}));
				await count(search, found.all, question, isNewest);
			} catch {
				if (isNewest()) setState({ ...IDLE, ...question, phase: 'failed' });
			}
		},
		[searches, language],
	);

	async function count(
		search: Search,
		all: SearchAnswer,
		{ narrowing }: Question,
		isNewest: () => boolean,
	): Promise<void> {
		try {
			await search.loadFacets();
			const counts = isNewest() ? await countsOf(all, narrowing) : undefined;
			if (isNewest()) setState((before) => ({ ...before, counts }));
		} catch {
			// The results stand; how they could be narrowed can be asked for again.
			if (isNewest()) setState((before) => ({ ...before, counts: undefined, uncounted: true }));
		}
	}

	const more = useCallback(async (from: number) => {
		const turn = newest.current;
		try {
			const cards = (await shown.current?.load(from + PAGE)) ?? [];
			if (turn === newest.current) setState((before) => ({ ...before, cards }));
		} catch {
			if (turn === newest.current) setState((before) => ({ ...before, phase: 'failed' }));
		}
	}, []);

	return { state, ask, more };
}

/** What the words mean is decided by all records; then what was found is narrowed and put in order. */
async function answer(
	search: Search,
	{ query, byDate, narrowing }: Question,
	understood: Understood,
): Promise<{ readonly all: SearchAnswer; readonly narrowed: SearchAnswer }> {
	const all = query === '' ? await search.everything() : await search.find(query, understood);
	const filters = pagefindFilters(narrowing);
	return { all, narrowed: filters || byDate ? await all.narrow({ filters, byDate }) : all };
}

/** The code comes with the first question, beside its words: the box is there sooner. */
async function understandingIn(language: Language): Promise<Understand> {
	const [{ makeUnderstand }, file] = await Promise.all([
		patiently('the reading of wishes', () => import('../../search/wishes/understand.ts')),
		download(wishesFile(language)),
	]);
	return makeUnderstand(await file.json(), language);
}

async function vocabularyIn(language: Language): Promise<Vocabulary> {
	return (await download(wordsFile(language))).json();
}
