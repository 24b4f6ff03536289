/**
 * How far feeds and open data follow a timed pattern: to the end of the horizon's last year. At the horizon itself, which moves each
 * month, every series would be another one each month, and a calendar that took no notice would lose its end.
 */
import { type Catalogue, listed } from '../../catalogue/graph/graph.ts';
import { remembered } from '../../catalogue/graph/remembered.ts';
import { byStart, occurrences } from '../../domain/sessions/occurrences.ts';
import { phasesOf } from '../../domain/sessions/pattern-phases.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { addDays, addMonths, yearOf } from '../../domain/time/plain-date.ts';
import { toInstant } from '../../domain/time/zone.ts';
import type { Event, Site } from '../../schemas/index.ts';

/** The last date of it. */
export const reachOf = ({ horizon }: Pick<Catalogue, 'horizon'>): string => `${yearOf(horizon)}-12-31`;

/** Whether an event's sessions can stand in an RRULE. */
export const isTimedPattern = ({ when }: Pick<Event, 'when'>): boolean =>
	(when.kind === 'weekly' || when.kind === 'monthly') &&
	phasesOf(when).some(({ time }) => time !== undefined);

/** The sessions of an event that feeds and open data know: those of the catalogue, of a timed pattern to the end of the reach. */
export const sessionsInReach = (catalogue: Catalogue, event: Event): readonly Session[] =>
	isTimedPattern(event) && catalogue.horizon < reachOf(catalogue)
		? withFurther(catalogue, event.id)
		: listed(catalogue.sessions, event.id);

const withFurther = remembered((catalogue, eventId: string): readonly Session[] => {
	const known = listed(catalogue.sessions, eventId);
	const event = catalogue.byId.events.get(eventId);
	if (!event) return known;
	const window = { from: addDays(catalogue.horizon, 1), to: reachOf(catalogue) };
	// A count is counted from the pattern's beginning: the holidays before the window are asked as well.
	const holidays = new Set(catalogue.holidays.keys());
	// A pattern asks for no commemorative day.
	const further = occurrences(event, window, { holidays, dayRange: () => undefined });
	const ids = new Set(known.map((session) => session.id));
	return [...known, ...further.filter((session) => !ids.has(session.id))].sort(byStart);
});

/**
 * The instant at which a year came within the reach: the first day of the month whose horizon lies in it, at midnight
 * of the site. From then on a series that runs into that year says so.
 */
export function cameIntoReach(year: number, site: Pick<Site, 'horizonMonths' | 'timezone'>): string {
	const month = addMonths(`${String(year).padStart(4, '0')}-01`, -site.horizonMonths);
	return `${toInstant(`${month}-01`, site.timezone).toISOString().slice(0, 19)}Z`;
}
