/** What an item of the news says, line by line: when, what changed, where, who for, price, booking, how far to trust it. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { plainDate } from '../../i18n/dates.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { priceWords } from '../../i18n/price-words.ts';
import { agesWords, availabilityWords, bookingWords, sessionWords, stateWords } from '../../i18n/wording.ts';
import type { Event } from '../../schemas/index.ts';
import { doorsWords } from '../calendars/doors-words.ts';
import { venueOf } from '../calendars/event-place.ts';
import { trustWords } from '../calendars/event-words.ts';
import { sentences } from '../calendars/words.ts';
import { newsState } from './state.ts';

export interface NewsLine {
	/** Left out of a sentence that stands for itself. */
	readonly label?: string;
	readonly text: string;
}

/** More sessions than these are told as a range of dates. */
const MOST_SESSIONS = 12;

export function newsLines(
	catalogue: Catalogue,
	event: Event,
	sessions: readonly Session[],
	language: Language,
): NewsLine[] {
	const t = messagesIn(language);
	const fact = (label: string, text: string | undefined): NewsLine[] => (text ? [{ label, text }] : []);
	const audiences = event.audiences
		.flatMap((id) => catalogue.byId.audiences.get(id) ?? [])
		.map((audience) => sayPlain(audience.name, language));
	return [
		...sessionLines(catalogue, event, sessions, language),
		...placeLines(catalogue, event, sessions, language),
		...fact(t.factFor, [...audiences, agesWords(event.ages, language)].filter(Boolean).join(', ')),
		...fact(t.factPrice, priceWords(event.price, language, catalogue.site.currency)),
		...(sessions.every(isOff) ? [] : fact(t.factBooking, bookingWords(event.booking, language))),
		{ text: trustWords(event, language) },
	];
}

/** A long series as its first day and, where it has one, its last; what is out of the ordinary in full. */
function sessionLines(
	catalogue: Catalogue,
	event: Event,
	sessions: readonly Session[],
	language: Language,
): NewsLine[] {
	const t = messagesIn(language);
	const line = (session: Session): NewsLine => {
		const state = stateWords(session, language);
		const reason = session.reason && sayPlain(session.reason, language);
		const where = session.placeIds && venueOf(catalogue, event, session, language).text;
		const text = [sessionWords(session, language), state, reason, where].filter(Boolean).join('. ');
		const { shut } = doorsWords(catalogue, event, session, 'whole', language);
		return { label: t.factWhen, text: sentences([text, ...shut]) };
	};
	const endless =
		(event.when.kind === 'weekly' || event.when.kind === 'monthly') &&
		event.when.until === undefined &&
		event.when.count === undefined;
	const [first] = sessions;
	const last = sessions.at(-1);
	if (!first || !last || (!endless && sessions.length <= MOST_SESSIONS)) return sessions.map(line);
	const from = t.from(plainDate(first.start, language));
	const range = endless ? from : `${from} ${t.until(plainDate(last.start, language))}`;
	const text = [range, availabilityWords(event, language)].filter(Boolean).join('. ');
	const apart = sessions.filter((session) => isApart(session, event));
	return [{ label: t.factWhen, text }, ...apart.slice(-MOST_SESSIONS).map(line)];
}

/** Whether a session of a series is not what is said of all of them. */
const isApart = (session: Session, event: Event): boolean =>
	newsState(session) !== undefined ||
	session.originalEnd !== undefined ||
	(!isOff(session) && session.availability !== event.availability);

/**
 * Where one goes: where the event takes place, with what moved elsewhere said at its session, or, when nothing takes
 * place there any more, where it is now, and where it was.
 */
function placeLines(
	catalogue: Catalogue,
	event: Event,
	sessions: readonly Session[],
	language: Language,
): NewsLine[] {
	const t = messagesIn(language);
	const [first] = sessions;
	if (!first) return [];
	const at = (session: Session) => venueOf(catalogue, event, session, language).text;
	const planned = at(asPlanned(first));
	const on = sessions.filter((session) => !isOff(session));
	const left = on.length > 0 && on.every((session) => session.placeIds || session.status === 'moved-online');
	const now = left ? [...new Set(on.map(at))].filter((text) => text !== undefined).join('; ') : planned;
	return [
		...(now ? [{ label: t.factWhere, text: now }] : []),
		...(planned && now !== planned ? [{ label: t.formerPlace.replace(/:$/, ''), text: planned }] : []),
	];
}

/** At the place of its event, and not online unless all of it is. */
const asPlanned = ({ placeIds: _, ...session }: Session): Session => ({ ...session, status: 'scheduled' });
