import { useCallback, useMemo, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { SearchCard } from '../../search/card.ts';
import { wordsFile } from '../../search/pagefind.ts';
import { createSearch, type SearchAnswer } from '../../search/query.ts';
import type { Vocabulary } from '../../search/spelling.ts';
import { isPast, nowOfPage } from './dates.ts';
import type { Question } from './use-address.ts';

/** How many results are shown at first, and how many more at a time. */
export const PAGE = 10;

export interface SearchState {
	/** What the rest of the state answers; empty before the first query. */
	readonly query: string;
	readonly phase: 'idle' | 'busy' | 'found' | 'failed';
	readonly total: number;
	/** While a new query runs, the cards of the one before stay. */
	readonly cards: readonly SearchCard[];
	/** Also what is over. */
	readonly past: boolean;
	/** What was searched instead of the words as typed. */
	readonly instead?: string | undefined;
	/** No record holds all words: these hold some. */
	readonly partly: boolean;
}

const IDLE: SearchState = { query: '', phase: 'idle', total: 0, cards: [], past: false, partly: false };

/** Runs queries; of several under way only the newest counts. */
export function useSearch(language: Language) {
	const [state, setState] = useState(IDLE);
	const searches = useMemo(() => {
		const settings = {
			fetcher: globalThis,
			isPast: (card: SearchCard) => isPast(card, nowOfPage()),
			vocabulary: () => vocabularyIn(language),
		};
		return { current: createSearch(settings), withPast: createSearch({ ...settings, past: true }) };
	}, [language]);
	const newest = useRef(0);
	const answer = useRef<SearchAnswer>(undefined);

	const ask = useCallback(
		async ({ query: text, past }: Question) => {
			const query = text.trim();
			const turn = ++newest.current;
			if (query === '') return setState(IDLE);
			setState((before) => ({ ...before, query, past, phase: 'busy' }));
			try {
				const found = await (past ? searches.withPast : searches.current).find(query);
				if (turn !== newest.current) return;
				const cards = await found.load(PAGE);
				if (turn !== newest.current) return;
				answer.current = found;
				setState({
					query,
					past,
					phase: 'found',
					total: found.total,
					cards,
					instead: found.instead?.text,
					partly: found.partly === true,
				});
			} catch {
				if (turn === newest.current) setState({ ...IDLE, query, past, phase: 'failed' });
			}
		},
		[searches],
	);

	const more = useCallback(async (shown: number) => {
		const turn = newest.current;
		try {
			const cards = (await answer.current?.load(shown + PAGE)) ?? [];
			if (turn === newest.current) setState((before) => ({ ...before, cards }));
		} catch {
			if (turn === newest.current) setState((before) => ({ ...before, phase: 'failed' }));
		}
	}, []);

	return { state, ask, more };
}

async function vocabularyIn(language: Language): Promise<Vocabulary> {
	const response = await fetch(wordsFile(language));
	if (!response.ok) throw new Error(`${response.status} ${wordsFile(language)}`);
	return response.json();
}
