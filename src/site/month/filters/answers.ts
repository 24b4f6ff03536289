/**
 * Answers that are there before they are asked for. To match and count 500 sessions takes up to 25 ms on an old phone,
 * most of the time in which a choice should be seen; what the next press can give is reckoned while nothing happens.
 */
import type { Matched, Matcher } from '../../../filters/match.ts';
import { type FilterState, formatFilters } from '../../../filters/state.ts';
import { whenIdle } from './idle.ts';

/** Enough for all that the last few choices led to. */
const KEPT = 60;

export interface Answers {
	to(state: FilterState, today: string): Matched;
	/** Reckons answers that are likely to be asked for. Returns how to call it off. */
	prepare(states: readonly FilterState[], today: string): () => void;
}

export function answersOf(matcher: Matcher): Answers {
	const known = new Map<string, Matched>();
	const to = (state: FilterState, today: string) => {
		const key = `${today}${formatFilters(state)}`;
		const found = known.get(key) ?? matcher(state, today);
		// The latest ones stand last.
		known.delete(key);
		known.set(key, found);
		for (const oldest of known.keys()) {
			if (known.size <= KEPT) break;
			known.delete(oldest);
		}
		return found;
	};
	return { to, prepare: (states, today) => whenIdle(states.map((state) => () => to(state, today))) };
}
