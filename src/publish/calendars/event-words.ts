/** Title and description of a session as a calendar on a phone shows them: plain text, the most needful first. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { lastSourceDate } from '../../domain/trust/standing.ts';
import { partialDateWords } from '../../i18n/dates.ts';
import { eventKinds } from '../../i18n/labels.ts';
import { type Language, type Localized, sayPlain } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { priceWords } from '../../i18n/price-words.ts';
import { recordPath } from '../../i18n/routes.ts';
import { agesWords, availabilityWords, bookingWords, sessionWords, statusWords } from '../../i18n/wording.ts';
import type { Event } from '../../schemas/index.ts';
import { doorsWords } from './doors-words.ts';
import type { EntryStatus, Part } from './entry.ts';
import { feedWords, sentence } from './words.ts';

/**
 * Moved, postponed, cancelled and elsewhere stand before the title, for a title is often all that is seen; so does that
 * the place is closed on the first or last day.
 */
export function titleOf(
	catalogue: Catalogue,
	event: Event,
	session: Session,
	part: Part,
	language: Language,
): string {
	const words = feedWords(language);
	const title = sayPlain(event.title, language);
	const { shutThen } = doorsWords(catalogue, event, session, part, language);
	const whole = {
		whole: title,
		'first-day': (shutThen ? words.firstDayShut : words.firstDay)(title),
		'last-day': (shutThen ? words.lastDayShut : words.lastDay)(title),
	}[part];
	const state =
		session.status === 'scheduled' ? (session.placeIds ? 'place-changed' : undefined) : session.status;
	return state === undefined ? whole : `${words.tags[state]} ${whole}`;
}

/** CANCELLED comes first: that a date is off is true whoever says so. A postponed one is not certain of anything. */
export function statusOf(event: Event, session: Session): EntryStatus {
	if (session.status === 'cancelled') return 'cancelled';
	return event.verified && session.status !== 'postponed' ? 'confirmed' : 'tentative';
}

export function descriptionOf(
	catalogue: Catalogue,
	event: Event,
	session: Session,
	part: Part,
	language: Language,
	site: string,
): string {
	const t = messagesIn(language);
	const say = (text: Localized) => sayPlain(text, language);
	const fact = (label: string, value: string | undefined) => (value ? `${label}: ${value}` : undefined);
	const trust = trustWords(event, language);
	const audiences = event.audiences
		.flatMap((id) => catalogue.byId.audiences.get(id) ?? [])
		.map((a) => say(a.name));
	const hosts = [...hostsOf(catalogue, event).map((place) => say(place.title)), ...event.organisers.map(say)];
	const programme =
		event.programme === undefined ? undefined : catalogue.byId.programmes.get(event.programme);
	const off = isOff(session);
	const doors = doorsWords(catalogue, event, session, part, language);
	const state = [statusWords(session, language), session.reason && fact(t.reason, say(session.reason))];
	const doubt = event.verified ? undefined : trust;
	return [
		// Of what is uncertain that comes first; of what is certainly off, that it is.
		...(session.status === 'cancelled' ? [...state, doubt] : [doubt, ...state]),
		part === 'whole' ? undefined : fact(t.factWhen, sessionWords(session, language)),
		session.endEstimated ? sentence(t.endEstimated) : undefined,
		...doors.shut,
		doors.hoursThen,
		fact(t.factHours, doors.hours),
		fact(eventKinds[event.kind][language], event.summary ? say(event.summary) : say(event.title)),
		fact(t.factFor, [...audiences, agesWords(event.ages, language)].filter(Boolean).join(', ')),
		fact(
			t.factPrice,
			[priceWords(event.price, language, catalogue.site.currency), event.price.note && say(event.price.note)]
				.filter(Boolean)
				.join('. '),
		),
		off ? undefined : fact(t.factBooking, bookingLine(event, language)),
		off ? undefined : availabilityWords(session, language),
		isWatchedOnline(event, session) ? fact(t.onlineLink, event.onlineUrl) : undefined,
		fact(t.factHosts, hosts.join(', ')),
		programme && fact(t.factProgramme, say(programme.title)),
		event.verified ? trust : undefined,
		`${site}${recordPath(language, 'events', event.id)}`,
	]
		.filter(Boolean)
		.join('\n');
}

/** An address for the sessions that have moved online says nothing of the others. */
const isWatchedOnline = (event: Event, session: Session): boolean =>
	event.attendance !== 'onsite' || session.status === 'moved-online';

function bookingLine({ booking }: Event, language: Language): string {
	const note = booking?.note && sayPlain(booking.note, language);
	return [bookingWords(booking, language), booking?.url, booking?.phone, booking?.email, note]
		.filter(Boolean)
		.join('; ');
}

/** Whether a confirmation has grown old is left to the page: said here, the feed would change without an edit. */
export function trustWords(event: Event, language: Language): string {
	const t = messagesIn(language);
	if (event.verified) return t.trustConfirmed(partialDateWords(event.verified.on, language));
	if (event.sources.length > 0 && event.sources.every(({ secondary }) => secondary)) return t.trustRepeated;
	const on = lastSourceDate(event.sources);
	return on === undefined ? t.trustUndated : t.trustSourced(partialDateWords(on, language));
}
