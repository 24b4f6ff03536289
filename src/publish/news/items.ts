/** News of coming events, before any form: one item an event, the latest change first. */

import type { Catalogue, DatedSession } from '../../catalogue/graph/graph.ts';
import { listed } from '../../catalogue/graph/graph.ts';
import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { coming } from '../../catalogue/time/sessions.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import { type Language, say, sayPlain, type Wording } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Event } from '../../schemas/index.ts';
import { type Changed, changedAt, newest } from '../calendars/changed.ts';
import { doorsWords } from '../calendars/doors-words.ts';
import { placesNamed } from '../calendars/event-place.ts';
import { keysOfSessions } from '../calendars/postponed-keys.ts';
import { noting, stampOf } from '../calendars/shown.ts';
import { type NewsLine, newsLines } from './lines.ts';
import { tagOf } from './state.ts';

export interface NewsItem {
	/** The page at the site's configured address: permanent, whoever builds the site, and where. */
	readonly id: string;
	/** The page at the address of this build. */
	readonly url: string;
	readonly title: Wording;
	readonly summary: Wording | undefined;
	readonly lines: readonly NewsLine[];
	/** Newest change of anything that the item says, `YYYY-MM-DDTHH:MM:SSZ`; never the clock. */
	readonly updated: string;
	readonly authors: readonly string[];
	readonly topics: readonly { readonly id: string; readonly name: string }[];
}

export interface NewsOptions {
	readonly language: Language;
	/** Address of the site without a slash at its end. */
	readonly site: string;
	readonly changed?: Changed | undefined;
}

/** A reader fetches the whole file each time: the rest is in the calendars and the open data. */
export const MOST_ITEMS = 100;

/** Events with a session that is not over. What an item says changes with the record, not with the day. */
export function newsItems(catalogue: Catalogue, options: NewsOptions): NewsItem[] {
	const next = new Map<Event, DatedSession>();
	for (const dated of coming(catalogue)) if (!next.has(dated.event)) next.set(dated.event, dated);
	return [...next.values()]
		.map((dated) => ({ dated, updated: newsChanged(catalogue, dated, options.changed) }))
		.sort(
			(a, b) =>
				byText(b.updated, a.updated) ||
				byText(a.dated.session.start, b.dated.session.start) ||
				byText(a.dated.event.id, b.dated.event.id),
		)
		.slice(0, MOST_ITEMS)
		.map(({ dated, updated }) => itemOf(catalogue, dated, updated, options));
}

function newsChanged(
	catalogue: Catalogue,
	{ event, session: next }: DatedSession,
	changed: Changed | undefined,
): string {
	const moved = event.changes.flatMap(({ places = [] }) => places);
	const places = new Set([
		...placesNamed(catalogue, event),
		...hostsOf(catalogue, event),
		...hostsOf(catalogue, { hosts: moved }),
	]);
	const past = { changed, today: catalogue.today };
	const sessions = toldSessions(catalogue, event, next);
	// Public holidays, too, may shut a door.
	const { shown } = noting(catalogue, (noted) =>
		sessions.map((session) => doorsWords(noted, event, session, 'whole', 'vi')),
	);
	return newest([
		changedAt('events', event, past),
		...[...places].map((place) => changedAt('places', place, past)),
		stampOf(
			catalogue,
			[...shown, `events/${event.id}`, ...keysOfSessions(catalogue, event, sessions, changed)],
			past,
		),
	]);
}

function itemOf(
	catalogue: Catalogue,
	{ event, session }: DatedSession,
	updated: string,
	{ language, site }: NewsOptions,
): NewsItem {
	const page = recordPath(language, 'events', event.id);
	const told = toldSessions(catalogue, event, session);
	const title = say(event.title, language);
	const tag = tagOf(told, language);
	return {
		id: `${catalogue.site.url}${page}`,
		url: `${site}${page}`,
		title: { ...title, text: tag === undefined ? title.text : `${tag} ${title.text}` },
		summary: event.summary && say(event.summary, language),
		lines: newsLines(catalogue, event, told, language),
		updated,
		authors: [...hostsOf(catalogue, event).map((place) => place.title), ...event.organisers].map((name) =>
			sayPlain(name, language),
		),
		topics: event.topics
			.flatMap((id) => catalogue.byId.topics.get(id) ?? [])
			.map(({ id, name }) => ({ id, name: sayPlain(name, language) })),
	};
}

/** All sessions, so that time passing changes nothing; of what comes every year only the edition ahead. */
const toldSessions = (catalogue: Catalogue, event: Event, next: Session): readonly Session[] =>
	event.when.kind === 'lunar-yearly' || event.when.kind === 'day-yearly'
		? [next]
		: listed(catalogue.sessions, event.id);
