import { useCallback, useEffect, useRef, useState } from 'react';
import { type FilterState, formatFilters, NOTHING_CHOSEN, parseFilters } from '../../filters/state.ts';
import { type Choice, withChoice } from './choice.ts';

export interface FilterAddress {
	readonly state: FilterState;
	/** A press on a chip. The same function for the life of the page, so that chips need not be drawn anew. */
	press(choice: Choice): void;
	/** A choice in the panel, where the field itself shows it. Likewise. */
	pick(choice: Choice): void;
	/** Each is an entry of the history of its own, so that the back button takes it back. */
	choose(state: FilterState): void;
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
	const pick = useCallback((choice: Choice) => write(withChoice(latest.current, choice)), [write]);
	return {
		state,
		choose: write,
		adjust: useCallback((next) => write(next, true), [write]),
		press: pick,
		pick,
	};
}
