import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { Matched } from '../../search/filters/match.ts';
import type { QuickChoice } from '../../search/filters/quick.ts';
import { countChosen, NOTHING_CHOSEN, withWhen } from '../../search/filters/state.ts';
import type { When } from '../../search/filters/vocabulary.ts';
import { AppliedFilters } from './AppliedFilters.tsx';
import { appliedChoices } from './applied.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { NothingFits } from './NothingFits.tsx';
import { useFilters } from './use-filters.ts';
import { whenWords, wordsIn } from './words.ts';

interface Props {
	language: Language;
	/** `YYYY-MM` of the page. */
	month: string;
	/** Local date of the build; the device's clock takes over when the page has been read. */
	today: string;
	quick: readonly QuickChoice[];
	/** How many sessions each relative date held on the day of the build. */
	whens: Matched['whens'];
}

const QUICK_WHENS: readonly When[] = ['hom-nay', 'cuoi-tuan'];

/** The filters of a month: a button to all of them, the most wanted ones open, what is applied, and how many fit. */
export default function FilterBar({ language, month, today: builtOn, quick, whens }: Props) {
	const t = wordsIn(language);
	const filters = useFilters(language, builtOn);
	const { state, today, found, choose } = filters;
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const panel = useId();
	const count = countChosen(state);
	const applied = appliedChoices(state, filters.nameOf, t);
	const matched = found?.matched;
	// On the board the sheet says what it shows.
	useEffect(() => writeSheetTitle(applied.map(({ name }) => name)));

	const countOf = ({ facet, value, count: atFirst }: QuickChoice) => {
		const values = found?.data.facets.flatMap(([name, list]) => list.map(([one]) => `${name}=${one}`));
		return matched?.counts[values?.indexOf(`${facet}=${value}`) ?? -1] ?? atFirst;
	};
	const offered = QUICK_WHENS.filter((when) => state.when === when || today.startsWith(month));

	return (
		<>
			<div className="filter-bar">
				<button
					ref={button}
					type="button"
					className="button filter-open"
					aria-expanded={open}
					aria-controls={panel}
					onClick={() => setOpen(!open)}
				>
					{t.filter}
					{count > 0 && <span className="num">({count})</span>}
				</button>
				<ul className="chips quick" aria-label={t.filterQuick}>
					{offered.map((when) => (
						<li key={when}>
							<Chip
								on={state.when === when}
								name={whenWords(t)[when]}
								count={(matched?.whens ?? whens)[when]}
								press={() => choose(withWhen(state, when))}
							/>
						</li>
					))}
					{quick.map((choice) => (
						<li key={`${choice.facet}=${choice.value}`}>
							<Chip
								on={state.chosen[choice.facet]?.includes(choice.value) ?? false}
								name={choice.name}
								count={countOf(choice)}
								press={() => filters.toggle(choice)}
							/>
						</li>
					))}
				</ul>
			</div>
			<FilterPanel
				{...{ filters, t, open, month, id: panel }}
				close={() => {
					setOpen(false);
					button.current?.focus();
				}}
			/>
			{count > 0 && <AppliedFilters {...{ applied, t, choose, clear: () => choose(NOTHING_CHOSEN) }} />}
			<p role="status" className="filter-count num">
				{count > 0 && matched && (matched.total > 0 ? t.filterCount(matched.total) : t.filterNone)}
			</p>
			{count > 0 && matched && (
				<NothingFits {...{ applied, matched, month, today, state, language, t, choose }} />
			)}
		</>
	);
}

interface ChipProps {
	on: boolean;
	name: string;
	count: number;
	press: () => void;
}

function Chip({ on, name, count, press }: ChipProps) {
	return (
		<button type="button" className="chip" aria-pressed={on} onClick={press}>
			{name} <span className="num">{count}</span>
		</button>
	);
}

function writeSheetTitle(names: readonly string[]): void {
	const target = document.querySelector<HTMLElement>('[data-filter-words]');
	if (target) target.textContent = names.join(' · ') || (target.dataset.all ?? '');
}
