/**
 * What the page of a topic or of an audience gathers. What bears the topic or audience itself comes first; what does not
 * (a place has no audience, a commemorative day neither) comes by what it has to do with: the places where something for
 * this audience is offered, the days to which it is linked. Pure; every answer is sorted and stable.
 */
import { byText } from '../../domain/text/by-text.ts';
import type { Audience, Day, Event, Place, Programme, Resource, Story, Topic } from '../../schemas/index.ts';
import { type Catalogue, type DatedDay, daysOf, listed, placeIds } from '../graph/graph.ts';
import { hostsOf } from '../graph/whereabouts.ts';
import { comingDays } from '../time/dated-days.ts';
import { nextSession } from '../time/sessions.ts';
import { byKind, splitProgrammes } from './offers.ts';

export interface Gathering {
	readonly events: readonly Event[];
	/** Offers, old ones among them; policies stand apart. */
	readonly programmes: readonly Programme[];
	/** Policies that stand. */
	readonly policies: readonly Programme[];
	readonly resources: readonly Resource[];
	readonly places: readonly Place[];
	readonly stories: readonly Story[];
	/** As they fall next, soonest first. */
	readonly days: readonly DatedDay[];
	/** Days of which the date is announced each year. */
	readonly undatedDays: readonly Day[];
	readonly topics: readonly Topic[];
	readonly audiences: readonly Audience[];
}

/** Topics are those that share most with this one; audiences those for whom there is most on it. */
export function onTopic(catalogue: Catalogue, id: string): Gathering {
	const { records } = catalogue;
	const tagged = ({ topics }: { readonly topics: readonly string[] }) => topics.includes(id);
	const events = listed(catalogue.eventsOnTopic, id);
	const own = ofBoth(catalogue, events, tagged);
	const stories = records.stories.filter(tagged);
	const places = records.places.filter(tagged);
	const days = records.days.filter(tagged);
	return {
		...own,
		places: [...new Set([...byUse(catalogue, places, own), ...placesUsed(catalogue, own)])],
		stories,
		...datesOf(catalogue, days),
		topics: sharedMost([...bearers(own), ...stories, ...places, ...days], ({ topics }) => topics, id).flatMap(
			(other) => catalogue.byId.topics.get(other) ?? [],
		),
		audiences: sharedMost(bearers(own), ({ audiences }) => audiences).flatMap(
			(other) => catalogue.byId.audiences.get(other) ?? [],
		),
	};
}

/** Audiences are those with which this one is named most often; topics those on which there is most for it. */
export function forAudience(catalogue: Catalogue, id: string): Gathering {
	const { records } = catalogue;
	const meant = ({ audiences }: { readonly audiences: readonly string[] }) => audiences.includes(id);
	const own = ofBoth(catalogue, listed(catalogue.eventsFor, id), meant);
	const programmes = new Set([...own.programmes, ...own.policies].map((programme) => programme.id));
	const days = new Set(bearers(own).flatMap((record) => ('when' in record ? daysOf(record) : record.days)));
	return {
		...own,
		places: placesUsed(catalogue, own),
		stories: records.stories.filter((story) => story.programmes.some((other) => programmes.has(other))),
		...datesOf(
			catalogue,
			records.days.filter((day) => days.has(day.id)),
		),
		topics: sharedMost(bearers(own), ({ topics }) => topics).flatMap(
			(other) => catalogue.byId.topics.get(other) ?? [],
		),
		audiences: sharedMost(bearers(own), ({ audiences }) => audiences, id).flatMap(
			(other) => catalogue.byId.audiences.get(other) ?? [],
		),
	};
}

type Own = Pick<Gathering, 'events' | 'programmes' | 'policies' | 'resources'>;

/** What every gathering has, by one test of its records. */
function ofBoth(
	catalogue: Catalogue,
	events: readonly Event[],
	belongs: (record: Programme | Resource) => boolean,
): Own {
	const programmes = catalogue.records.programmes.filter(belongs);
	return {
		events,
		programmes: programmes.filter(({ policy }) => !policy),
		policies: splitProgrammes(
			catalogue,
			programmes.filter(({ policy }) => policy),
		).current,
		resources: byKind(catalogue.records.resources.filter(belongs)),
	};
}

/** The records that bear topics, audiences and days. */
const bearers = ({ events, programmes, policies, resources }: Own) => [
	...events,
	...programmes,
	...policies,
	...resources,
];

/** How many offers that stand, and activities ahead, each place has among these. */
function uses(catalogue: Catalogue, { events, programmes }: Own): Map<string, number> {
	const counts = new Map<string, number>();
	const current = splitProgrammes(catalogue, programmes).current;
	const ahead = events.filter((event) => nextSession(catalogue, event) !== undefined);
	for (const ids of [
		...current.map(({ hosts, places }) => [...hosts, ...places]),
		...ahead.map((event) => [...placeIds(event), ...event.hosts]),
	])
		for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

const byUse = (catalogue: Catalogue, places: readonly Place[], own: Own): Place[] => {
	const counts = uses(catalogue, own);
	return [...places].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byText(a.id, b.id));
};

const placesUsed = (catalogue: Catalogue, own: Own): Place[] =>
	byUse(catalogue, hostsOf(catalogue, { hosts: [...uses(catalogue, own).keys()] }), own);

function datesOf(catalogue: Catalogue, days: readonly Day[]): Pick<Gathering, 'days' | 'undatedDays'> {
	const wanted = new Set(days.map(({ id }) => id));
	const dated = comingDays(catalogue, catalogue.records.days.length).filter(({ day }) => wanted.has(day.id));
	const known = new Set(dated.map(({ day }) => day.id));
	return { days: dated, undatedDays: days.filter(({ id }) => !known.has(id)) };
}

/** Ids that these records bear, the most frequent first; `self` is left out. */
function sharedMost<T>(
	records: readonly T[],
	ids: (record: T) => readonly string[],
	self?: string,
): string[] {
	const counts = new Map<string, number>();
	for (const record of records) for (const id of ids(record)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.filter(([id]) => id !== self)
		.sort(([a, m], [b, n]) => n - m || byText(a, b))
		.map(([id]) => id);
}
