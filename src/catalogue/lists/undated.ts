/**
 * What a printed list says while little is dated: places to go to, what is held there as a rule, commemorative days. So
 * it is never an empty sheet. Pure.
 */
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import type { Place, Programme } from '../../schemas/index.ts';
import { comingDaysAhead, type Shown } from '../day/days-ahead.ts';
import type { Catalogue, DatedDay } from '../graph/graph.ts';
import { remembered } from '../graph/remembered.ts';

export interface Undated {
	/** Those with known hours first. */
	readonly places: readonly Place[];
	/** Offers that still stand and are no policies, those with a usual time first. */
	readonly offers: readonly Programme[];
	/** As they fall next, as of the build and of the days on which the sheet may be printed. */
	readonly days: readonly Shown<DatedDay>[];
}

/** Together one sheet of A4. */
const [MOST_PLACES, MOST_OFFERS, DAYS] = [8, 6, 2];

export function undatedOf(
	catalogue: Catalogue,
	places: readonly Place[],
	programmes: readonly Programme[],
): Undated {
	const offers = programmes.filter(
		(programme) =>
			!programme.policy && isCurrentOffer(programme, catalogue.today, catalogue.site.currentSince),
	);
	return {
		places: knownFirst(places, ({ openingHours }) => openingHours).slice(0, MOST_PLACES),
		offers: knownFirst(offers, ({ usual }) => usual).slice(0, MOST_OFFERS),
		days: daysNext(catalogue),
	};
}

const knownFirst = <T>(records: readonly T[], fact: (record: T) => unknown): T[] =>
	[...records].sort((a, b) => Number(fact(b) !== undefined) - Number(fact(a) !== undefined));

/** The same on the sheet of every place and ward. */
const daysNext = remembered((catalogue) => comingDaysAhead(catalogue, DAYS, () => true));
