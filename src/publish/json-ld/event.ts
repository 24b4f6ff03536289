import { listed } from '../../catalogue/graph/graph.ts';
import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { isSeason } from '../../catalogue/time/season.ts';
import { isPast } from '../../catalogue/time/sessions.ts';
import type { Session, SessionStatus } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { isoWithOffset } from '../../domain/time/zone.ts';
import { sayPlain } from '../../i18n/languages.ts';
import type { Event } from '../../schemas/index.ts';
import { placesNamed } from '../calendars/event-place.ts';
import {
	address,
	ageRange,
	audiences,
	cityPlace,
	picture,
	postalAddress,
	providers,
	type Speaker,
	saidIn,
	type Thing,
	topicNames,
} from './object.ts';
import { placeBrief } from './place.ts';
import { isFree, offers } from './price.ts';

const statuses: Readonly<Record<SessionStatus, string>> = {
	scheduled: 'https://schema.org/EventScheduled',
	rescheduled: 'https://schema.org/EventRescheduled',
	postponed: 'https://schema.org/EventPostponed',
	cancelled: 'https://schema.org/EventCancelled',
	'moved-online': 'https://schema.org/EventMovedOnline',
};
const modes = {
	onsite: 'https://schema.org/OfflineEventAttendanceMode',
	online: 'https://schema.org/OnlineEventAttendanceMode',
	mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;
const types: { readonly [K in Event['kind']]?: string } = {
	exhibition: 'ExhibitionEvent',
	talk: 'EducationEvent',
	workshop: 'EducationEvent',
	class: 'EducationEvent',
	training: 'EducationEvent',
	'guided-visit': 'EducationEvent',
};
/** Search engines show a few dates; a weekly class of ten years would only make the page heavy. */
const MOST_SESSIONS = 12;
/** A notice of a yearly festival comes this long before it at the earliest. */
const NOTICE_DAYS = 180;

/** One object for each session to come (of a past event: its last), and none whose date nobody has given. */
export function eventThings(speaker: Speaker, event: Event): Thing[] {
	const { catalogue } = speaker;
	const vouched = listed(catalogue.sessions, event.id).filter(
		(session) => isVouchedFor(event, session) && !isSeason(catalogue, { session, event }),
	);
	const coming = vouched.filter((session) => !isPast(session, catalogue.now)).slice(0, MOST_SESSIONS);
	return (coming.length > 0 ? coming : vouched.slice(-1)).map((session) =>
		eventThing(speaker, event, session),
	);
}

/**
 * Whether the organiser confirmed the date, or a dated source of the event gives it, which does not
 * only repeat others. What we reckon ourselves for
 * another year (a lunar date, a commemorative day) is given by a source only of that year, or shortly before it.
 */
export function isVouchedFor(event: Event, session: Session): boolean {
	if (event.verified) return true;
	const dates = event.sources.flatMap(({ on, secondary }) => (secondary ? [] : (on ?? [])));
	if (event.when.kind !== 'lunar-yearly' && event.when.kind !== 'day-yearly') return dates.length > 0;
	const day = session.originalStart.slice(0, 10);
	const earliest = addDays(day, -NOTICE_DAYS);
	return dates.some(
		(on) => on.slice(0, 4) === day.slice(0, 4) || (on.length === 10 && on >= earliest && on <= day),
	);
}

function eventThing(speaker: Speaker, event: Event, session: Session): Thing {
	const { catalogue, language } = speaker;
	const zone = catalogue.site.timezone;
	const url = address(speaker, 'events', event.id);
	const parent = event.parent === undefined ? undefined : catalogue.byId.events.get(event.parent);
	const online = session.status === 'moved-online' || event.attendance === 'online';
	return {
		'@type': types[event.kind] ?? 'Event',
		'@id': `${url}#${session.id}`,
		name: sayPlain(event.title, language),
		url,
		description: saidIn(speaker, event.summary),
		startDate: isoWithOffset(session.start, zone),
		// An end that we estimated is nobody's statement.
		endDate: session.endEstimated ? undefined : isoWithOffset(session.end, zone),
		previousStartDate:
			session.start === session.originalStart ? undefined : isoWithOffset(session.originalStart, zone),
		eventStatus: statusesOf(session),
		eventAttendanceMode: modes[online ? 'online' : event.attendance],
		location: locations(speaker, event, session, online),
		isAccessibleForFree: isFree(event.price),
		offers: offers(event.price, {
			language,
			currency: catalogue.site.currency,
			url: event.booking?.url ?? url,
			availability: session.availability,
			validFrom: event.booking?.opens && isoWithOffset(event.booking.opens, zone),
		}),
		image: picture(speaker),
		organizer: providers(speaker, hostsOf(catalogue, event), event.organisers),
		sponsor: providers(
			speaker,
			[],
			event.supporters.map((supporter) => supporter.name),
		),
		audience: audiences(speaker, event.audiences),
		typicalAgeRange: ageRange(event.ages),
		about: topicNames(speaker, event.topics),
		inLanguage: event.languages,
		superEvent: parent && {
			'@type': 'Event',
			name: sayPlain(parent.title, language),
			url: address(speaker, 'events', parent.id),
		},
	};
}

/** What moved online may have another time as well: search engines take both. */
function statusesOf({ status, start, originalStart }: Session): string | readonly string[] {
	const moved = status === 'moved-online' && start !== originalStart;
	return moved ? [statuses['moved-online'], statuses.rescheduled] : statuses[status];
}

function locations(speaker: Speaker, event: Event, session: Session, online: boolean): readonly Thing[] {
	const url = event.onlineUrl ?? address(speaker, 'events', event.id);
	const virtual: Thing = { '@type': 'VirtualLocation', url };
	if (online) return [virtual];
	const places = placesNamed(speaker.catalogue, event, session).map((place) => placeBrief(speaker, place));
	const own = event.location;
	if (places.length === 0 && own) {
		places.push({
			'@type': 'Place',
			name: sayPlain(own.name, speaker.language),
			address: postalAddress(speaker, own.address, own.ward),
		});
	}
	// Readers want a place of everything: of what nobody has told more, the city is true.
	if (places.length === 0) places.push(cityPlace(speaker));
	return event.attendance === 'mixed' ? [...places, virtual] : places;
}
