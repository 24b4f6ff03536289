/** A few lasting things that need no date: on the spot without an appointment, and online. Pure; sorted and stable. */
import { byText } from '../../domain/text/by-text.ts';
import { dayNumber } from '../../domain/time/plain-date.ts';
import { lastSourceDate } from '../../domain/trust/standing.ts';
import type { Programme, Resource } from '../../schemas/index.ts';
import type { Catalogue } from '../graph/graph.ts';
import { isLearnedFrom, splitProgrammes } from './offers.ts';
import { isOnlineAlone, isWalkIn } from './walk-in.ts';

export interface AtAnyTime {
	/** Open to a single person who just comes. */
	readonly onSite: readonly Programme[];
	readonly online: readonly Programme[];
	readonly resources: readonly Resource[];
}

/** Online offers leave room for what one can open at once. */
const MOST_ONLINE_OFFERS = 2;

/** At most `each` on the spot and as many online: current, of different hosts and kinds, others first on another day. */
export function atAnyTime(catalogue: Catalogue, each: number): AtAnyTime {
	const described = catalogue.records.programmes.filter(({ summary }) => summary);
	const offers = (belongs: (catalogue: Catalogue, programme: Programme) => boolean, count: number) =>
		spread(
			turned(
				catalogue,
				newest(
					splitProgrammes(
						catalogue,
						described.filter((programme) => belongs(catalogue, programme)),
					).current,
				),
			),
			(p) => p.hosts[0] ?? p.id,
			count,
		);
	const online = offers(isOnlineAlone, MOST_ONLINE_OFFERS);
	const resources = catalogue.records.resources.filter(
		(r) => r.availability === 'online' && r.url !== undefined && isLearnedFrom(r),
	);
	return {
		onSite: offers(isWalkIn, each),
		online,
		resources: spread(turned(catalogue, resources), (r) => r.kind, each - online.length),
	};
}

const newest = (programmes: readonly Programme[]): Programme[] =>
	[...programmes].sort(
		(a, b) => byText(lastSourceDate(b.sources) ?? '', lastSourceDate(a.sources) ?? '') || byText(a.id, b.id),
	);

/** Begins with another one on each day. */
function turned<T>(catalogue: Catalogue, items: readonly T[]): T[] {
	const first = items.length > 0 ? dayNumber(catalogue.today) % items.length : 0;
	return [...items.slice(first), ...items.slice(0, first)];
}

/** The first of each group, then the second of each, until there are enough. */
function spread<T>(items: readonly T[], group: (item: T) => string, count: number): T[] {
	const rank = new Map<string, number>();
	return items
		.map((item, at) => {
			const round = rank.get(group(item)) ?? 0;
			rank.set(group(item), round + 1);
			return { item, round, at };
		})
		.sort((a, b) => a.round - b.round || a.at - b.at)
		.slice(0, count)
		.map(({ item }) => item);
}
