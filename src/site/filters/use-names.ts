/** What the values of the filters are called, also those that the page does not have. */
import { useEffect, useRef, useState } from 'react';
import type { FilterData } from '../../filters/match.ts';
import type { FilterState } from '../../filters/state.ts';
import { FACETS } from '../../filters/vocabulary.ts';
import type { Language } from '../../i18n/languages.ts';
import { fetchValueNames } from './value-names.ts';

export type Names = ReadonlyMap<string, string>;
export const nameKey = (facet: string, value: string) => `${facet}=${value}`;

/** By `nameKey`: the names that a page or a list brings along. */
export const namesIn = ({ facets }: Pick<FilterData, 'facets'>): Names =>
	new Map(
		facets.flatMap(([facet, values]) =>
			values.map(([value, name]) => [nameKey(facet, value), name] as const),
		),
	);

/**
 * A link may name a place that has nothing in this month: the names of all values are one file, fetched only then.
 * What it does not know either is no value, and is passed over.
 */
export function useNamesElsewhere(
	language: Language,
	state: FilterState,
	names: Names,
	setNames: (names: Names) => void,
	setState: (change: (state: FilterState) => FilterState) => void,
): void {
	const [all, setAll] = useState<Names>();
	const asked = useRef(false);
	useEffect(() => {
		if (!hasUnnamed(state, names)) return;
		if (all) setState((before) => withNamedOnly(before, names));
		if (asked.current) return;
		asked.current = true;
		fetchNames(language).then(
			(fetched) => {
				setNames(new Map([...fetched, ...names]));
				setAll(fetched);
			},
			// Without the file a value keeps the look it has in the address; the next choice asks again.
			() => {
				asked.current = false;
			},
		);
	}, [state, names, all]);
}

async function fetchNames(language: Language): Promise<Names> {
	const all = await fetchValueNames(language);
	return new Map(
		FACETS.flatMap((facet) =>
			Object.entries(all[facet] ?? {}).map(([value, name]) => [nameKey(facet, value), name] as const),
		),
	);
}

const hasUnnamed = (state: FilterState, names: Names): boolean =>
	FACETS.some((facet) => state.chosen[facet]?.some((value) => !names.has(nameKey(facet, value))));

function withNamedOnly(state: FilterState, names: Names): FilterState {
	const chosen = Object.fromEntries(
		FACETS.flatMap((facet) => {
			const values = (state.chosen[facet] ?? []).filter((value) => names.has(nameKey(facet, value)));
			return values.length > 0 ? [[facet, values]] : [];
		}),
	);
	return { ...state, chosen };
}
