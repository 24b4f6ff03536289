/** Seasons of months with activities in them: nobody can go to one, so each is told of in a line of its own. Pure. */
import { isOnDays } from '../../domain/sessions/covered-days.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { remembered } from '../graph/remembered.ts';
import { isSeason } from '../time/season.ts';

/** Those that are on at some time between two local dates, both inclusive; what began last, and so tells more, first. */
export const seasonsBetween = (catalogue: Catalogue, from: string, to: string): DatedSession[] =>
	allSeasons(catalogue).filter(({ session }) => isOnDays(session, { from, to }));

const allSeasons = remembered((catalogue): readonly DatedSession[] =>
	catalogue.allSessions
		.filter((dated) => !isOff(dated.session) && isSeason(catalogue, dated))
		.sort((a, b) => byText(b.session.start, a.session.start) || byText(a.event.id, b.event.id)),
);
