/**
 * A whole made-up catalogue of a city that does not exist: plausible in shape, clearly fictional in matter,
 * and the same for the same size and seed on every machine. For tests and benchmarks, never for the site.
 */
import { days } from './days.ts';
import { eventHead, eventOf } from './events.ts';
import { figuresOf, pages, site, targets } from './frame.ts';
import { notices, postponementsOf } from './notices.ts';
import { placeHead, placeOf } from './places.ts';
import { programmeHead, programmeOf } from './programmes.ts';
import { resourceOf } from './resources.ts';
import type { DemoCatalogue } from './shape.ts';
import { storyOf } from './stories.ts';
import { callOf, campaignOf } from './take-part.ts';
import { audiences, levels, subjects, topics, wardsOf } from './taxonomies.ts';

export const MOST_EVENTS = 50_000;

export interface DemoSize {
	/** 1 to 50,000. */
	readonly events: number;
	/** Any whole number; another seed, another city. */
	readonly seed: number;
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => make(i));

/** Throws a RangeError on a size out of range. */
export function demoCatalogue({ events, seed }: DemoSize): DemoCatalogue {
	if (!Number.isInteger(events) || events < 1 || events > MOST_EVENTS)
		throw new RangeError(`events: 1 to ${MOST_EVENTS}, not ${events}`);
	if (!Number.isSafeInteger(seed)) throw new RangeError(`seed: a whole number, not ${seed}`);
	const oneIn = (share: number, least: number) => Math.max(least, Math.round(events / share));
	const wards = wardsOf(seed);
	const ids = {
		places: many(oneIn(20, 3), (i) => placeHead(seed, i).id),
		programmes: many(oneIn(10, 2), (i) => programmeHead(seed, i).id),
		events: many(events, (i) => eventHead(seed, i).id),
		wards: wards.map(({ id }) => id),
	};
	const campaigns = many(Math.min(18, oneIn(500, 1)), (i) => campaignOf(seed, i, ids));
	return {
		site,
		wards,
		topics,
		audiences,
		levels,
		subjects,
		days,
		places: ids.places.map((_, i) => placeOf(seed, i, ids)),
		programmes: ids.programmes.map((_, i) => programmeOf(seed, i, ids)),
		campaigns,
		events: ids.events.map((_, i) => eventOf(seed, i, ids, campaigns)),
		resources: many(oneIn(40, 3), (i) => resourceOf(seed, i, ids)),
		stories: many(oneIn(100, 2), (i) => storyOf(seed, i, ids)),
		calls: many(oneIn(100, 2), (i) => callOf(seed, i, ids)),
		notices,
		postponements: postponementsOf(ids.wards),
		pages,
		targets,
		figures: figuresOf(ids.places),
		feeds: [
			{
				id: 'lich-mau',
				kind: 'calendar',
				url: 'https://lich.vi-du.example/cong-khai.ics',
				...(ids.places[0] ? { place: ids.places[0] } : {}),
			},
		],
	};
}
