/** One session as a Google Calendar link, in the words that its feed uses. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { daysBetween } from '../../domain/time/plain-date.ts';
import type { Language } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import { LONGEST_SPAN_DAYS } from '../../publish/calendars/event-entries.ts';
import { venueOf } from '../../publish/calendars/event-place.ts';
import { descriptionOf, titleOf } from '../../publish/calendars/event-words.ts';
import type { Event } from '../../schemas/index.ts';
import { googleEntryLink } from './client-links.ts';

/**
 * The link, or undefined for a session that does not take place: what is cancelled or postponed belongs in nobody's
 * plans. Of an exhibition over weeks it is the last day, which is what a visitor must not miss: the whole of it would
 * lie over every day until then. `site` is without a slash at its end.
 */
export function googleSessionLink(
	catalogue: Catalogue,
	event: Event,
	session: Session,
	language: Language,
	site: string,
): string | undefined {
	if (isOff(session)) return undefined;
	const [first, last] = [session.start.slice(0, 10), session.end.slice(0, 10)];
	const long = daysBetween(first, last) + 1 > LONGEST_SPAN_DAYS;
	const part = long ? 'last-day' : 'whole';
	const page = `${site}${recordPath(language, 'events', event.id)}`;
	const description = descriptionOf(catalogue, event, session, part, language, site);
	return googleEntryLink({
		title: titleOf(catalogue, event, session, part, language),
		start: long ? last : session.start,
		end: long ? last : session.end,
		zone: catalogue.site.timezone,
		// The page's address closes every description; the link keeps it apart, so that no cut can take it.
		details: description.endsWith(page) ? description.slice(0, -page.length) : description,
		page,
		location: venueOf(catalogue, event, session, language).text,
	});
}
