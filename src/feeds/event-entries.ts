/** From events of the catalogue to entries of a feed. */
import { type Catalogue, listed } from '../catalogue/graph.ts';
import { addDays, daysBetween } from '../domain/plain-date.ts';
import { isOff, type Session } from '../domain/session.ts';
import { eventKinds } from '../i18n/labels.ts';
import { type Language, sayPlain } from '../i18n/languages.ts';
import { recordPath } from '../i18n/routes.ts';
import type { Event } from '../schemas/index.ts';
import { type Changed, changedAt, newest } from './changed.ts';
import { type FeedEntry, lastDate, type Series } from './entry.ts';
import { venueOf } from './event-place.ts';
import { seriesOf } from './event-series.ts';
import { descriptionOf, type Part, statusOf, titleOf } from './event-words.ts';

/** What is over stays this long, so that calendars do not lose what somebody wants to look up. */
export const DAYS_KEPT = 180;
/** Longer spans would lie over weeks of somebody's calendar: they become their first and their last day. */
export const LONGEST_SPAN_DAYS = 7;

export interface EntryOptions {
	readonly language: Language;
	/** Address of the site without a slash at its end. */
	readonly site: string;
	readonly changed?: Changed | undefined;
}

/** Entries of the sessions of `events` that are to come or ended within the last 180 days. */
export const eventEntries = (
	catalogue: Catalogue,
	events: readonly Event[],
	options: EntryOptions,
): FeedEntry[] => events.flatMap((event) => recent(catalogue, entriesOf(catalogue, event, options)));

/**
 * Exhibitions of several days, and whatever else lasts over 7, each as the whole of its span: for the one feed that
 * shows what is on now. Their ids are the sessions' own, unlike those of their first and last day in other feeds.
 */
export function spanEntries(catalogue: Catalogue, event: Event, options: EntryOptions): FeedEntry[] {
	const spans = listed(catalogue.sessions, event.id).filter(
		({ allDay, start, end }) =>
			allDay && daysBetween(start, end) + 1 > (event.kind === 'exhibition' ? 1 : LONGEST_SPAN_DAYS),
	);
	if (spans.length === 0) return [];
	const draw = entryMaker(catalogue, event, options);
	return recent(
		catalogue,
		spans.map((session) => draw(session, { id: session.id })),
	);
}

function recent({ today }: Catalogue, entries: readonly FeedEntry[]): FeedEntry[] {
	const since = addDays(today, -DAYS_KEPT);
	return entries.filter((entry) => lastDate(entry) >= since);
}

function entriesOf(catalogue: Catalogue, event: Event, options: EntryOptions): FeedEntry[] {
	const sessions = listed(catalogue.sessions, event.id);
	const draw = entryMaker(catalogue, event, options);
	const series = seriesOf(event, sessions, catalogue.horizon);
	if (!series) return sessions.flatMap((session) => sessionEntries(session, draw));
	const inSeries = new Set(series.sessions);
	const single = sessions.filter((session) => !inSeries.has(session));
	return [
		draw(series.first, { id: event.id, series: series.series }),
		...single.flatMap((session) => sessionEntries(session, draw)),
	];
}

interface Particulars {
	readonly id: string;
	readonly part?: Part;
	readonly start?: string;
	readonly end?: string;
	readonly series?: Series;
}
type Draw = (session: Session, particulars: Particulars) => FeedEntry;

/** The two days of a long span have ids of their own: the session's own id is kept for the whole of it. */
function sessionEntries(session: Session, draw: Draw): FeedEntry[] {
	const first = session.start.slice(0, 10);
	const last = session.end.slice(0, 10);
	if (daysBetween(first, last) + 1 <= LONGEST_SPAN_DAYS) return [draw(session, { id: session.id })];
	return [
		draw(session, { id: `${session.id}-first`, part: 'first-day', start: first, end: first }),
		draw(session, { id: `${session.id}-last`, part: 'last-day', start: last, end: last }),
	];
}

function entryMaker(catalogue: Catalogue, event: Event, { language, site, changed }: EntryOptions): Draw {
	const programme =
		event.programme === undefined ? undefined : catalogue.byId.programmes.get(event.programme);
	const topics = event.topics.flatMap((id) => catalogue.byId.topics.get(id) ?? []);
	const categories = [
		eventKinds[event.kind][language],
		...topics.map((topic) => sayPlain(topic.name, language)),
	];
	const url = `${site}${recordPath(language, 'events', event.id)}`;
	return (session, { id, part = 'whole', start = session.start, end = session.end, series }) => {
		const { text, geo, places } = venueOf(catalogue, event, session, language);
		const hosts = event.hosts.flatMap((host) => catalogue.byId.places.get(host) ?? []);
		return {
			id,
			title: titleOf(catalogue, event, session, part, language),
			description: descriptionOf(catalogue, event, session, part, language, site),
			start,
			end,
			status: statusOf(event, session),
			busy: !isOff(session),
			url,
			...(text === undefined ? {} : { location: text }),
			...(geo ? { geo } : {}),
			categories,
			changed: newest([
				changedAt('events', event, changed),
				...[...places, ...hosts].map((place) => changedAt('places', place, changed)),
				...(programme ? [changedAt('programmes', programme, changed)] : []),
			]),
			...(series ? { series } : {}),
		};
	};
}
