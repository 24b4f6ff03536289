/** Which events are in which feed. */
import { familyOf } from '../../catalogue/graph/family.ts';
import { type Catalogue, listed, placeIds } from '../../catalogue/graph/graph.ts';
import { eventsForSchools } from '../../catalogue/lists/schools.ts';
import { isSeasonEvent } from '../../catalogue/time/season.ts';
import type { Event } from '../../schemas/index.ts';
import type { FeedKind } from './kinds.ts';
import type { SiteFeed } from './list.ts';

/**
 * By id. A place's feed has what takes place there and what it holds elsewhere; a ward's what its page shows; a day's
 * what names the day, not what merely falls near it. `days` has no events, and `on-now` picks sessions out of all.
 */
export function eventsIn(catalogue: Catalogue, feed: SiteFeed): readonly Event[] {
	const all = candidates(catalogue, feed);
	// A season of months is nothing that one goes to; whoever follows it or its day wants to know of it.
	return feed.scope === 'event' || feed.scope === 'day'
		? all
		: all.filter((event) => !isSeasonEvent(catalogue, event));
}

function candidates(catalogue: Catalogue, feed: SiteFeed): readonly Event[] {
	switch (feed.scope) {
		case 'all':
		case 'on-now':
			return catalogue.records.events;
		case 'days':
			return [];
		case 'schools':
			return eventsForSchools(catalogue);
		case 'kind':
			return catalogue.records.events.filter((event) => isOfKind(catalogue, event, feed.id));
		case 'ward': {
			const { audience } = feed;
			const events = listed(catalogue.eventsInWard, feed.id);
			return audience === undefined ? events : events.filter((event) => event.audiences.includes(audience));
		}
		case 'audience':
			return listed(catalogue.eventsFor, feed.id);
		case 'topic':
			return listed(catalogue.eventsOnTopic, feed.id);
		case 'place':
			return listed(catalogue.eventsAt, feed.id);
		case 'day':
			return listed(catalogue.eventsOfDay, feed.id);
		case 'event': {
			const event = catalogue.byId.events.get(feed.id);
			return event ? [event] : [];
		}
	}
}

/** Held by such a place, or in one, be it that a single session has moved there. */
const isOfKind = (catalogue: Catalogue, event: Event, kind: FeedKind): boolean =>
	[...event.hosts, ...placeIds(event), ...event.changes.flatMap(({ places = [] }) => places)].some((id) => {
		const place = catalogue.byId.places.get(id);
		return place !== undefined && familyOf(place.kind) === kind;
	});
