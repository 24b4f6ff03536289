/**
 * What the pages of today and of this weekend hold: what is on in the range, and what comes after it for as long as the
 * page may be read without a new build. Each item stands once; site/view-time/range.ts moves it from one list to the other
 * when its day has come. Pure; every answer is sorted and stable.
 */

import { placeIn } from '../../domain/sessions/placing.ts';
import type { DateWindow } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { daysBetweenDates } from '../time/dated-days.ts';
import { movedAwayBetween } from '../time/moved-away.ts';
import { isSeason } from '../time/season.ts';
import { isLong, sessionsBetween } from '../time/sessions.ts';
import { type AgendaEntry, comingAgenda } from './front-page.ts';

/** Days beyond the range for which the page knows all there is. */
const KEPT_DAYS = 10;
const MOST = 300;

export interface RangeEntries {
	readonly on: readonly AgendaEntry[];
	/** Exhibitions and seasons that are on in the range. */
	readonly long: readonly DatedSession[];
	/** What ends in the small hours of a range that has yet to begin: shown to those who read the page in that night. */
	readonly overnight: readonly DatedSession[];
	/** What begins after the range, soonest first: of the days kept all, and `next` more. */
	readonly ahead: readonly AgendaEntry[];
	/** There is more to come than the page holds. */
	readonly cut: boolean;
	/** The last local date of which the page knows all. */
	readonly kept: string;
}

export function rangeEntries(catalogue: Catalogue, range: DateWindow, next: number): RangeEntries {
	// A night that began on the evening before is on while it lasts.
	const near = sessionsBetween(catalogue, addDays(range.from, -1), range.to).filter(
		(dated) => !isSeason(catalogue, dated),
	);
	const sessions = near.filter(({ session }) => placeIn(range, session, catalogue.now) === 'in');
	const firstMinute = `${range.from}T00:00`;
	const overnight = near.filter(
		({ session }) =>
			catalogue.now < firstMinute &&
			placeIn(range, session, catalogue.now) === 'out' &&
			placeIn(range, session, firstMinute) === 'in',
	);
	const on = [
		...daysBetweenDates(catalogue, range.from, range.to).map(
			(dated): AgendaEntry => ({ kind: 'day', start: dated.start, dated }),
		),
		...[
			...sessions.filter(({ session }) => !isLong(session)),
			...movedAwayBetween(catalogue, range.from, range.to),
		].map((dated): AgendaEntry => ({ kind: 'session', start: dated.session.start, dated })),
	];
	const all = comingAgenda(catalogue).filter(({ start }) => start.slice(0, 10) > range.to);
	const lastKept = addDays(range.to, KEPT_DAYS);
	const within = all.filter(({ start }) => start.slice(0, 10) <= lastKept).length;
	const ahead = all.slice(0, Math.min(within + next, MOST));
	// Half a day would look like a whole one.
	const kept = within <= MOST ? lastKept : addDays(ahead.at(-1)?.start.slice(0, 10) ?? lastKept, -1);
	return {
		on: on.sort((a, b) => byText(a.start, b.start)).slice(0, MOST),
		long: sessions.filter(({ session }) => isLong(session)).slice(0, MOST),
		overnight: overnight.slice(0, MOST),
		ahead,
		cut: ahead.length < all.length,
		kept,
	};
}
