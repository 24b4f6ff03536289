/** Who enters where for free or for less: the policies that stand, and the days on which they hold. */
import { byText } from '../../domain/text/by-text.ts';
import type { Programme } from '../../schemas/index.ts';
import type { Catalogue, DatedDay } from '../graph/graph.ts';
import { nextDate } from '../time/dated-days.ts';
import { splitProgrammes } from './offers.ts';

export interface Policies {
	/** Free of charge, those that hold on a day soonest first. */
	readonly free: readonly Programme[];
	/** At a reduced price, or at one that is not known. */
	readonly others: readonly Programme[];
	/** Without recent evidence. */
	readonly former: readonly Programme[];
}

export function policiesOf(catalogue: Catalogue): Policies {
	const { current, former } = splitProgrammes(
		catalogue,
		catalogue.records.programmes.filter((programme) => programme.policy),
	);
	/** The next day on which it holds; what holds on any day comes after. */
	const next = (policy: Programme) => policyDays(catalogue, [policy], 1)[0]?.dated.start ?? '~';
	const sorted = [...current].sort((a, b) => byText(next(a), next(b)) || byText(a.id, b.id));
	return {
		free: sorted.filter(({ price }) => price.kind === 'free'),
		others: sorted.filter(({ price }) => price.kind !== 'free'),
		former,
	};
}

/** A day as it falls, with the policies that hold on it. */
export interface PolicyDay {
	readonly dated: DatedDay;
	readonly policies: readonly Programme[];
}

/**
 * The days from today on, each so many times, soonest first, and only while a policy's period lasts. A page that holds
 * two of each still shows the next one when the first is over.
 */
export function policyDays(catalogue: Catalogue, policies: readonly Programme[], each: number): PolicyDay[] {
	const ids = [...new Set(policies.flatMap(({ days }) => days))];
	return ids
		.flatMap((id) => {
			const day = catalogue.byId.days.get(id);
			const next = day && nextDate(catalogue, day);
			if (!next) return [];
			const from = catalogue.datedDays.indexOf(next);
			return catalogue.datedDays
				.slice(from)
				.filter((dated) => dated.day.id === id)
				.slice(0, each);
		})
		.map((dated) => ({
			dated,
			policies: policies.filter(
				(policy) => policy.days.includes(dated.day.id) && holdsOn(policy, dated.start),
			),
		}))
		.filter((found) => found.policies.length > 0)
		.sort((a, b) => byText(a.dated.start, b.dated.start) || byText(a.dated.day.id, b.dated.day.id));
}

/** A partial date of a period is its whole month or year. */
function holdsOn({ period }: Programme, date: string): boolean {
	const after = period?.from === undefined || date.slice(0, period.from.length) >= period.from;
	return after && (period?.to === undefined || date.slice(0, period.to.length) <= period.to);
}
