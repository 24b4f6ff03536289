/** The first few sessions of many, those ahead first, and how many activities they are. */
import type { Event } from '../../schemas/index.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { atHand } from '../time/moved-away.ts';
import { isPast } from '../time/sessions.ts';

/** Activities are counted by event, not by session: a class of three evenings is one activity. */
export const countActivities = (sessions: readonly DatedSession[]): number =>
	new Set(atHand(sessions).map(({ event }) => event.id)).size;

/** Those still ahead first, then those that are over, each by start. */
export function aheadFirst(catalogue: Catalogue, sessions: readonly DatedSession[]): DatedSession[] {
	const over = (dated: DatedSession) => isPast(dated.session, catalogue.now);
	return [...sessions.filter((dated) => !over(dated)), ...sessions.filter(over)];
}

export interface Excerpt {
	readonly shown: readonly DatedSession[];
	/** Activities of which no session is shown. */
	readonly others: number;
	/** Further sessions of those that are. */
	readonly sessions: number;
}

/** At most so many rows of a list, of as many activities as possible: a daily class does not crowd out the others. */
export function excerpt(sessions: readonly DatedSession[], most: number): Excerpt {
	const seen = new Set<Event>();
	const [first, again]: [DatedSession[], DatedSession[]] = [[], []];
	for (const dated of sessions) {
		(seen.has(dated.event) ? again : first).push(dated);
		seen.add(dated.event);
	}
	const chosen = new Set([...first, ...again].slice(0, most));
	const shown = sessions.filter((dated) => chosen.has(dated));
	const events = new Set(shown.map(({ event }) => event));
	const more = sessions.filter((dated) => !chosen.has(dated) && events.has(dated.event)).length;
	return { shown, others: seen.size - events.size, sessions: more };
}
