/** What somebody has chosen, and how it stands in an address. Reading and writing go together: writing what was read changes nothing. */
import { FACETS, type Facet, type RelativeDate, WHEN_KEY, WHENS } from './vocabulary.ts';

export interface FilterState {
	readonly when?: RelativeDate;
	/** Years; facet `tuoi`. */
	readonly age?: number;
	/** Values by facet; a facet without values is left out. Several of one facet are joined by "or". */
	readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const NOTHING_CHOSEN: FilterState = { chosen: {} };

/** More values than a hand would choose are somebody's play with the address. */
const MOST_VALUES = 50;
const VALUE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const OLDEST = 120;

const isWhen = (value: string): value is RelativeDate => WHENS.some((when) => when === value);

/**
 * Reads a query string. What is not a filter, or cannot be a value, is passed over without a word: old links and the
 * marks that messengers add must not break a page. A key may stand more than once.
 */
export function parseFilters(query: string): FilterState {
	const params = new URLSearchParams(query);
	const values = (key: string) =>
		params
			.getAll(key)
			.flatMap((value) => value.split(','))
			.map((value) => value.trim().toLowerCase());
	const chosen: Partial<Record<Facet, readonly string[]>> = {};
	for (const facet of FACETS) {
		if (facet === 'tuoi') continue;
		const found = [...new Set(values(facet).filter((value) => VALUE.test(value)))].slice(0, MOST_VALUES);
		if (found.length > 0) chosen[facet] = found.sort();
	}
	const when = values(WHEN_KEY).find(isWhen);
	const age = values('tuoi').filter((value) => /^\d{1,3}$/.test(value) && Number(value) <= OLDEST)[0];
	return { ...(when && { when }), ...(age !== undefined && { age: Number(age) }), chosen };
}

/** Keys that filters own in an address. */
const OWN = new Set<string>([WHEN_KEY, ...FACETS]);

/**
 * The query string for a state, with its `?`, or empty. What else stood in `query` (a search, a print form) stays, in
 * front. Commas stay readable: they need no escape in a query.
 */
export function formatFilters(state: FilterState, query = ''): string {
	const others = [...new URLSearchParams(query)].filter(([key]) => !OWN.has(key));
	const own = [
		...(state.when ? [[WHEN_KEY, state.when]] : []),
		...FACETS.flatMap((facet) => {
			if (facet === 'tuoi') return state.age === undefined ? [] : [[facet, String(state.age)]];
			const values = state.chosen[facet] ?? [];
			return values.length === 0 ? [] : [[facet, [...values].sort().join(',')]];
		}),
	].map(([key, value]) => `${key}=${value}`);
	const kept = new URLSearchParams(others).toString();
	const all = [kept, ...own].filter(Boolean).join('&');
	return all && `?${all}`;
}

export const isEmpty = (state: FilterState): boolean => countChosen(state) === 0;

/** How many choices are applied. */
export const countChosen = (state: FilterState): number =>
	(state.when ? 1 : 0) +
	(state.age === undefined ? 0 : 1) +
	Object.values(state.chosen).reduce((sum, values) => sum + values.length, 0);

/** The same state with one value of a facet switched on or off. */
export function toggled(state: FilterState, facet: Facet, value: string): FilterState {
	const before = state.chosen[facet] ?? [];
	const after = before.includes(value)
		? before.filter((other) => other !== value)
		: [...before, value].sort();
	const { [facet]: _, ...others } = state.chosen;
	return { ...state, chosen: after.length > 0 ? { ...others, [facet]: after } : others };
}

/** The same state with another relative date; choosing the present one again takes it off. */
export function withWhen(state: FilterState, when: RelativeDate | undefined): FilterState {
	const { when: before, ...others } = state;
	return when === undefined || when === before ? others : { ...others, when };
}

export function withAge(state: FilterState, age: number | undefined): FilterState {
	const { age: _, ...others } = state;
	return age === undefined ? others : { ...others, age };
}

/** Leading to another month is a choice of time itself: all but the relative date goes along. */
export const forOtherMonth = (state: FilterState): FilterState => withWhen(state, undefined);
