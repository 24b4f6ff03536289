import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { filterNamesPath } from '../../i18n/routes.ts';
import { type FilterData, type Matched, matcherOf } from '../../search/filters/match.ts';
import {
	type FilterState,
	formatFilters,
	isEmpty,
	NOTHING_CHOSEN,
	parseFilters,
	toggled,
} from '../../search/filters/state.ts';
import { FACETS, type Facet } from '../../search/filters/vocabulary.ts';
import { localNow } from '../../view-time/now.ts';
import { countsOf } from './counts.ts';
import type { FacetValue } from './FacetGroup.tsx';
import { keepFilters } from './keep.ts';
import { type FilteredPage, filteredPage } from './page.ts';
import { wordsIn } from './words.ts';

export interface Filters {
	readonly state: FilterState;
	/** Local date of the site's zone. */
	readonly today: string;
	/** Undefined until the page has been read: on the server, and at the first paint. */
	readonly found?: {
		readonly data: FilterData;
		readonly matched: Matched;
		countOf(facet: Facet, value: string): number | undefined;
	};
	nameOf(facet: Facet, value: string): string | undefined;
	/** A choice: an entry of the history of its own, so that the back button takes it back. */
	choose(state: FilterState): void;
	/** Switches one value; the same function for the life of the page, so that rows need not be drawn anew. */
	toggle(one: FacetValue<Facet>): void;
	/** A choice that is still being typed: one entry for all of it. */
	adjust(state: FilterState): void;
}

type Names = ReadonlyMap<string, string>;
const nameKey = (facet: Facet, value: string) => `${facet}=${value}`;

export function useFilters(language: Language, builtOn: string): Filters {
	const [page, setPage] = useState<FilteredPage>();
	const [state, setState] = useState(NOTHING_CHOSEN);
	const [today, setToday] = useState(builtOn);
	const [names, setNames] = useState<Names>(new Map());
	const typing = useRef(false);

	useEffect(() => {
		const found = filteredPage(document, wordsIn(language).andOthers);
		const own = found.data.facets.flatMap(([facet, values]) =>
			values.map(([value, name]) => [nameKey(facet, value), name] as const),
		);
		setNames(new Map(own));
		const read = () => {
			typing.current = false;
			setState(parseFilters(location.search));
		};
		const refresh = () => setToday(localToday());
		read();
		refresh();
		setPage(found);
		addEventListener('popstate', read);
		addEventListener('pageshow', refresh);
		document.addEventListener('visibilitychange', refresh);
		return () => {
			removeEventListener('popstate', read);
			removeEventListener('pageshow', refresh);
			document.removeEventListener('visibilitychange', refresh);
		};
	}, []);

	const matcher = useMemo(() => page && matcherOf(page.data, page.sessions), [page]);
	const matched = useMemo(() => matcher?.(state, today), [matcher, state, today]);
	useLayoutEffect(() => {
		if (!page || !matched) return;
		page.show(isEmpty(state) ? undefined : matched.fits);
		delete document.documentElement.dataset.query;
	}, [page, matched]);
	useEffect(() => {
		if (!page) return;
		// The links of sixty months can wait for the next frame; what was chosen cannot.
		const later = setTimeout(() => keepFilters(document, state), 50);
		return () => clearTimeout(later);
	}, [page, state]);
	useNamesElsewhere(language, page ? state : NOTHING_CHOSEN, names, setNames, setState);

	const latest = useRef(state);
	latest.current = state;
	const write = useCallback((next: FilterState, { typed = false } = {}) => {
		const address = location.pathname + formatFilters(next, location.search) + location.hash;
		if (typed && typing.current) history.replaceState(history.state, '', address);
		else history.pushState(null, '', address);
		typing.current = typed;
		setState(next);
	}, []);
	const toggle = useCallback(
		({ facet, value }: FacetValue<Facet>) => write(toggled(latest.current, facet, value)),
		[write],
	);
	return {
		state,
		today,
		toggle,
		...(page && matched && { found: { data: page.data, matched, countOf: countsOf(page.data, matched) } }),
		nameOf: (facet, value) => names.get(nameKey(facet, value)),
		choose: (next) => write(next),
		adjust: (next) => write(next, { typed: true }),
	};
}

/**
 * A link may name a place that has nothing in this month: the names of all values are one file, fetched only then.
 * What it does not know either is no value, and is passed over.
 */
function useNamesElsewhere(
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
			// Without the file a value keeps the look it has in the address.
			() => undefined,
		);
	}, [state, names, all]);
}

async function fetchNames(language: Language): Promise<Names> {
	const answer = await fetch(filterNamesPath(language));
	if (!answer.ok) throw new Error(`names of the filters: ${answer.status}`);
	const all: Readonly<Record<string, Readonly<Record<string, string>>>> = await answer.json();
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

const localToday = (): string =>
	localNow(new Date(), document.documentElement.dataset.zone ?? 'UTC').slice(0, 10);
