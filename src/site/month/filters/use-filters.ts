import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type FilterData, type Matched, matcherOf } from '../../../filters/match.ts';
import {
	type FilterState,
	isEmpty,
	NOTHING_CHOSEN,
	parseFilters,
	toggled,
	withWhen,
} from '../../../filters/state.ts';
import { FACETS, WHEN_KEY } from '../../../filters/vocabulary.ts';
import type { Language } from '../../../i18n/languages.ts';
import { afterPaint } from '../../filters/after-paint.ts';
import { type Choice, QUICK_WHENS, withChoice } from '../../filters/choice.ts';
import type { FilterChoices } from '../../filters/choices.ts';
import { valueCounts } from '../../filters/counts.ts';
import { type Names, nameKey, namesIn, useNamesElsewhere } from '../../filters/use-names.ts';
import { whenParsed } from '../../filters/when-parsed.ts';
import { filterWordsIn } from '../../filters/words.ts';
import { nowOfPage } from '../../view/now.ts';
import { onReturn } from '../../view-time/on-return.ts';
import { addressWriter } from './address.ts';
import { answersOf } from './answers.ts';
import { countWords, listenInBar, sayInBar } from './bar.ts';
import { keepFilters } from './keep.ts';
import { type FilteredPage, filteredPage } from './page.ts';

export interface MonthFilters extends FilterChoices {
	readonly found?: FilterChoices['found'] & { readonly data: FilterData };
}

/**
 * `likely` are the choices that stand open: what they give is reckoned beforehand. `total` is what the month holds.
 */
export function useFilters(
	language: Language,
	builtOn: string,
	likely: readonly Choice[],
	total: number,
): MonthFilters {
	const [page, setPage] = useState<FilteredPage>();
	const [state, setState] = useState(NOTHING_CHOSEN);
	const [today, setToday] = useState(builtOn);
	const [names, setNames] = useState<Names>(new Map());
	const [address] = useState(addressWriter);
	// Ahead of the state, which waits for a drawing: presses may follow each other sooner.
	const latest = useRef(state);
	const show = useRef((_: FilterState, _behind: boolean) => {});
	const put = (next: FilterState) => {
		latest.current = next;
		setState(next);
	};

	useEffect(() => {
		const read = () => put(parseFilters(location.search));
		const goBack = () => {
			address.forget();
			read();
			// A press that React had not drawn yet is nothing to it: it would see no change.
			show.current(latest.current, false);
		};
		const refresh = () => setToday(nowOfPage().slice(0, 10));
		const callOff = whenParsed(document, () => {
			const own = filteredPage(document, filterWordsIn(language));
			setNames(namesIn(own.data));
			// A press may have come before the page was read.
			address.flush();
			read();
			refresh();
			setPage(own);
		});
		addEventListener('popstate', goBack);
		const leave = onReturn(refresh);
		// A page left open goes over into the next day.
		const clock = setInterval(refresh, 30_000);
		return () => {
			callOff();
			removeEventListener('popstate', goBack);
			leave();
			clearInterval(clock);
		};
	}, []);

	const answers = useMemo(() => page && answersOf(matcherOf(page.data, page.sessions)), [page]);
	const matched = useMemo(() => answers?.to(state, today), [answers, state, today]);
	const [settled, setSettled] = useState<Matched>();
	const shown = useRef(matched);
	useLayoutEffect(() => {
		if (!page || !answers) return;
		const bar = document.querySelector('.filters');
		show.current = (next, behind) => {
			const answer = answers.to(next, today);
			const before = shown.current;
			shown.current = answer;
			// The page came with all of it.
			if (answer === before || (isEmpty(next) && !before)) return;
			page.show(isEmpty(next) ? undefined : answer.fits, behind);
			if (bar) sayInBar(bar, next, countWords(next, total, answer.total, filterWordsIn(language)));
		};
		show.current(latest.current, false);
		delete document.documentElement.dataset.query;
	}, [page, answers, state, today]);
	useEffect(() => (matched ? afterPaint(() => setSettled(matched)) : undefined), [matched]);
	useEffect(() => answers?.prepare(nextStates(state, likely), today), [answers, state, today]);
	// The links of sixty months can wait for the next frame.
	useEffect(() => (page ? afterPaint(() => keepFilters(document, state)) : undefined), [page, state]);
	useNamesElsewhere(language, page ? state : NOTHING_CHOSEN, names, setNames, (change) =>
		put(change(latest.current)),
	);

	const found = useMemo(
		() => page && settled && { data: page.data, matched: settled, countOf: valueCounts(page.data, settled) },
		[page, settled],
	);

	const write = useCallback((next: FilterState, { drawn = true, typed = false, behind = false } = {}) => {
		latest.current = next;
		address.write(next, typed);
		show.current(next, behind);
		if (drawn) setState(next);
		else
			afterPaint(() => {
				setState(latest.current);
				setSettled(shown.current);
			});
	}, []);
	const press = useCallback(
		(choice: Choice) => write(withChoice(latest.current, choice), { drawn: false }),
		[],
	);
	useEffect(() => {
		const bar = document.querySelector<HTMLElement>('.filters');
		if (!page || !bar) return;
		const whens = QUICK_WHENS.map((value) => ({ facet: WHEN_KEY, value }) as const);
		return listenInBar(bar, [...whens, ...likely], press);
	}, [page]);
	// Picked in the panel, where the choice is seen first.
	const pick = useCallback(
		(choice: Choice) => write(withChoice(latest.current, choice), { drawn: false, behind: true }),
		[],
	);
	return {
		state,
		today,
		press,
		pick,
		...(matched && { matched }),
		...(found && { found }),
		nameOf: (facet, value) => names.get(nameKey(facet, value)),
		choose: (next) => write(next),
		adjust: (next) => write(next, { typed: true }),
	};
}

/** Where the next press can lead: on to what stands open, or back to less. */
const nextStates = (state: FilterState, likely: readonly Choice[]): FilterState[] => [
	...likely.map((choice) => withChoice(state, choice)),
	...QUICK_WHENS.map((when) => withWhen(state, when)),
	...FACETS.flatMap((facet) => (state.chosen[facet] ?? []).map((value) => toggled(state, facet, value))),
	NOTHING_CHOSEN,
];
