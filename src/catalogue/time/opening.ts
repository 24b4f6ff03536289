/** Which doors a place or an activity depends on, and their hours of the days ahead as pages carry them for the script. */

import { DAYS, openingDays } from '../../domain/opening/opening-days.ts';
import { coveredDays, isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { type EdgeDay, edgeDays } from '../../domain/sessions/doors.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { FOLLOWS_HOUSE } from '../../schemas/event.ts';
import type { Event, Place } from '../../schemas/index.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { placesOfSession } from '../graph/whereabouts.ts';

/** Of the days ahead, in the text form of domain/opening-days.ts; undefined when nothing is known of them. */
export const placeHours = (catalogue: Catalogue, places: readonly Place[]): string | undefined =>
	hoursOf(
		catalogue,
		places.map((place) => place.openingHours),
	);

const hoursOf = (
	catalogue: Catalogue,
	hours: readonly (OpeningHours | undefined)[],
	stated?: (date: string) => readonly string[],
): string | undefined => openingDays(hours, catalogue.today, (date) => catalogue.holidays.has(date), stated);

/**
 * The doors that a session depends on: an exhibition is not on while its place is closed. Undefined for one that depends
 * on none: of other kinds nothing can be said from the hours of their house (schemas/event.ts), nor of one online. A
 * session with hours of its own has one door, its own. `at`: of several houses only this one, on whose page it stands.
 */
function doorsOf(
	catalogue: Catalogue,
	dated: DatedSession,
	at?: string,
): readonly (OpeningHours | undefined)[] | undefined {
	const { session, event } = dated;
	if (event.attendance !== 'onsite' || session.status === 'moved-online') return undefined;
	const own = ownHours(event);
	if (own) return [own];
	if (!FOLLOWS_HOUSE[event.kind]) return undefined;
	const places = placesOfSession(catalogue, dated);
	const here = places.filter(({ id }) => id === at);
	return (here.length > 0 ? here : places).map((place) => place.openingHours);
}

/** The hours of those doors on the days ahead, for what lasts several days; undefined where nothing can be said. */
export function sessionHours(catalogue: Catalogue, dated: DatedSession, at?: string): string | undefined {
	const { session } = dated;
	const { from, to } = coveredDays(session);
	// Outside the days whose hours the page carries they would be dead weight.
	if (from === to || to < catalogue.today || from > addDays(catalogue.today, DAYS)) return undefined;
	const doors = doorsOf(catalogue, dated, at);
	return (
		doors &&
		hoursOf(catalogue, doors, (date) =>
			statedMoments(session).flatMap((moment) => (moment.startsWith(date) ? moment.slice(11) : [])),
		)
	);
}

/** Hours that the editor has written: whoever says "until 17:00" says that one can go in on that day. */
const statedMoments = ({ allDay, start, end, endEstimated }: Session): readonly string[] =>
	allDay ? [] : endEstimated ? [start] : [start, end];

/** Opening hours that an exhibition says of itself, whatever those of its place. */
export const ownHours = ({ when }: Event): OpeningHours | undefined =>
	when.kind === 'span' ? when.openingHours : undefined;

/** When an exhibition of several days can be seen: its own hours, or those of the one place where it is. */
export function exhibitionHours(catalogue: Catalogue, dated: DatedSession): OpeningHours | undefined {
	const doors = isOfSeveralDays(dated.session) ? (doorsOf(catalogue, dated) ?? []) : [];
	return doors.length === 1 ? doors[0] : undefined;
}

interface Edges {
	readonly first: EdgeDay;
	/** The same as the first where there is but one. */
	readonly last: EdgeDay;
}

/**
 * The first and the last day of an exhibition as its doors have it; undefined for what depends on none, for what does
 * not take place, and for what has hours: they say when one can go in on those days.
 */
export function edgesOf(catalogue: Catalogue, dated: DatedSession): Edges | undefined {
	const { session } = dated;
	const doors = isOff(session) ? undefined : doorsOf(catalogue, dated);
	if (!doors) return undefined;
	const stated = statedMoments(session).map(
		(moment) => coveredDays({ start: session.start, end: moment }).to,
	);
	const { first, last } = edgeDays(doors, coveredDays(session), (date) => catalogue.holidays.has(date));
	const known = (edge: EdgeDay): EdgeDay =>
		stated.includes(edge.date) ? { date: edge.date, state: 'unknown', slots: [] } : edge;
	return { first: known(first), last: known(last) };
}
