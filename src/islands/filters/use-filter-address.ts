import { useCallback, useEffect, useRef, useState } from 'react';
import {
	type FilterState,
	formatFilters,
	NOTHING_CHOSEN,
	parseFilters,
	toggled,
} from '../../search/filters/state.ts';
import type { Facet } from '../../search/filters/vocabulary.ts';
import type { FacetValue } from './FacetGroup.tsx';

export interface FilterAddress {
	readonly state: FilterState;
	/** A choice: an entry of the history of its own, so that the back button takes it back. */
	choose(state: FilterState): void;
	/** Switches one value; the same function for the life of the page, so that rows need not be drawn anew. */
	toggle(one: FacetValue<Facet>): void;
	/** A choice that is still being typed: one entry for all of it. */
	adjust(state: FilterState): void;
}

/** What is chosen, as it stands in the address; nothing on the server and at the first paint. */
export function useFilterAddress(): FilterAddress {
	const [state, setState] = useState(NOTHING_CHOSEN);
	const typing = useRef(false);
	const latest = useRef(state);
	latest.current = state;
	useEffect(() => {
		const read = () => {
			typing.current = false;
			setState(parseFilters(location.search));
		};
		read();
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}, []);
	const write = useCallback((next: FilterState, typed = false) => {
		const address = location.pathname + formatFilters(next, location.search) + location.hash;
		if (typed && typing.current) history.replaceState(history.state, '', address);
		else history.pushState(null, '', address);
		typing.current = typed;
		setState(next);
	}, []);
	return {
		state,
		choose: write,
		adjust: useCallback((next) => write(next, true), [write]),
		toggle: useCallback(({ facet, value }) => write(toggled(latest.current, facet, value)), [write]),
	};
}
