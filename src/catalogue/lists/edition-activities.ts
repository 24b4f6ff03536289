/** The sessions of an edition of a commemorative day, activity by activity: what is ahead first, then what is over. Pure. */
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { isPast } from '../time/sessions.ts';
import { type ActivityRow, activitiesOf, type PastActivity, pastActivities } from './activities.ts';

export interface EditionActivities {
	/** The rows of each; the last of them stays when it is over, for the page is still about this edition. */
	readonly ahead: readonly (readonly ActivityRow[])[];
	readonly over: readonly PastActivity[];
	/** How many more there are. */
	readonly others: number;
}

/** At most so many activities. Of one that has a session ahead the others are on its own page. */
export function editionActivities(
	catalogue: Catalogue,
	sessions: readonly DatedSession[],
	most: number,
): EditionActivities {
	const coming = sessions.filter(({ session }) => !isPast(session, catalogue.now));
	const alive = new Set(coming.map(({ event }) => event));
	const ahead = activitiesOf(coming, catalogue.today).map((rows) =>
		rows.map((row, at) => (at === rows.length - 1 ? { ...row, until: undefined } : row)),
	);
	const over = pastActivities(sessions.filter(({ event }) => !alive.has(event)).toReversed());
	const shown = ahead.slice(0, most);
	return {
		ahead: shown,
		over: over.slice(0, most - shown.length),
		others: Math.max(0, ahead.length + over.length - most),
	};
}
