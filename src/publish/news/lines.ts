/** What an item of the news says, line by line: when, what changed, where, who for, price, booking, how far to trust it. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { plainDate } from '../../i18n/dates.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { agesWords, bookingWords, priceWords, sessionWords, statusWords } from '../../i18n/wording.ts';
import type { Event } from '../../schemas/index.ts';
import { venueOf } from '../calendars/event-place.ts';
import { trustWords } from '../calendars/event-words.ts';
import { stateOf } from './state.ts';

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
	const [first] = sessions;
	const audiences = event.audiences
		.flatMap((id) => catalogue.byId.audiences.get(id) ?? [])
		.map((audience) => sayPlain(audience.name, language));
	return [
		...sessionLines(catalogue, event, sessions, language),
		...fact(t.factWhere, first && venueOf(catalogue, event, unmoved(first), language).text),
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
		const state = statusWords(session, language);
		const reason = session.reason && sayPlain(session.reason, language);
		const where = session.placeIds && venueOf(catalogue, event, session, language).text;
		const text = [sessionWords(session, language), state, reason, where].filter(Boolean).join('. ');
		return { label: t.factWhen, text };
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
	return [{ label: t.factWhen, text: range }, ...sessions.filter(stateOf).slice(-MOST_SESSIONS).map(line)];
}

/** Where the event takes place: what moved elsewhere is said with its session. */
const unmoved = ({ placeIds: _, ...session }: Session): Session => session;
