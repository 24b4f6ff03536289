/** What belonged to a commemorative day in earlier years. */
import { rangesAround } from '../../domain/sessions/commemorative-day.ts';
import { daysBetween, yearOf } from '../../domain/time/plain-date.ts';
import type { Day, Event } from '../../schemas/index.ts';
import { type Catalogue, type DatedSession, listed } from '../graph/graph.ts';
import { announcedPast, isPast } from '../time/sessions.ts';
import { datedSessions, HALF_A_YEAR } from './edition-sessions.ts';

export interface PastYear {
	readonly year: string;
	readonly sessions: readonly DatedSession[];
	/** Of these only month or season is known. */
	readonly undated: readonly Event[];
	/** People who took part, where content has the figure, and in how many activities it was counted. */
	readonly attendance: { readonly people: number; readonly events: number } | undefined;
}

/**
 * Earlier editions by year, latest first: what was linked to the day and is over. The year is that in which the edition
 * began, so that one across New Year stays together; of what lies near no edition it is the session's own.
 */
export function pastYears(
	catalogue: Catalogue,
	day: Day,
	thisEdition: readonly DatedSession[],
): readonly PastYear[] {
	const linked = listed(catalogue.eventsOfDay, day.id);
	const now = new Set(thisEdition.map(({ session }) => session.id));
	const before = datedSessions(catalogue, linked).filter(
		({ session }) => isPast(session, catalogue.now) && !now.has(session.id),
	);
	const over = new Set(announcedPast(catalogue));
	const undated = linked.filter((event) => over.has(event));
	const byYear = Map.groupBy(before, ({ session }) => editionYear(day, session.start.slice(0, 10)));
	const undatedByYear = Map.groupBy(undated, announcedYear);
	return [...new Set([...byYear.keys(), ...undatedByYear.keys()])]
		.sort()
		.reverse()
		.map((year) => {
			const sessions = (byYear.get(year) ?? []).toReversed();
			const without = undatedByYear.get(year) ?? [];
			const events = new Set([...sessions.map(({ event }) => event), ...without]);
			const counts = [...events].flatMap((event) => event.outcome?.attendance ?? []);
			const people = counts.reduce((sum, count) => sum + count, 0);
			return {
				year,
				sessions,
				undated: without,
				attendance: counts.length > 0 ? { people, events: counts.length } : undefined,
			};
		});
}

function editionYear(day: Day, date: string): string {
	const away = (start: string) => Math.abs(daysBetween(start, date));
	const starts = rangesAround(day.rule, date, day.sinceYear)
		.map(({ start }) => start)
		.filter((start) => away(start) <= HALF_A_YEAR);
	return String(yearOf(starts.sort((a, b) => away(a) - away(b))[0] ?? date));
}

const announcedYear = ({ when }: Event): string =>
	when.kind === 'announced' ? (when.month?.slice(0, 4) ?? String(when.year ?? '')) : '';
