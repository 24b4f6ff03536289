import { useCallback, useMemo, useRef, useState } from 'react';
import type { SearchCard } from '../../search/card.ts';
import { createSearch, type SearchAnswer } from '../../search/query.ts';
import { isPast, nowOfPage } from './dates.ts';

/** How many results are shown at first, and how many more at a time. */
export const PAGE = 10;

export interface SearchState {
	/** What the rest of the state answers; empty before the first query. */
	readonly query: string;
	readonly phase: 'idle' | 'busy' | 'found' | 'failed';
	readonly total: number;
	/** While a new query runs, the cards of the one before stay. */
	readonly cards: readonly SearchCard[];
}

const IDLE: SearchState = { query: '', phase: 'idle', total: 0, cards: [] };

/** Runs queries; of several under way only the newest counts. */
export function useSearch() {
	const [state, setState] = useState(IDLE);
	const search = useMemo(
		() => createSearch({ fetcher: globalThis, isPast: (card) => isPast(card, nowOfPage()) }),
		[],
	);
	const newest = useRef(0);
	const answer = useRef<SearchAnswer>(undefined);

	const ask = useCallback(
		async (text: string) => {
			const query = text.trim();
			const turn = ++newest.current;
			if (query === '') return setState(IDLE);
			setState((before) => ({ ...before, query, phase: 'busy' }));
			try {
				const found = await search.find(query);
				if (turn !== newest.current) return;
				const cards = await found.load(PAGE);
				if (turn !== newest.current) return;
				answer.current = found;
				setState({ query, phase: 'found', total: found.total, cards });
			} catch {
				if (turn === newest.current) setState({ query, phase: 'failed', total: 0, cards: [] });
			}
		},
		[search],
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
