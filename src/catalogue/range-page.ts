/**
 * What the pages of today and of this weekend hold: what is on in the range, and what comes after it for as long as the
 * page may be read without a new build. Each item stands once; view-time/range.ts moves it from one list to the other
 * when its day has come. Pure; every answer is sorted and stable.
 */
import { placeIn } from '../domain/placing.ts';
import { addDays } from '../domain/plain-date.ts';
import type { DateWindow } from '../domain/session.ts';
import { daysBetweenDates } from './dated-days.ts';
import { type AgendaEntry, comingAgenda } from './front-page.ts';
import { type Catalogue, compare, type DatedSession } from './graph.ts';
import { movedAwayBetween } from './moved-away.ts';
import { isLong, sessionsBetween } from './sessions.ts';

/** Days beyond the range for which the page knows all there is. */
const KEPT_DAYS = 10;
const MOST = 300;

export interface RangeEntries {
	readonly on: readonly AgendaEntry[];
	/** Exhibitions and seasons that are on in the range. */
	readonly long: readonly DatedSession[];
	/** What begins after the range, soonest first: of the days kept all, and `next` more. */
	readonly ahead: readonly AgendaEntry[];
	/** There is more to come than the page holds. */
	readonly cut: boolean;
	/** The last local date of which the page knows all. */
	readonly kept: string;
}

export function rangeEntries(catalogue: Catalogue, range: DateWindow, next: number): RangeEntries {
	// A night that began on the evening before is on while it lasts.
	const sessions = sessionsBetween(catalogue, addDays(range.from, -1), range.to).filter(
		({ session }) => placeIn(range, session, catalogue.now) === 'in',
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
	const near = addDays(range.to, KEPT_DAYS);
	const within = all.filter(({ start }) => start.slice(0, 10) <= near).length;
	const ahead = all.slice(0, Math.min(within + next, MOST));
	// Half a day would look like a whole one.
	const kept = within <= MOST ? near : addDays(ahead.at(-1)?.start.slice(0, 10) ?? near, -1);
	return {
		on: on.sort((a, b) => compare(a.start, b.start)).slice(0, MOST),
		long: sessions.filter(({ session }) => isLong(session)).slice(0, MOST),
		ahead,
		cut: ahead.length < all.length,
		kept,
	};
}
