import { type Catalogue, daysOf } from '../../catalogue/graph/graph.ts';
import { wardOf, wardOfSession, wardsOf } from '../../catalogue/graph/whereabouts.ts';
import { ownHours } from '../../catalogue/time/opening.ts';
import { announcedLater } from '../../catalogue/time/sessions.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { DAYS_KEPT } from '../../domain/time/days-kept.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { isoWithOffset } from '../../domain/time/zone.ts';
import type { Event } from '../../schemas/index.ts';
import { keysOfSessions } from '../calendars/postponed-keys.ts';
import { sessionsInReach } from '../calendars/series-reach.ts';
import { stampOf } from '../calendars/shown.ts';
import { hoursOrNull } from './hours.ts';
import { type ApiContext, headOf, orNull, text, texts, trustOf } from './record.ts';
import type { ApiEvent, ApiSession } from './schema/event.ts';

/**
 * Events with sessions to come or within the last 180 days, and those whose date is yet to be announced; `most` of them.
 */
export const eventList = (context: ApiContext, most?: number): ApiEvent[] =>
	listedEvents(context.catalogue)
		.slice(0, most)
		.map(({ event, sessions }) => eventObject(event, sessions, context));

/** How many these are, without making them. */
export const eventCount = ({ catalogue }: ApiContext): number => listedEvents(catalogue).length;

function listedEvents(catalogue: Catalogue) {
	const since = addDays(catalogue.today, -DAYS_KEPT);
	const announced = new Set(announcedLater(catalogue));
	return catalogue.records.events
		.map((event) => {
			const all = sessionsInReach(catalogue, event);
			return { event, sessions: all.filter((session) => session.end.slice(0, 10) >= since) };
		})
		.filter(({ event, sessions }) => sessions.length > 0 || announced.has(event));
}

/** Events with the sessions that begin in `year` (`2025`): each session stands in the file of one year only. */
export function eventsOfYear(context: ApiContext, year: string): ApiEvent[] {
	const { catalogue } = context;
	return catalogue.records.events.flatMap((event) => {
		const sessions = sessionsInReach(catalogue, event).filter((session) => session.start.startsWith(year));
		return sessions.length > 0 ? [eventObject(event, sessions, context)] : [];
	});
}

/** The years in which sessions begin, earliest first. */
export const eventYears = (catalogue: Catalogue): string[] =>
	[
		...new Set(
			catalogue.records.events.flatMap((event) =>
				sessionsInReach(catalogue, event).map(({ start }) => start.slice(0, 4)),
			),
		),
	].sort();

function eventObject(event: Event, sessions: readonly Session[], context: ApiContext): ApiEvent {
	const { catalogue } = context;
	return {
		...headOf(event, 'events', context),
		kind: event.kind,
		attendance: event.attendance,
		onlineUrl: orNull(event.onlineUrl),
		places: event.places.length > 0 || event.location ? event.places : event.hosts,
		location: orNull(event.location),
		// An event in a place of its own is not in the ward of its host.
		ward: orNull(
			event.places.length === 0 && event.location ? event.location.ward : wardOf(catalogue, event)?.id,
		),
		wards: wardsOf(catalogue, event).map(({ id }) => id),
		hosts: event.hosts,
		organisers: texts(event.organisers),
		partners: event.partners,
		supporters: event.supporters,
		programme: orNull(event.programme),
		parent: orNull(event.parent),
		topics: event.topics,
		audiences: event.audiences,
		ages: orNull(event.ages),
		price: event.price,
		booking: orNull(event.booking),
		access: event.access?.features ?? [],
		languages: event.languages,
		days: daysOf(event),
		openingHours: hoursOrNull(ownHours(event)),
		announced: event.when.kind === 'announced' ? event.when : null,
		sessions: sessions.map((session) => sessionObject(event, session, catalogue)),
		outcome: orNull(event.outcome),
		...trustOf(event, 'events', context),
		updated: eventChanged(event, sessions, context),
	};
}

/** Of the record, or of what put off one of its sessions. */
function eventChanged(
	event: Event,
	sessions: readonly Session[],
	{ catalogue, changed }: ApiContext,
): string {
	const putOff = keysOfSessions(catalogue, event, sessions, changed);
	return stampOf(catalogue, [`events/${event.id}`, ...putOff], { changed, today: catalogue.today });
}

/** Timed sessions carry instants with the zone's offset, all-day ones dates, the last inclusive. */
function sessionObject(event: Event, session: Session, catalogue: Catalogue): ApiSession {
	const zone = catalogue.site.timezone;
	return {
		id: session.id,
		start: isoWithOffset(session.start, zone),
		end: isoWithOffset(session.end, zone),
		allDay: session.allDay,
		endEstimated: session.endEstimated,
		status: session.status,
		originalStart:
			session.start === session.originalStart ? undefined : isoWithOffset(session.originalStart, zone),
		originalEnd: session.originalEnd && isoWithOffset(session.originalEnd, zone),
		availability: orNull(session.availability),
		places: session.placeIds && [...session.placeIds],
		ward: session.placeIds && wardOfSession(catalogue, { event, session })?.id,
		reason: session.reason && text(session.reason),
	};
}
