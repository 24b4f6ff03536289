/** From events of the catalogue to entries of a feed. */
import { type Catalogue, listed } from '../../catalogue/graph/graph.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { DAYS_KEPT } from '../../domain/time/days-kept.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import { eventKinds } from '../../i18n/labels.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Event } from '../../schemas/index.ts';
import type { Changed, ChangeKey } from './changed.ts';
import { type FeedEntry, lastDate, type Part, type Series } from './entry.ts';
import { venueOf } from './event-place.ts';
import { type SeriesOfSessions, type SeriesPast, seriesOf, seriesPast } from './event-series.ts';
import { descriptionOf, statusOf, titleOf } from './event-words.ts';
import { keysOfDates, keysOfSessions } from './postponed-keys.ts';
import { isTimedPattern, reachOf, sessionsInReach } from './series-reach.ts';
import { noting, stampOf } from './shown.ts';
import { categoryNames } from './words.ts';

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
	const draw = entryMaker(catalogue, event, options);
	const sessions = sessionsInReach(catalogue, event);
	const reach = reachOf(catalogue);
	const series = isTimedPattern(event) ? seriesOf(event, sessions, reach, catalogue.holidays) : [];
	const inSeries = new Set(series.flatMap((each) => each.sessions));
	const single = sessions.filter((session) => !inSeries.has(session));
	const past = (each: SeriesOfSessions) => seriesPast(event, each, reach, catalogue.holidays, catalogue.site);
	return [
		...series.map((each) => draw(each.first, { id: each.id, series: each.series, past: past(each) })),
		...single.flatMap((session) => sessionEntries(session, draw)),
	];
}

interface Particulars {
	readonly id: string;
	readonly part?: Part;
	readonly start?: string;
	readonly end?: string;
	readonly series?: Series;
	readonly past?: SeriesPast;
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
	const past = { changed, today: catalogue.today };
	return (session, particulars) => {
		const { id, series, past: ofSeries } = particulars;
		const { made, shown } = noting(catalogue, (noted) =>
			wordsOf(noted, event, session, particulars, language, site),
		);
		const putOff = ofSeries
			? keysOfDates(catalogue, event, ofSeries.dates, changed)
			: keysOfSessions(catalogue, event, [session], changed);
		const keys = [...shown, ...givenBy(event), ...(ofSeries?.keys ?? []), ...putOff];
		return {
			id,
			...made,
			status: statusOf(event, session),
			busy: !isOff(session),
			changed: stampOf(catalogue, keys, past, ofSeries?.floor),
			...(series ? { series } : {}),
		};
	};
}

/** What every entry of an event comes from: besides its own record, what its address, its hours and its date are made of. */
function givenBy({ id, when }: Event): ChangeKey[] {
	return [
		`events/${id}`,
		'site/url',
		'site/timezone',
		...(when.kind === 'day-yearly' ? ([`days/${when.day}`] as const) : []),
	];
}

/** All that is written from records, and so depends on each of them. */
function wordsOf(
	catalogue: Catalogue,
	event: Event,
	session: Session,
	{ part = 'whole', start = session.start, end = session.end }: Particulars,
	language: Language,
	site: string,
) {
	const topics = event.topics.flatMap((id) => catalogue.byId.topics.get(id) ?? []);
	const { text, geo } = venueOf(catalogue, event, session, language);
	return {
		title: titleOf(catalogue, event, session, part, language),
		description: descriptionOf(catalogue, event, session, part, language, site),
		start,
		end,
		url: `${site}${recordPath(language, 'events', event.id)}`,
		...(text === undefined ? {} : { location: text }),
		...(geo ? { geo } : {}),
		categories: categoryNames([
			eventKinds[event.kind][language],
			...topics.map((topic) => sayPlain(topic.name, language)),
		]),
	};
}
