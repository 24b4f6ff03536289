import './explore.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Near } from '../../filters/lists/rows.ts';
import type { Matched } from '../../filters/match.ts';
import type { QuickChoice } from '../../filters/quick.ts';
import { countChosen, NOTHING_CHOSEN } from '../../filters/state.ts';
import { MAP_VIEW, OPEN_NOW, VIEW_KEY, WHENS } from '../../filters/vocabulary.ts';
import { distanceWords } from '../../i18n/distance.ts';
import type { Language } from '../../i18n/languages.ts';
import type { ListName } from '../../i18n/routes.ts';
import { AgeInput } from '../filters/AgeField.tsx';
import { AppliedFilters } from '../filters/AppliedFilters.tsx';
import { appliedChoices } from '../filters/applied.ts';
import { hearNow } from '../filters/early.ts';
import { FilterButton } from '../filters/FilterButton.tsx';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { QuickChoices } from '../filters/QuickChoices.tsx';
import { FAR, NearField } from './NearField.tsx';
import { NothingFits } from './NothingFits.tsx';
import { type Explore as Explored, useExplore } from './use-explore.ts';
import { positionOf } from './use-near.ts';
import { useParameter } from './use-parameter.ts';
import { WardMap } from './WardMap.tsx';
import { filterButton, filterWords, type ListWords, listWordsIn } from './words.ts';

const PANEL = 'filter-panel';

interface Props {
	language: Language;
	list: ListName;
	/** Local date of the build; the device's clock takes over once the list is loaded. */
	today: string;
	/** Counted on the day of the build. */
	quick: readonly QuickChoice[];
	whens: Matched['whens'];
	/** Whether it is known of anything where it lies. */
	places: boolean;
	/** Whether anything names an age. */
	ages: boolean;
	/** Whether the hours of anything are known. */
	hours: boolean;
}

/** The filters of a list: quick choices, all filters behind a button, age, what is near, and how many fit. */
export default function Explore({
	language,
	list,
	today: builtOn,
	quick,
	whens,
	places,
	ages,
	hours,
}: Props) {
	const t = listWordsIn(language);
	const panelWords = filterWords(language, list);
	const noteOf = useCallback(
		({ metres, approximate }: Near) =>
			metres > FAR
				? undefined
				: approximate
					? t.distanceUnknown
					: t.distance(distanceWords(metres, language)),
		[t, language],
	);
	const [doors, setDoors] = useParameter(OPEN_NOW.key);
	const openNow = hours && doors === OPEN_NOW.value;
	const explore = useExplore({ language, list, today: builtOn, openNow, noteOf });
	const { state, matched, choose, load, near } = explore;
	const [open, setOpen] = useState(false);
	const [view, setView] = useParameter(VIEW_KEY);
	const showsMap = view === MAP_VIEW;
	const button = useRef<HTMLButtonElement>(null);
	const bar = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const filters = bar.current?.closest<HTMLElement>('.filters');
		if (filters) hearNow(filters);
	}, []);
	const chosen = countChosen(state);
	const measures = positionOf(near) !== undefined;
	const applied = appliedChoices(state, explore.nameOf, panelWords);

	return (
		<div ref={bar} className="explore-bar">
			<div className="filter-bar">
				<FilterButton
					{...{ button, open }}
					panel={PANEL}
					count={chosen}
					words={filterButton(t)[list]}
					countWords={panelWords.filterChosen(chosen)}
					press={() => {
						load();
						setOpen(!open);
					}}
				/>
				<QuickChoices
					filters={explore}
					offered={WHENS.filter((when) => state.when === when || whens[when] > 0)}
					{...{ quick, whens }}
					t={panelWords}
				/>
			</div>
			<div className="explore-tools">
				{hours && (
					<button
						type="button"
						className="chip"
						aria-pressed={openNow}
						onClick={() => {
							load();
							setDoors(openNow ? undefined : OPEN_NOW.value);
						}}
					>
						{t.openNow} <span className="num">{explore.openCount}</span>
					</button>
				)}
				{ages && <AgeInput filters={explore} label={t.exploreAge} hint={t.exploreAgeHint} />}
				{places && (
					<button
						type="button"
						className="chip"
						aria-pressed={measures}
						onClick={() => {
							load();
							if (measures) explore.off();
							else explore.ask();
						}}
					>
						{t.near}
					</button>
				)}
				{places && (
					<button
						type="button"
						className="chip"
						aria-expanded={showsMap}
						onClick={() => {
							load();
							setView(showsMap ? undefined : MAP_VIEW);
						}}
					>
						{t.tileMap}
					</button>
				)}
			</div>
			{near.kind !== 'off' && (
				<NearField
					choice={explore}
					wards={explore.found?.data.wards ?? []}
					nearest={explore.nearest}
					{...{ language, t }}
				/>
			)}
			{showsMap && <WardMap {...{ explore, language, t }} />}
			<FilterPanel
				filters={explore}
				t={panelWords}
				open={open}
				timeless={list !== 'events'}
				id={PANEL}
				close={() => {
					setOpen(false);
					button.current?.focus();
				}}
			/>
			{chosen > 0 && (
				<AppliedFilters {...{ applied, choose }} t={panelWords} clear={() => choose(NOTHING_CHOSEN)} />
			)}
			<p role="status" className="filter-count num">
				{status(explore, chosen, openNow, t)}
			</p>
			<Trouble {...{ explore, t }} />
			{chosen > 0 && matched?.total === 0 && (
				<NothingFits {...{ applied, matched, choose, language, t }} help={panelWords.filterNoneHelp} />
			)}
		</div>
	);
}

function status({ phase, found }: Explored, chosen: number, openNow: boolean, t: ListWords): string {
	const asks = chosen > 0 || openNow;
	if (phase === 'busy') return asks ? t.exploreBusy : '';
	if (phase === 'failed') return t.exploreFailed;
	if (phase === 'outdated') return t.exploreOutdated;
	if (!asks || !found) return '';
	if (openNow) return found.matched.total > 0 ? t.openNowCount(found.matched.total) : t.openNowNone;
	return found.matched.total > 0 ? t.exploreCount(found.matched.total) : t.exploreNone;
}

/** What to do when the list did not come. */
function Trouble({ explore: { phase, retry }, t }: { explore: Explored; t: ListWords }) {
	if (phase !== 'failed' && phase !== 'outdated') return null;
	return (
		<p>
			<button type="button" className="button" onClick={phase === 'failed' ? retry : () => location.reload()}>
				{phase === 'failed' ? t.exploreRetry : t.exploreReload}
			</button>
		</p>
	);
}
