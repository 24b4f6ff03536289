/** What took place in a month of earlier years: no promise for this one, and told as such. Pure. */
import { isOff } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { remembered } from '../graph/remembered.ts';
import { isSeason } from './season.ts';
import { isPast, sessionsBetween } from './sessions.ts';

/**
 * Each event by its latest session that fell into this month of an earlier year, by the day of the month. What has a
 * session in the month itself needs no memory. `month` is `YYYY-MM`.
 */
export const inMonthBefore = remembered((catalogue, month): readonly DatedSession[] => {
	const present = new Set(sessionsBetween(catalogue, `${month}-01`, `${month}-31`).map(({ event }) => event));
	const latest = new Map<string, DatedSession>();
	for (const dated of pastIn(catalogue, month.slice(5)))
		if (dated.session.start.slice(0, 7) < month && !present.has(dated.event))
			latest.set(dated.event.id, dated);
	return [...latest.values()].sort(
		(a, b) => byText(a.session.start.slice(5), b.session.start.slice(5)) || byText(a.event.id, b.event.id),
	);
});

/** What is over and was not off, of any year, soonest first. `number` is `MM`. */
const pastIn = remembered((catalogue: Catalogue, number): readonly DatedSession[] =>
	catalogue.allSessions.filter(
		(dated) =>
			dated.session.start.slice(5, 7) === number &&
			!isOff(dated.session) &&
			isPast(dated.session, catalogue.now) &&
			!isSeason(catalogue, dated),
	),
);
