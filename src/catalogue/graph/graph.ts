/**
 * The catalogue: records in, one typed graph out. Pure: `now` comes in, nothing is read from disk or clock.
 * Drafts are left out; replaced records are kept apart for their redirect pages.
 */

import { dayRange } from '../../domain/sessions/commemorative-day.ts';
import { holidayDates, holidaysSince } from '../../domain/sessions/holidays.ts';
import { occurrenceContext } from '../../domain/sessions/occurrence-context.ts';
import { occurrences } from '../../domain/sessions/occurrences.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { placeIds } from '../../domain/sessions/venue.ts';
import { byText } from '../../domain/text/by-text.ts';
import { horizonOf } from '../../domain/time/horizon.ts';
import { yearOf } from '../../domain/time/plain-date.ts';
import type {
	Campaign,
	Day,
	Event,
	Place,
	Programme,
	Records,
	Resource,
	Site,
	Story,
} from '../../schemas/index.ts';
import type { DatedDay, DatedSession, Redirect } from './dated.ts';
import { type ById, type Index, idsOf, idsOnce, index } from './indexes.ts';
import { withPostponements } from './postponed.ts';
import { pricesInForce } from './prices.ts';
import { published, redirectsOf } from './published.ts';
import { firstDate, movedBeyond, yearsOfLasting } from './reach.ts';

export { listed } from './indexes.ts';
export type { DatedDay, DatedSession };
export { placeIds };

export interface Catalogue {
	readonly site: Site;
	/** Local wall time at which questions are answered, `YYYY-MM-DDTHH:MM`. */
	readonly now: string;
	readonly today: string;
	/** Last local date for which sessions are known, those aside that a change has moved beyond it. */
	readonly horizon: string;
	readonly records: Records;
	readonly byId: ById;
	readonly redirects: readonly Redirect[];
	/** Public holidays by date, each with the id of the commemorative day that makes it one. */
	readonly holidays: ReadonlyMap<string, string>;
	/** Sessions of each event, sorted. */
	readonly sessions: Index<Session>;
	/** Every session of every event, sorted by start, then id. */
	readonly allSessions: readonly DatedSession[];
	/** Commemorative days as they fall, from the year before `now` to the end of the wall calendar, sorted. */
	readonly datedDays: readonly DatedDay[];
	readonly eventsAt: Index<Event>;
	readonly eventsInWard: Index<Event>;
	readonly eventsOfDay: Index<Event>;
	readonly eventsOfProgramme: Index<Event>;
	readonly eventsOnTopic: Index<Event>;
	readonly eventsFor: Index<Event>;
	readonly programmesAt: Index<Programme>;
	readonly programmesOfDay: Index<Programme>;
	readonly resourcesAt: Index<Resource>;
	readonly storiesAt: Index<Story>;
	readonly placesInWard: Index<Place>;
	readonly placesWithin: Index<Place>;
	readonly campaignsOfDay: Index<Campaign>;
}

export function buildCatalogue(all: Records, now: string): Catalogue {
	const today = now.slice(0, 10);
	const written = pricesInForce(published(all), today);
	const horizon = horizonOf(today, all.site.horizonMonths);
	const firstYear = Math.min(yearOf(today), all.site.calendar.from) - 1;
	const lastYear = Math.max(yearOf(horizon), all.site.calendar.to) + 1;
	const context = occurrenceContext(written.days, written.events, { from: firstYear, to: lastYear });
	const records = withPostponements(written, context);
	const byId = idsOf(records);
	const sessions = new Map<string, readonly Session[]>();
	for (const event of records.events) {
		const known = occurrences(event, { from: firstDate(event, today), to: horizon }, context);
		sessions.set(event.id, [...known, ...movedBeyond(event, horizon, context)]);
	}
	const allSessions = records.events
		.flatMap((event) => (sessions.get(event.id) ?? []).map((session) => ({ session, event })))
		.sort(bySession);
	const lasting = yearsOfLasting(allSessions, {
		from: holidaysSince(records.events, firstYear),
		to: lastYear,
	});
	const holidays = holidayDates(records.days, lasting.from, lasting.to);

	const wardsOf = (event: Event) => {
		const wards = [...placeIds(event), ...movedTo(event)].map((id) => byId.places.get(id)?.ward);
		return idsOnce([...wards, event.location?.ward]);
	};

	return {
		site: all.site,
		now,
		today,
		horizon,
		records,
		byId,
		redirects: redirectsOf(all),
		holidays,
		sessions,
		allSessions,
		datedDays: datedDays(records.days, firstYear, lastYear),
		eventsAt: index(records.events, (e) => idsOnce([...placeIds(e), ...movedTo(e), ...e.hosts])),
		eventsInWard: index(records.events, wardsOf),
		eventsOfDay: index(records.events, daysOf),
		eventsOfProgramme: index(records.events, (e) => idsOnce([e.programme])),
		eventsOnTopic: index(records.events, (e) => e.topics),
		eventsFor: index(records.events, (e) => e.audiences),
		programmesAt: index(records.programmes, (p) => idsOnce([...p.hosts, ...p.places])),
		programmesOfDay: index(records.programmes, (p) => p.days),
		resourcesAt: index(records.resources, (r) => r.hosts),
		storiesAt: index(records.stories, (s) => s.hosts),
		placesInWard: index(records.places, (p) => idsOnce([p.ward])),
		placesWithin: index(records.places, (p) => idsOnce([p.parent, p.managedBy])),
		campaignsOfDay: index(records.campaigns, (c) => c.days),
	};
}

/** Places to which a change moved some session. */
const movedTo = (event: Event): string[] => event.changes.flatMap((change) => change.places ?? []);

/** The commemorative days that an event belongs to, each once: those it names, and the one on which it comes every year. */
export const daysOf = ({ days, when }: Pick<Event, 'days' | 'when'>): string[] =>
	idsOnce([...days, when.kind === 'day-yearly' ? when.day : undefined]);

/** The order of every list of sessions: by start, then id. */
export const bySession = (a: DatedSession, b: DatedSession): number =>
	byText(a.session.start, b.session.start) || byText(a.session.id, b.session.id);

function datedDays(days: readonly Day[], fromYear: number, toYear: number): DatedDay[] {
	const found: DatedDay[] = [];
	for (const day of days) {
		for (let year = fromYear; year <= toYear; year++) {
			const range = dayRange(day.rule, year, day.sinceYear);
			if (range) found.push({ day, ...range });
		}
	}
	return found.sort((a, b) => byText(a.start, b.start) || byText(a.day.id, b.day.id));
}
