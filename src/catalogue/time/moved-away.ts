/**
 * A change is told to those who know the old date or the old place, not only to those who look at the new one: a moved
 * session also stands where it was, as moved. Such an entry is no activity: it counts as none and can be neither saved
 * nor booked. Pure; every answer is sorted and stable.
 */
import { isOnDays } from '../../domain/sessions/covered-days.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { type Slot, slotMovedTo, slotOf } from '../../domain/sessions/slot.ts';
import type { Change } from '../../domain/sessions/when.ts';
import { isDateOnly } from '../../domain/time/wall-time.ts';
import type { Event } from '../../schemas/index.ts';
import { bySession, type Catalogue, type DatedSession, listed, placeIds } from '../graph/graph.ts';
import { remembered } from '../graph/remembered.ts';
import { placesOf, placesOfSession } from '../graph/whereabouts.ts';
import { isSeason } from './season.ts';
import { coming, isPast } from './sessions.ts';

/** Whether an entry tells only that a session is now at another time, in another place, or online. */
export const isAway = ({ away }: DatedSession): boolean => away !== undefined;

/** Those that do take place where and when they are listed, or would have but for being off. */
export const atHand = (sessions: readonly DatedSession[]): DatedSession[] =>
	sessions.filter((dated) => !isAway(dated));

/** Old dates of moved sessions, by old start: where the schedule had put each, and where earlier changes had. */
export const movedAway = remembered((catalogue): readonly DatedSession[] =>
	catalogue.records.events
		.filter(({ changes }) => changes.some(({ start }) => start !== undefined))
		.flatMap((event) =>
			listed(catalogue.sessions, event.id).flatMap((session) =>
				formerTimes(event, session).map((times) => entryOf(event, session, times)),
			),
		)
		.sort(bySession),
);

/** Old dates of moved sessions that lie on the given local dates, both inclusive. */
export const movedAwayBetween = (catalogue: Catalogue, from: string, to: string): DatedSession[] =>
	movedAway(catalogue).filter(({ session }) => isOnDays(session, { from, to }));

/**
 * What is coming, and old dates ahead from which something has been moved, soonest first. To a season of months nobody
 * can go: it has a line of its own (lists/seasons.ts).
 */
export function comingAndMoved(catalogue: Catalogue, events?: readonly Event[]): DatedSession[] {
	const wanted = events && new Set(events);
	const moved = movedAway(catalogue).filter(
		({ session, event }) => !isPast(session, catalogue.now) && (!wanted || wanted.has(event)),
	);
	const ahead = coming(catalogue, events).filter((dated) => !isSeason(catalogue, dated));
	return [...ahead, ...moved].sort(bySession);
}

function entryOf(event: Event, now: Session, times: Slot): DatedSession {
	const { former: _, originalEnd: __, availability: ___, placeIds: ____, ...kept } = now;
	const session = { ...kept, ...times, id: `${now.id}~${times.start}`, allDay: isDateOnly(times.start) };
	return { session, event, away: { kind: 'date', now } };
}

/** The times at which a session had been told to be, without the one at which it is. */
function formerTimes(event: Event, session: Session): Slot[] {
	const original: Slot = session.former ?? session;
	const told = event.changes.filter((change) => change.session === session.originalStart && !isOff(change));
	const times = [original, ...told.flatMap((change) => changedTo(original, change) ?? [])];
	const others = times.filter(({ start }) => start !== session.start);
	return [
		...new Map(others.map(({ start, end, endEstimated }) => [start, { start, end, endEstimated }])).values(),
	];
}

function changedTo(original: Slot, { start, end }: Change): Slot | undefined {
	if (start === undefined) return undefined;
	try {
		return end === undefined ? slotMovedTo(original, start) : slotOf(start, end);
	} catch {
		// An end that a later change set right was never told together with this start.
		return slotMovedTo(original, start);
	}
}

/** A place or a ward whose page or board lists sessions. */
export type Area = { readonly place: string } | { readonly ward: string };

/**
 * What a page of an area tells of its events: what takes place there, what a place of it holds elsewhere, and as moved
 * away what had been planned there. Other sessions of an event that comes here once are left out.
 */
export const inArea = (catalogue: Catalogue, area: Area, sessions: readonly DatedSession[]): DatedSession[] =>
	sessions.flatMap((dated) => asSeenIn(catalogue, area, dated) ?? []);

/** What is coming to a place, or is held by it elsewhere; without what has been moved away. */
export const comingAt = (catalogue: Catalogue, placeId: string): DatedSession[] =>
	atHand(inArea(catalogue, { place: placeId }, coming(catalogue, listed(catalogue.eventsAt, placeId))));

export const comingInWard = (catalogue: Catalogue, wardId: string): DatedSession[] =>
	atHand(inArea(catalogue, { ward: wardId }, coming(catalogue, listed(catalogue.eventsInWard, wardId))));

function asSeenIn(catalogue: Catalogue, area: Area, dated: DatedSession): DatedSession | undefined {
	const { session, event, away } = dated;
	const holds = (places: readonly { readonly id: string; readonly ward?: string | undefined }[]) =>
		places.some(({ id, ward }) => ('place' in area ? id === area.place : ward === area.ward));
	const outside = 'ward' in area && event.location?.ward === area.ward;
	const planned = holds(placesOf(catalogue, event)) || outside;
	if (away) return planned ? dated : undefined;
	const online = session.status === 'moved-online';
	const there = session.placeIds ? holds(placesOfSession(catalogue, dated)) : planned;
	if (there && !online) return dated;
	if (planned) {
		// Where it never was at its new time, its old time has told of the move.
		return session.former
			? heldFrom(event, area, dated)
			: { ...dated, away: { kind: online ? 'online' : 'place', now: session } };
	}
	return heldFrom(event, area, dated);
}

/** A place also lists what it holds elsewhere, unless that is where it had itself been the house. */
const heldFrom = (event: Event, area: Area, dated: DatedSession): DatedSession | undefined =>
	'place' in area && event.hosts.includes(area.place) && !placeIds(event).includes(area.place)
		? dated
		: undefined;
