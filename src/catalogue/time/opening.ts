/** Which doors a place or an activity depends on, and their hours of the days ahead as pages carry them for the script. */

import { DAYS, openingDays } from '../../domain/opening/opening-days.ts';
import { coveredDays, isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { type EdgeDay, edgeDays } from '../../domain/sessions/doors.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { FOLLOWS_HOUSE } from '../../schemas/event.ts';
import type { Event, Place } from '../../schemas/index.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { placesOfSession } from '../graph/whereabouts.ts';

/** Of places that count as one, in the text form of domain/opening-days.ts; undefined when the hours of one are not known. */
export const placeHours = (catalogue: Catalogue, places: readonly Place[]): string | undefined =>
	hoursOf(
		catalogue,
		places.map((place) => place.openingHours),
	);

const hoursOf = (catalogue: Catalogue, hours: readonly (OpeningHours | undefined)[]): string | undefined =>
	openingDays(hours, catalogue.today, (date) => catalogue.holidays.has(date));

/**
 * The doors that a session of several days depends on: an exhibition is not on while its place is closed. Undefined for
 * one that depends on none: of other kinds nothing can be said from the hours of their house (schemas/event.ts), nor of
 * one online. A session with hours of its own has one door, its own.
 */
function doorsOf(
	catalogue: Catalogue,
	dated: DatedSession,
): readonly (OpeningHours | undefined)[] | undefined {
	const { session, event } = dated;
	if (!isOfSeveralDays(session)) return undefined;
	if (event.attendance !== 'onsite' || session.status === 'moved-online') return undefined;
	const own = ownHours(event);
	if (own) return [own];
	if (!FOLLOWS_HOUSE[event.kind]) return undefined;
	return placesOfSession(catalogue, dated).map((place) => place.openingHours);
}

/** The hours of those doors on the days ahead; undefined where nothing can be said. */
export function sessionHours(catalogue: Catalogue, dated: DatedSession): string | undefined {
	const { from, to } = coveredDays(dated.session);
	// Outside the days whose hours the page carries they would be dead weight.
	if (to < catalogue.today || from > addDays(catalogue.today, DAYS)) return undefined;
	const doors = doorsOf(catalogue, dated);
	return doors && hoursOf(catalogue, doors);
}

/** Opening hours that an exhibition says of itself, whatever those of its place. */
export const ownHours = ({ when }: Event): OpeningHours | undefined =>
	when.kind === 'span' ? when.openingHours : undefined;

/** When an exhibition can be seen: its own hours, or those of the one place where it is. */
export function exhibitionHours(catalogue: Catalogue, dated: DatedSession): OpeningHours | undefined {
	const doors = doorsOf(catalogue, dated) ?? [];
	return doors.length === 1 ? doors[0] : undefined;
}

/**
 * The first and the last day of an exhibition as its doors have it; undefined for what depends on none, and for what
 * does not take place.
 */
export function edgesOf(
	catalogue: Catalogue,
	dated: DatedSession,
): { readonly first: EdgeDay; readonly last: EdgeDay } | undefined {
	const doors = isOff(dated.session) ? undefined : doorsOf(catalogue, dated);
	return doors && edgeDays(doors, coveredDays(dated.session), (date) => catalogue.holidays.has(date));
}
