/**
 * A commemorative day as the home of a campaign: this year's edition, what belongs to it, by kind and by ward, earlier
 * years, and what there is to learn from. Pure; every answer is sorted and stable.
 */
import { rangesAround, windowOf } from '../../domain/sessions/commemorative-day.ts';
import { isOnDays } from '../../domain/sessions/covered-days.ts';
import type { DateWindow } from '../../domain/sessions/session.ts';
import { daysBetween, yearOf } from '../../domain/time/plain-date.ts';
import type { Day, Event, Ward } from '../../schemas/index.ts';
import type { Family } from '../graph/family.ts';
import { bySession, type Catalogue, type DatedDay, type DatedSession, listed } from '../graph/graph.ts';
import { eventFamily, placesOfSession } from '../graph/whereabouts.ts';
import { atHand, movedAway } from '../time/moved-away.ts';
import { announcedPast, isLong, isPast } from '../time/sessions.ts';

/** The day in one year, and the days around it in which activities belong to it. */
export interface Edition {
	readonly dated: DatedDay;
	readonly window: DateWindow;
}

/**
 * The edition that a reader means today: the first whose window is not over, so that a day of last week still shows
 * what goes on around it. Undefined for days announced each year, which are never computed.
 */
export function editionOf(catalogue: Catalogue, day: Day): Edition | undefined {
	for (const dated of catalogue.datedDays) {
		if (dated.day.id !== day.id) continue;
		const window = windowOf(dated, day.window);
		if (window.to >= catalogue.today) return { dated, window };
	}
	return undefined;
}

/** The next `count` times that a day falls after a date. */
export const datesAfter = (catalogue: Catalogue, day: Day, date: string, count: number): DatedDay[] =>
	catalogue.datedDays.filter((dated) => dated.day.id === day.id && dated.start > date).slice(0, count);

/**
 * Whether a day's page is a campaign's home, with gaps and materials: a day of the plan, or one to which content links
 * something. Other days (most public holidays and traditional feasts) keep a modest page.
 */
export const isCampaign = (catalogue: Catalogue, day: Day): boolean =>
	day.scope === 'plan' ||
	[catalogue.eventsOfDay, catalogue.programmesOfDay, catalogue.campaignsOfDay].some(
		(index) => listed<unknown>(index, day.id).length > 0,
	);

/**
 * Sessions of this edition, by start: those in its window, and those linked to the day that lie nearer to this edition
 * than to another, or are ahead and nearer than to a later one. Long spans come in only when they are linked. Of a day
 * without a date the edition is the calendar year. `pool` narrows the question, for example to the events of one ward.
 */
export function sessionsOfEdition(
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
	pool?: readonly Event[],
): DatedSession[] {
	const all = pool ? datedSessions(catalogue, pool) : catalogue.allSessions;
	return all.filter(belongsTo(catalogue, day, edition));
}

/** Old dates in this edition from which a session has been moved, by the same rule; they count as no activity. */
export const movedFromEdition = (
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
): DatedSession[] => movedAway(catalogue).filter(belongsTo(catalogue, day, edition));

function belongsTo(
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
): (dated: DatedSession) => boolean {
	const linked = new Set(listed(catalogue.eventsOfDay, day.id));
	return (dated) =>
		linked.has(dated.event)
			? isNearest(catalogue, day, edition, dated)
			: edition !== undefined && !isLong(dated.session) && isOnDays(dated.session, edition.window);
}

const HALF_A_YEAR = 183;

function isNearest(
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
	{ session }: DatedSession,
): boolean {
	const over = isPast(session, catalogue.now);
	if (!edition) return !over || yearOf(session.start) === yearOf(catalogue.today);
	const date = session.start.slice(0, 10);
	const away = ({ start, end }: DatedDay) => Math.max(daysBetween(date, start), daysBetween(end, date), 0);
	const mine = away(edition.dated);
	// Of a new day, what was long before its first edition was no part of it.
	if (mine > HALF_A_YEAR && over) return false;
	// What is still ahead is no part of an edition that is over, however near.
	return catalogue.datedDays.every(
		(dated) => dated.day.id !== day.id || (!over && dated.start < edition.dated.start) || away(dated) >= mine,
	);
}

const datedSessions = (catalogue: Catalogue, events: readonly Event[]): DatedSession[] =>
	events
		.flatMap((event) => listed(catalogue.sessions, event.id).map((session) => ({ session, event })))
		.sort(bySession);

/** Exhibitions and seasons that run through the window without being linked to the day. */
export const longInWindow = (
	catalogue: Catalogue,
	day: Day,
	edition: Edition | undefined,
): DatedSession[] => {
	if (!edition) return [];
	const linked = new Set(listed(catalogue.eventsOfDay, day.id));
	return catalogue.allSessions.filter(
		(dated) => isLong(dated.session) && !linked.has(dated.event) && isOnDays(dated.session, edition.window),
	);
};

/** Activities are counted by event, not by session: a class of three evenings is one activity. */
export const countActivities = (sessions: readonly DatedSession[]): number =>
	new Set(atHand(sessions).map(({ event }) => event.id)).size;

/** Those still ahead first, then those that are over, each by start. */
export function aheadFirst(catalogue: Catalogue, sessions: readonly DatedSession[]): DatedSession[] {
	const over = (dated: DatedSession) => isPast(dated.session, catalogue.now);
	return [...sessions.filter((dated) => !over(dated)), ...sessions.filter(over)];
}

export interface Excerpt {
	readonly shown: readonly DatedSession[];
	/** Activities of which no session is shown. */
	readonly others: number;
	/** Further sessions of those that are. */
	readonly sessions: number;
}

/** At most so many rows of a list, of as many activities as possible: a daily class does not crowd out the others. */
export function excerpt(sessions: readonly DatedSession[], most: number): Excerpt {
	const seen = new Set<Event>();
	const [first, again]: [DatedSession[], DatedSession[]] = [[], []];
	for (const dated of sessions) {
		(seen.has(dated.event) ? again : first).push(dated);
		seen.add(dated.event);
	}
	const chosen = new Set([...first, ...again].slice(0, most));
	const shown = sessions.filter((dated) => chosen.has(dated));
	const events = new Set(shown.map(({ event }) => event));
	const more = sessions.filter((dated) => !chosen.has(dated) && events.has(dated.event)).length;
	return { shown, others: seen.size - events.size, sessions: more };
}

const KINDS: readonly Family[] = ['library', 'museum', 'culture-centre', 'heritage', 'day'];

/** By the kind of place; `day` holds what takes place elsewhere. Kinds without a session are left out. */
export const byFamily = (
	catalogue: Catalogue,
	sessions: readonly DatedSession[],
): { readonly family: Family; readonly sessions: readonly DatedSession[] }[] =>
	KINDS.map((family) => ({
		family,
		sessions: sessions.filter(({ event, session }) => eventFamily(catalogue, event, session) === family),
	})).filter((group) => group.sessions.length > 0);

/** Every ward in which a session takes place: of all its places, or of its location outside the catalogue. */
export function wardsTold(catalogue: Catalogue, dated: DatedSession): string[] {
	const wards = placesOfSession(catalogue, dated).map((place) => place.ward);
	const own = dated.session.placeIds ? undefined : dated.event.location?.ward;
	return [...new Set([...wards, own].filter((id) => id !== undefined))];
}

export interface ByWard {
	readonly wards: readonly { readonly ward: Ward; readonly sessions: readonly DatedSession[] }[];
	/** Wards of which the catalogue records nothing in this edition, nor anything that runs through it. */
	readonly without: readonly Ward[];
	/** Online, or in a place whose ward is not known. */
	readonly elsewhere: readonly DatedSession[];
}

/**
 * A session in two wards stands under both. Wards come in Vietnamese order of their names. What is `running` through the
 * edition is not listed again, but its ward is not without anything.
 */
export function byWard(
	catalogue: Catalogue,
	sessions: readonly DatedSession[],
	running: readonly DatedSession[] = [],
): ByWard {
	const busy = new Set(running.flatMap((dated) => wardsTold(catalogue, dated)));
	const found = new Map<string, DatedSession[]>();
	const elsewhere: DatedSession[] = [];
	for (const dated of sessions) {
		const wards = wardsTold(catalogue, dated);
		if (wards.length === 0) elsewhere.push(dated);
		for (const id of wards) {
			const list = found.get(id);
			if (list) list.push(dated);
			else found.set(id, [dated]);
		}
	}
	const collator = new Intl.Collator('vi', { numeric: true });
	const wards = [...catalogue.records.wards].sort((a, b) => collator.compare(a.name.vi, b.name.vi));
	return {
		wards: wards.flatMap((ward) => {
			const list = found.get(ward.id);
			return list ? [{ ward, sessions: list }] : [];
		}),
		without: wards.filter(({ id }) => !found.has(id) && !busy.has(id)),
		elsewhere,
	};
}

export interface PastYear {
	readonly year: string;
	readonly sessions: readonly DatedSession[];
	/** Of these only month or season is known. */
	readonly undated: readonly Event[];
	/** People who took part, where content has the figure, and in how many activities it was counted. */
	readonly attendance: { readonly people: number; readonly events: number } | undefined;
}

/**
 * Earlier editions by year, latest first: what was linked to the day and is over. The year is that in which the edition
 * began, so that one across New Year stays together; of what lies near no edition it is the session's own.
 */
export function pastYears(
	catalogue: Catalogue,
	day: Day,
	thisEdition: readonly DatedSession[],
): readonly PastYear[] {
	const linked = listed(catalogue.eventsOfDay, day.id);
	const now = new Set(thisEdition.map(({ session }) => session.id));
	const before = datedSessions(catalogue, linked).filter(
		({ session }) => isPast(session, catalogue.now) && !now.has(session.id),
	);
	const over = new Set(announcedPast(catalogue));
	const undated = linked.filter((event) => over.has(event));
	const byYear = Map.groupBy(before, ({ session }) => editionYear(day, session.start.slice(0, 10)));
	const undatedByYear = Map.groupBy(undated, announcedYear);
	return [...new Set([...byYear.keys(), ...undatedByYear.keys()])]
		.sort()
		.reverse()
		.map((year) => {
			const sessions = (byYear.get(year) ?? []).toReversed();
			const without = undatedByYear.get(year) ?? [];
			const events = new Set([...sessions.map(({ event }) => event), ...without]);
			const counts = [...events].flatMap((event) => event.outcome?.attendance ?? []);
			const people = counts.reduce((sum, count) => sum + count, 0);
			return {
				year,
				sessions,
				undated: without,
				attendance: counts.length > 0 ? { people, events: counts.length } : undefined,
			};
		});
}

function editionYear(day: Day, date: string): string {
	const away = (start: string) => Math.abs(daysBetween(start, date));
	const starts = rangesAround(day.rule, date, day.sinceYear)
		.map(({ start }) => start)
		.filter((start) => away(start) <= HALF_A_YEAR);
	return String(yearOf(starts.sort((a, b) => away(a) - away(b))[0] ?? date));
}

const announcedYear = ({ when }: Event): string =>
	when.kind === 'announced' ? (when.month?.slice(0, 4) ?? String(when.year ?? '')) : '';

/** The main days of the site, soonest edition first: the plan's days and week. */
export function mainEditions(catalogue: Catalogue): { readonly day: Day; readonly edition: Edition }[] {
	return catalogue.site.mainDays
		.flatMap((id) => {
			const day = catalogue.byId.days.get(id);
			const edition = day && editionOf(catalogue, day);
			return day && edition ? [{ day, edition }] : [];
		})
		.sort((a, b) => (a.edition.dated.start < b.edition.dated.start ? -1 : 1));
}
