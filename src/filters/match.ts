/**
 * Which sessions of a page fit, and how many each further choice would leave. Pure, and quick enough to run at every
 * choice on an old phone: one pass over the sessions.
 */
import type { DateWindow } from '../domain/sessions/session.ts';
import { windowOfWhen } from './relative-dates.ts';
import type { FilterState } from './state.ts';
import { FACETS, type Facet, type RelativeDate, WHENS } from './vocabulary.ts';

/**
 * What a page tells about its sessions. Values are numbered through all facets, in their order, so that a session is
 * a short list of numbers; sessions alike in everything share one list.
 */
export interface FilterData {
	/** Facet and its values, each as it stands in an address and in words. Of `tuoi`: ranges such as `6-15`, `60-`. */
	readonly facets: readonly (readonly [Facet, readonly (readonly [value: string, name: string])[]])[];
	/** Numbers of the values that hold for a session. */
	readonly profiles: readonly (readonly number[])[];
	/** For each row of the page in the order of the document: the number of its profile. */
	readonly rows: readonly number[];
	/** Rows that repeat a session of an earlier row, one of several days: `[row, earlier row]`. */
	readonly repeats: readonly (readonly [row: number, of: number])[];
}

/** A session of the page. Dates are local; both inclusive. */
export interface Filtered {
	readonly profile: number;
	readonly from: string;
	readonly to: string;
	/** An old date of a session that has been moved: it fits like any other, and counts as nothing. */
	readonly moved?: boolean | undefined;
}

export interface Matched {
	/** For each session, in the given order. */
	readonly fits: readonly boolean[];
	readonly total: number;
	/** By number of a value: how many sessions there would be with it, whatever else of its facet is chosen. */
	readonly counts: readonly number[];
	readonly whens: Readonly<Record<RelativeDate, number>>;
	/** By facet (and `khi`): how many there would be without what is chosen of it. */
	readonly without: ReadonlyMap<Facet | 'khi', number>;
}

/** Whether a range such as `6-15`, `60-` or `-6` holds an age. */
export function holdsAge(range: string, age: number): boolean {
	const [min = '', max = ''] = range.split('-');
	return (min === '' || age >= Number(min)) && (max === '' || age <= Number(max));
}

export type Matcher = (state: FilterState, today: string) => Matched;

/** Within a facet one value is enough; every facet must fit. */
export function matcherOf(
	data: Pick<FilterData, 'facets' | 'profiles'>,
	sessions: readonly Filtered[],
): Matcher {
	const values = data.facets.flatMap(([facet, list]) => list.map(([value]) => ({ facet, value })));
	const facetOf = values.map(({ facet }) => FACETS.indexOf(facet));

	return (state, today) => {
		const wanted = FACETS.map((facet) =>
			facet === 'tuoi' ? state.age !== undefined : (state.chosen[facet]?.length ?? 0) > 0,
		);
		const suits = values.map(({ facet, value }) =>
			facet === 'tuoi'
				? state.age !== undefined && holdsAge(value, state.age)
				: state.chosen[facet]?.includes(value) === true,
		);
		// Of each profile: which facets it fails; most sessions share theirs with others.
		const failed = data.profiles.map((profile) => {
			const open = new Set(wanted.flatMap((is, at) => (is ? [at] : [])));
			for (const number of profile) if (suits[number]) open.delete(facetOf[number] ?? -1);
			return [...open];
		});
		const windows: Readonly<Record<RelativeDate, DateWindow>> = Object.fromEntries(
			WHENS.map((when) => [when, windowOfWhen(when, today)]),
		) as Record<RelativeDate, DateWindow>; // every key of WHENS has just been set

		const counts = values.map(() => 0);
		const whens = Object.fromEntries(WHENS.map((when) => [when, 0])) as Record<RelativeDate, number>; // likewise
		const without = new Map<Facet | 'khi', number>();
		const fits: boolean[] = [];
		let total = 0;
		for (const session of sessions) {
			const fails = failed[session.profile] ?? [];
			const timely = state.when === undefined || touches(session, windows[state.when]);
			const fit = timely && fails.length === 0;
			fits.push(fit);
			if (session.moved) continue;
			if (fit) total++;
			// With two reasons to be left out, no single choice would bring a session back.
			if (fails.length + (timely ? 0 : 1) > 1) continue;
			if (fails.length === 0) {
				for (const when of WHENS) if (touches(session, windows[when])) whens[when]++;
				if (!timely) without.set('khi', (without.get('khi') ?? 0) + 1);
			}
			if (!timely) continue;
			const [only] = fails;
			const facet = only === undefined ? undefined : FACETS[only];
			if (facet) without.set(facet, (without.get(facet) ?? 0) + 1);
			for (const number of data.profiles[session.profile] ?? []) {
				if (only === undefined || facetOf[number] === only) counts[number] = (counts[number] ?? 0) + 1;
			}
		}
		return { fits, total, counts, whens, without: added(without, state, total) };
	};
}

const touches = ({ from, to }: Filtered, window: DateWindow) => from <= window.to && to >= window.from;

/** Those that fail one facet only, together with those that fit anyway. */
function added(
	without: ReadonlyMap<Facet | 'khi', number>,
	state: FilterState,
	total: number,
): Map<Facet | 'khi', number> {
	const applied: (Facet | 'khi')[] = [
		...(state.when ? (['khi'] as const) : []),
		...FACETS.filter((facet) =>
			facet === 'tuoi' ? state.age !== undefined : (state.chosen[facet]?.length ?? 0) > 0,
		),
	];
	return new Map(applied.map((key) => [key, total + (without.get(key) ?? 0)]));
}
