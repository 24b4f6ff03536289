/** What the front page tells of what is ahead. Pure; every answer is sorted and stable. */

import { timing } from '../../domain/sessions/timing.ts';
import { byText } from '../../domain/text/by-text.ts';
import { addMinutes, isDateOnly } from '../../domain/time/wall-time.ts';
import type { Catalogue, DatedDay, DatedSession } from '../graph/graph.ts';
import { comingDays } from '../time/dated-days.ts';
import { comingAndMoved } from '../time/moved-away.ts';
import { isLong } from '../time/sessions.ts';

/**
 * What is ahead, commemorative days and sessions together, soonest first, with the old dates of what has been moved. Long
 * spans come in once, by their start.
 */
export type AgendaEntry =
	| { readonly kind: 'day'; readonly start: string; readonly dated: DatedDay }
	| { readonly kind: 'session'; readonly start: string; readonly dated: DatedSession };

export function comingAgenda(catalogue: Catalogue, count = Number.POSITIVE_INFINITY): AgendaEntry[] {
	const sessions = comingAndMoved(catalogue)
		.filter(({ session }) => !isLong(session) || session.start.slice(0, 10) >= catalogue.today)
		.slice(0, count)
		.map((dated): AgendaEntry => ({ kind: 'session', start: dated.session.start, dated }));
	const days = comingDays(catalogue, count).map(
		(dated): AgendaEntry => ({ kind: 'day', start: dated.start, dated }),
	);
	return [...days, ...sessions].sort((a, b) => byText(a.start, b.start)).slice(0, count);
}

/** A page shows the first of these; it is read for so many days after its build, at any hour of them. */
const KEPT_DAYS = 4;
const HOURS_BETWEEN = 2;

/**
 * The entries of an agenda that a page must hold so that its first `shown` are there whenever it is read within days:
 * of a busy week many, of a quiet one few. `cut` says that there are further ones.
 */
export function keptAgenda(
	catalogue: Catalogue,
	entries: readonly AgendaEntry[],
	shown: number,
): { readonly kept: readonly AgendaEntry[]; readonly cut: boolean } {
	const kept = new Set<AgendaEntry>();
	for (let hours = 0; hours <= KEPT_DAYS * 24; hours += HOURS_BETWEEN) {
		const moment = addMinutes(catalogue.now, hours * 60);
		let left = shown;
		for (const entry of entries) {
			if (left === 0) break;
			if (isOver(entry, moment)) continue;
			kept.add(entry);
			left--;
		}
	}
	return { kept: entries.filter((entry) => kept.has(entry)), cut: kept.size < entries.length };
}

/** Whether it is over at a local minute. */
export const isOver = (entry: AgendaEntry, moment: string): boolean => {
	const { start, end } = entry.kind === 'day' ? entry.dated : entry.dated.session;
	return timing({ start, end, allDay: isDateOnly(start) }, moment) === 'past';
};
