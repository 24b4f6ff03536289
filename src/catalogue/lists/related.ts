/** Which records a page leads on to: by what they share, best first, stable. */
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Event, Programme, Resource, Story } from '../../schemas/index.ts';
import { type Family, familyOf } from '../graph/family.ts';
import { type Catalogue, compare, type DatedSession, daysOf, listed } from '../graph/graph.ts';
import { hostsOf } from '../graph/whereabouts.ts';
import { isPast, nextSession } from '../time/sessions.ts';

/** How many of `mine` are also in `theirs`. */
const shared = (mine: readonly string[], theirs: readonly string[]) =>
	mine.filter((id) => theirs.includes(id)).length;

function best<T extends { readonly id: string }>(
	candidates: readonly T[],
	self: string,
	score: (other: T) => number,
	count: number,
): T[] {
	return candidates
		.filter((other) => other.id !== self)
		.map((other) => ({ other, score: score(other) }))
		.filter(({ score: value }) => value > 0)
		.sort((a, b) => b.score - a.score || compare(a.other.id, b.other.id))
		.slice(0, count)
		.map(({ other }) => other);
}

/** An event to which a page leads on, with the sessions by which it stands in the list, soonest first. */
export interface RelatedEvent {
	readonly event: Event;
	/** What takes place ahead, else what is off, else the last that was: the first is the one at the build. */
	readonly sessions: readonly DatedSession[];
}

/** A page is read for so many days after its build, and never has fewer than this many sessions to go on to. */
const KEPT_DAYS = 14;
const KEPT_LEAST = 3;
const KEPT_MOST = 6;

/** Each event by the one session that says most at the build. */
export const relatedEvents = (catalogue: Catalogue, event: Event, count: number): DatedSession[] =>
	relatedAhead(catalogue, event, count).flatMap(({ sessions }) => sessions.slice(0, 1));

/**
 * With a few sessions each, so that a page read later can move on to the next. Candidates are those that share a place or
 * a day: the whole catalogue is never compared with itself.
 */
export function relatedAhead(catalogue: Catalogue, event: Event, count: number): RelatedEvent[] {
	const candidates = new Set<Event>();
	for (const id of [...event.places, ...event.hosts])
		for (const other of listed(catalogue.eventsAt, id)) candidates.add(other);
	const days = daysOf(event);
	for (const id of days) for (const other of listed(catalogue.eventsOfDay, id)) candidates.add(other);
	const score = (other: Event) =>
		(nextSession(catalogue, other) ? 4 : 0) +
		3 * shared(days, daysOf(other)) +
		2 * shared([...event.places, ...event.hosts], [...other.places, ...other.hosts]) +
		shared(event.topics, other.topics);
	return best([...candidates], event.id, score, count).flatMap((other) => {
		const sessions = shownOf(catalogue, other).map((session) => ({ session, event: other }));
		return sessions.length > 0 ? [{ event: other, sessions }] : [];
	});
}

/** A series goes on when its next session is off: the one that takes place says more. */
function shownOf(catalogue: Catalogue, event: Event): readonly Session[] {
	const sessions = listed(catalogue.sessions, event.id);
	const ahead = sessions.filter((session) => !isPast(session, catalogue.now));
	const on = ahead.filter((session) => !isOff(session));
	const near = addDays(catalogue.today, KEPT_DAYS);
	const shown = on.length > 0 ? on : ahead.length > 0 ? ahead : sessions.slice(-1);
	return shown.filter(({ start }, at) => at < KEPT_LEAST || start.slice(0, 10) <= near).slice(0, KEPT_MOST);
}

export function relatedProgrammes(catalogue: Catalogue, programme: Programme, count: number): Programme[] {
	const candidates = new Set<Programme>();
	for (const id of [...programme.hosts, ...programme.places])
		for (const other of listed(catalogue.programmesAt, id)) candidates.add(other);
	// A programme without a known host still leads on, by topic, within a bounded number of comparisons.
	if (candidates.size <= 1)
		for (const other of catalogue.records.programmes.slice(0, 500)) candidates.add(other);
	const score = (other: Programme) =>
		2 * shared(programme.hosts, other.hosts) +
		2 * shared(programme.topics, other.topics) +
		shared(programme.levels, other.levels) +
		shared(programme.audiences, other.audiences);
	return best([...candidates], programme.id, score, count);
}

export const relatedResources = (catalogue: Catalogue, resource: Resource, count: number): Resource[] =>
	best(
		catalogue.records.resources.slice(0, 1000),
		resource.id,
		(other) =>
			2 * shared(resource.topics, other.topics) +
			shared(resource.hosts, other.hosts) +
			(other.kind === resource.kind ? 1 : 0),
		count,
	);

export const relatedStories = (catalogue: Catalogue, story: Story, count: number): Story[] =>
	best(
		catalogue.records.stories.slice(0, 1000),
		story.id,
		(other) => 1 + 2 * shared(story.topics, other.topics) + shared(story.hosts, other.hosts),
		count,
	);

export function storyFamily(catalogue: Catalogue, story: Story): Family {
	const host = hostsOf(catalogue, story)[0];
	return host ? familyOf(host.kind) : 'culture-centre';
}
