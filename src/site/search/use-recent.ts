import { useEffect, useRef, useState } from 'react';
import { addRecent, clearRecent, recentSearches, removeRecent } from '../../search/suggest/recent.ts';

/** The searches shown: the store keeps more, so that one can be removed. */
const SHOWN = 5;
const storage = () => localStorage;

/** What was searched for last on this device. `text` counts as searched, too, when a result of it is followed. */
export function useRecent(text: string) {
	const [queries, setQueries] = useState<readonly string[]>([]);
	const [cleared, setCleared] = useState(false);
	const read = () => setQueries(recentSearches(storage).slice(0, SHOWN));
	const asked = useRef(text);
	asked.current = text;

	useEffect(() => {
		// Results are drawn elsewhere on the page, and again and again.
		const follow = ({ target }: Event) => {
			if (target instanceof Element && target.closest('[data-result] a')) addRecent(storage, asked.current);
		};
		addEventListener('click', follow);
		return () => removeEventListener('click', follow);
	}, []);

	return {
		queries,
		/** Reads them again: another tab may have searched meanwhile. */
		read,
		/** All are gone because somebody wanted it so. */
		cleared,
		add(query: string) {
			addRecent(storage, query);
			setCleared(false);
		},
		remove(query: string) {
			removeRecent(storage, query);
			read();
		},
		clear() {
			clearRecent(storage);
			setCleared(true);
			read();
		},
	};
}
