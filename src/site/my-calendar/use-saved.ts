import { useCallback, useEffect, useRef, useState } from 'react';
import { download } from '../../downloads/download.ts';
import type { Language } from '../../i18n/languages.ts';
import { NO_DATA, readShards, type SavedData } from '../saving/data.ts';
import { type Outcome, tryChange } from '../saving/outcome.ts';
import { readSaved, SAVED_CHANGED, type Saved } from '../saving/store.ts';

export interface SavedState {
	/** Undefined until the storage has been read. */
	readonly saved: Saved | undefined;
	/** What is known of the saved items; of the one before while the next is fetched. */
	readonly data: SavedData;
	readonly busy: boolean;
	/** The last thing that could not be kept. */
	readonly problem: Exclude<Outcome, 'kept'> | undefined;
	/** Changes what is kept, here and in other tabs; says whether it was kept. */
	readonly edit: (change: (saved: Saved) => void) => boolean;
	readonly reload: () => void;
}

/** What is saved on this device, with what the catalogue says of it today. */
export function useSaved(language: Language): SavedState {
	const [saved, setSaved] = useState<Saved>();
	const [problem, setProblem] = useState<SavedState['problem']>();
	const [{ data, busy }, setData] = useState({ data: NO_DATA, busy: true });
	const [turn, setTurn] = useState(0);
	const newest = useRef(0);

	useEffect(() => {
		const read = () => {
			try {
				setSaved(readSaved(localStorage));
			} catch {
				setSaved(new Map());
				setProblem('blocked');
			}
		};
		read();
		const reload = () => setTurn((before) => before + 1);
		addEventListener('storage', read);
		addEventListener(SAVED_CHANGED, read);
		addEventListener('online', reload);
		return () => {
			removeEventListener('storage', read);
			removeEventListener(SAVED_CHANGED, read);
			removeEventListener('online', reload);
		};
	}, []);

	useEffect(() => {
		if (!saved) return;
		const mine = ++newest.current;
		setData((before) => ({ ...before, busy: true }));
		readShards(saved, language, download).then((found) => {
			if (mine === newest.current) setData({ data: found, busy: false });
		});
	}, [saved, turn, language]);

	const edit = useCallback((change: (saved: Saved) => void) => {
		const outcome = tryChange(() => localStorage, change);
		setProblem(outcome === 'kept' ? undefined : outcome);
		dispatchEvent(new Event(SAVED_CHANGED));
		return outcome === 'kept';
	}, []);

	return { saved, data, busy, problem, edit, reload: () => setTurn((before) => before + 1) };
}
