import { useEffect, useRef } from 'react';
import type { SearchState } from './use-search.ts';

/** Milliseconds before each further attempt; after the last one it is for the reader to ask. */
const PAUSES = [5_000, 15_000, 45_000];

/** When a question has failed, asks it again after a while, and at once when the network comes back. */
export function useAgain(phase: SearchState['phase'], again: () => void): void {
	const latest = useRef(again);
	latest.current = again;
	const attempts = useRef(0);
	useEffect(() => {
		if (phase === 'found') attempts.current = 0;
		if (phase !== 'failed') return;
		const retry = () => latest.current();
		const pause = PAUSES[attempts.current++];
		const timer = pause === undefined ? undefined : setTimeout(retry, pause);
		addEventListener('online', retry);
		return () => {
			clearTimeout(timer);
			removeEventListener('online', retry);
		};
	}, [phase]);
}
