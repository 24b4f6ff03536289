/** What a page of a topic or an audience offers beside its own: near topics, and what is for everyone. */
import { byText } from '../../domain/text/by-text.ts';
import type { Audience, Event, Programme, Topic } from '../../schemas/index.ts';
import { type Catalogue, listed } from '../graph/graph.ts';
import type { Gathering } from './gathering.ts';
import { splitProgrammes } from './offers.ts';

/** Offers that stand on the one or two topics that share most with this one, for when there is little on it. */
export function nearOffers(
	catalogue: Catalogue,
	gathering: Gathering,
	count: number,
): { readonly topics: readonly Topic[]; readonly programmes: readonly Programme[] } {
	const topics = gathering.topics.slice(0, NEAR_TOPICS);
	const near = topics.map(({ id }) => id);
	const rank = (programme: Programme) => near.findIndex((id) => programme.topics.includes(id));
	const programmes = offersBeside(catalogue, gathering)
		.filter((programme) => rank(programme) >= 0)
		.sort((a, b) => rank(a) - rank(b) || byText(a.id, b.id))
		.slice(0, count);
	return { topics, programmes };
}

const NEAR_TOPICS = 2;

export interface ForEveryone {
	readonly audience: Audience;
	readonly events: readonly Event[];
	readonly programmes: readonly Programme[];
}

/** The audience that means everyone, where the content names one, and what there is for it beside what is gathered. */
export function forEveryone(catalogue: Catalogue, gathering: Gathering): ForEveryone | undefined {
	const audience = catalogue.records.audiences.find(({ everyone }) => everyone);
	if (!audience) return undefined;
	const own = new Set(gathering.events);
	return {
		audience,
		events: listed(catalogue.eventsFor, audience.id).filter((event) => !own.has(event)),
		programmes: offersBeside(catalogue, gathering).filter(({ audiences }) => audiences.includes(audience.id)),
	};
}

function offersBeside(catalogue: Catalogue, gathering: Gathering): Programme[] {
	const own = new Set(gathering.programmes);
	return splitProgrammes(
		catalogue,
		catalogue.records.programmes.filter((programme) => !programme.policy && !own.has(programme)),
	).current;
}
