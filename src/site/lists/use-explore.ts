import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { download } from '../../downloads/download.ts';
import { byAge, byDistance, distances, liveRows, type Near as NearRow } from '../../filters/lists/rows.ts';
import type { ExploreData } from '../../filters/lists/shape.ts';
import { matcherOf } from '../../filters/match.ts';
import { isEmpty } from '../../filters/state.ts';
import { explorePath } from '../../i18n/data-paths.ts';
import type { Language } from '../../i18n/languages.ts';
import type { ListName } from '../../i18n/routes.ts';
import { afterPaint } from '../filters/after-paint.ts';
import type { FilterChoices } from '../filters/choices.ts';
import { valueCounts } from '../filters/counts.ts';
import { useFilterAddress } from '../filters/use-filter-address.ts';
import { nameKey, namesIn } from '../filters/use-names.ts';
import { useValueNames } from '../filters/use-value-names.ts';
import { whenParsed } from '../filters/when-parsed.ts';
import { nowOfPage } from '../view/now.ts';
import { onReturn } from '../view-time/on-return.ts';
import { openNote } from '../view-time/opening.ts';
import { readWordsIn } from '../view-time/words.ts';
import { Outdated, type ResultList, resultList } from './result-list.ts';
import { type NearChoice, positionOf, useNear } from './use-near.ts';

export interface Explore extends FilterChoices, NearChoice {
	readonly phase: 'idle' | 'busy' | 'ready' | 'failed' | 'outdated';
	readonly found?: FilterChoices['found'] & { readonly data: ExploreData };
	/** Metres to the nearest row, when a position is known. */
	readonly nearest?: number | undefined;
	/** How many rows are open at this minute; undefined until it is known. */
	readonly openCount?: number | undefined;
	/** Fetches what the filters know of the list, if it is not there or on its way. */
	load(): void;
	/** What failed. */
	retry(): void;
}

interface Setting {
	readonly language: Language;
	readonly list: ListName;
	/** Local date of the build. */
	readonly today: string;
	/** Only what is open at this minute. */
	readonly openNow: boolean;
	/** The line that tells how far a row is. */
	noteOf(near: NearRow): string | undefined;
}
const NO_WARDS: ExploreData['wards'] = [];

/** The filters of one of the lists: what is chosen, what fits, and the rows that are shown. */
export function useExplore({ language, list, today: builtOn, openNow, noteOf }: Setting): Explore {
	const [data, setData] = useState<ExploreData>();
	const [phase, setPhase] = useState<Explore['phase']>('idle');
	const [now, setNow] = useState('');
	const results = useRef<ResultList>(undefined);
	const address = useFilterAddress();
	const nearChoice = useNear(data?.wards ?? NO_WARDS);
	const { state } = address;
	const today = now.slice(0, 10) || builtOn;

	const settle = (phase: Explore['phase']) => {
		setPhase(phase);
		delete document.documentElement.dataset.query;
	};
	const failed = (error: unknown) => settle(error instanceof Outdated ? 'outdated' : 'failed');
	/** Several ways lead to loading, some of them before the next frame: the list is taken over once. */
	const begun = useRef(false);
	const tried = useRef(false);
	const load = useCallback(async () => {
		if (begun.current) return;
		begun.current = true;
		tried.current = true;
		setPhase('busy');
		try {
			// Written by the same build, or refused below by its version.
			const fetched = (await (await download(explorePath(language, list))).json()) as ExploreData;
			await new Promise<void>((parsed) => whenParsed(document, parsed));
			const root = document.querySelector<HTMLElement>('.explore');
			if (!root) throw new Error('the page has no list');
			const done = () => settle('ready');
			results.current = resultList(root, fetched, { list, language, done, failed });
			setNow(nowOfPage());
			setData(fetched);
			setPhase('ready');
		} catch (error) {
			begun.current = false;
			failed(error);
		}
	}, [language, list]);
	const retry = () => {
		setPhase('busy');
		if (results.current) results.current.retry();
		else load();
	};

	useEffect(() => {
		const look = () => setNow(nowOfPage());
		// Who comes near the filters will want them: the file is on its way before the press. After a failure only its button
		// tries again, which would otherwise be gone before the press lands.
		const prepare = () => {
			if (!tried.current) load();
		};
		const bar = document.querySelector('.explore .filters');
		bar?.addEventListener('pointerenter', prepare, { once: true });
		bar?.addEventListener('focusin', prepare, { once: true });
		// An address with choices in it is answered at once; a page that is only read loads nothing.
		if (isChosen(location.search)) load();
		else delete document.documentElement.dataset.query;
		return onReturn(look);
	}, []);
	// The back button may bring choices back to a page that was only read.
	useEffect(() => {
		if (!isEmpty(state)) load();
	}, [state, load]);

	/** What is said of the doors of each row; nothing where their hours are not known. */
	const doors = useMemo(
		() => data?.hours?.map((hours) => openNote(hours, now, readWordsIn(language))),
		[data, now, language],
	);
	const rows = useMemo(() => {
		const live = data ? liveRows(data, now) : [];
		return openNow ? live.filter(({ row }) => doors?.[row]?.open) : live;
	}, [data, now, openNow, doors]);
	// Doors close while somebody looks.
	useEffect(() => {
		if (!openNow) return undefined;
		const clock = setInterval(() => setNow(nowOfPage()), 60_000);
		return () => clearInterval(clock);
	}, [openNow]);
	const matcher = useMemo(() => data && matcherOf(data, rows), [data, rows]);
	const matched = useMemo(() => matcher?.(state, today), [matcher, state, today]);
	const position = positionOf(nearChoice.near);
	const ward = nearChoice.near.kind === 'ward' ? nearChoice.near.id : undefined;
	const near = useMemo(() => (data && position ? distances(data, position) : undefined), [data, position]);
	useEffect(() => {
		if (!results.current || !matched) return undefined;
		const inOrder = (found: readonly number[]) => {
			if (!data) return found;
			if (near) return byDistance(data, found, near, ward);
			return state.age === undefined ? found : byAge(data, found, state.age);
		};
		const fitting = rows.flatMap(({ row }, at) => (matched.fits[at] ? [row] : []));
		const wanted = isEmpty(state) && !near && !openNow ? undefined : inOrder(fitting);
		const note = (row: number) => {
			const one = near?.[row];
			const words = [openNow ? doors?.[row]?.text : undefined, one && noteOf(one)].filter(Boolean);
			return words.length > 0 ? words.join(' · ') : undefined;
		};
		const list = results.current;
		// The choice is seen first; hundreds of rows may take a while.
		return afterPaint(() => list.show(wanted, near || openNow ? note : undefined));
	}, [matched, near, openNow]);

	const found = useMemo(
		() => data && matched && { data, matched, countOf: valueCounts(data, matched) },
		[data, matched],
	);
	const names = useMemo(() => namesIn(data ?? { facets: [] }), [data]);
	/** A link may name a place that has nothing in this list. */
	const unnamed = Object.entries(state.chosen).some(([facet, values]) =>
		values.some((value) => !names.has(nameKey(facet, value))),
	);
	const elsewhere = useValueNames(language, data !== undefined && unnamed);
	return {
		...address,
		...nearChoice,
		today,
		phase,
		load,
		retry,
		openCount: doors?.filter((note) => note?.open).length,
		nearest: near && Math.min(...near.map((one) => one?.metres ?? Number.POSITIVE_INFINITY)),
		nameOf: (facet, value) => names.get(nameKey(facet, value)) ?? elsewhere(facet, value),
		...(matched && { matched }),
		...(found && { found }),
	};
}

/** Marks that messengers add to a link are no choice. */
const isChosen = (query: string): boolean =>
	[...new URLSearchParams(query).keys()].some((key) => !key.startsWith('utm_') && key !== 'fbclid');
