/** Opening hours of the days ahead, as pages carry them for the script that reads them again. */
import { DAYS, openingDays } from '../domain/opening-days.ts';
import { addDays } from '../domain/plain-date.ts';
import type { Event, Place } from '../schemas/index.ts';
import type { OpeningHours } from '../schemas/opening-hours.ts';
import type { Catalogue, DatedSession } from './graph.ts';
import { placesOfSession } from './whereabouts.ts';

/** Of places that count as one, in the text form of domain/opening-days.ts; undefined when the hours of one are not known. */
export const placeHours = (catalogue: Catalogue, places: readonly Place[]): string | undefined =>
	hoursOf(
		catalogue,
		places.map((place) => place.openingHours),
	);

const hoursOf = (catalogue: Catalogue, hours: readonly (OpeningHours | undefined)[]): string | undefined =>
	openingDays(hours, catalogue.today, (date) => catalogue.holidays.has(date));

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
	const own = ownHours(event);
	return own ? hoursOf(catalogue, [own]) : placeHours(catalogue, placesOfSession(catalogue, dated));
}

/** Opening hours that an exhibition says of itself, whatever those of its place. */
export const ownHours = ({ when }: Event): OpeningHours | undefined =>
	when.kind === 'span' ? when.openingHours : undefined;

/** When an exhibition can be seen: its own hours, or those of the one place where it is. */
export function exhibitionHours(catalogue: Catalogue, dated: DatedSession): OpeningHours | undefined {
	const { event, session } = dated;
	if (event.when.kind !== 'span' || event.attendance === 'online' || session.status === 'moved-online')
		return undefined;
	const [place, another] = placesOfSession(catalogue, dated);
	return ownHours(event) ?? (another ? undefined : place?.openingHours);
}
