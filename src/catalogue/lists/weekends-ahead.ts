/** The weekends after the one that is meant now, day by day: what has a date, what is open, what usually takes place. Pure. */

import { isOff } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Catalogue } from '../graph/graph.ts';
import { daysOn } from '../time/dated-days.ts';
import { isSeason } from '../time/season.ts';
import { isLong, sessionsBetween } from '../time/sessions.ts';
import type { AgendaEntry } from './front-page.ts';
import { type OpenPlace, placesOpenOn } from './open-places.ts';
import { readingSpells } from './reading-spells.ts';
import { type UsualOffer, usualOn } from './usual-offers.ts';

/** Of a day that is crowded the page names the first; the rest is in the calendar. */
const MOST = 12;

export interface WeekendDay {
	readonly date: string;
	readonly entries: readonly AgendaEntry[];
	/** How many entries more the day has. */
	readonly more: number;
	readonly open: readonly OpenPlace[];
	readonly usual: readonly UsualOffer[];
}
export interface WeekendAhead {
	/** Local minute up to which it may be looked forward to. */
	readonly until: string;
	readonly days: readonly WeekendDay[];
}

/** The first is the one that is meant now. */
export const weekendsAhead = (catalogue: Catalogue): WeekendAhead[] =>
	readingSpells(catalogue.today, 'weekend').map(({ until, dates }) => ({
		until,
		days: dates.map((date) => dayOf(catalogue, date)),
	}));

function dayOf(catalogue: Catalogue, date: string): WeekendDay {
	const sessions = sessionsBetween(catalogue, date, date)
		.filter((dated) => !isOff(dated.session) && !isLong(dated.session) && !isSeason(catalogue, dated))
		.map((dated): AgendaEntry => ({ kind: 'session', start: dated.session.start, dated }));
	const days = daysOn(catalogue, date).map(
		(dated): AgendaEntry => ({ kind: 'day', start: dated.start, dated }),
	);
	const all = [...days, ...sessions.sort((a, b) => byText(a.start, b.start))];
	return {
		date,
		entries: all.slice(0, MOST),
		more: Math.max(0, all.length - MOST),
		open: placesOpenOn(catalogue, date),
		usual: usualOn(catalogue, date),
	};
}

/** How a day differs from the one before: places that are not open on it, and those that are open on it alone. */
export function unlike(
	before: WeekendDay,
	day: WeekendDay,
): { readonly less: readonly OpenPlace[]; readonly more: readonly OpenPlace[] } {
	const key = ({ place, slots }: OpenPlace) =>
		[place.id, ...slots.map(({ open, close }) => `${open}-${close}`)].join();
	const without = (list: readonly OpenPlace[], others: readonly OpenPlace[]) => {
		const known = new Set(others.map(key));
		return list.filter((open) => !known.has(key(open)));
	};
	return { less: without(before.open, day.open), more: without(day.open, before.open) };
}
