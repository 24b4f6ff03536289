/** Opening hours of the days ahead, as pages carry them for the script that reads them again. */
import { DAYS, openingDays } from '../domain/opening-days.ts';
import { addDays } from '../domain/plain-date.ts';
import type { Place } from '../schemas/index.ts';
import type { Catalogue, DatedSession } from './graph.ts';
import { placesOfSession } from './whereabouts.ts';

/** Of places that count as one, in the text form of domain/opening-days.ts; undefined when the hours of one are not known. */
export const placeHours = (catalogue: Catalogue, places: readonly Place[]): string | undefined =>
	openingDays(
		places.map((place) => place.openingHours),
		catalogue.today,
		(date) => catalogue.holidays.has(date),
	);

/**
 * The doors that a session of several whole days depends on: an exhibition is not on while its place is closed.
 * A session with hours of its own needs none, nor does one online.
 */
export function sessionHours(catalogue: Catalogue, dated: DatedSession): string | undefined {
	const { session, event } = dated;
	if (!session.allDay || session.start === session.end) return undefined;
	// Outside the days whose hours the page carries they would be dead weight.
	if (session.end < catalogue.today || session.start > addDays(catalogue.today, DAYS)) return undefined;
	if (event.attendance !== 'onsite' || session.status === 'moved-online') return undefined;
	return placeHours(catalogue, placesOfSession(catalogue, dated));
}
