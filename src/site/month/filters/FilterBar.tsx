import { useCallback, useEffect, useRef, useState } from 'react';
import type { Matched } from '../../../filters/match.ts';
import type { QuickChoice } from '../../../filters/quick.ts';
import { countChosen, NOTHING_CHOSEN } from '../../../filters/state.ts';
import type { Language } from '../../../i18n/languages.ts';
import { AppliedFilters } from '../../filters/AppliedFilters.tsx';
import { appliedChoices } from '../../filters/applied.ts';
import { QUICK_WHENS } from '../../filters/choice.ts';
import { FilterButton } from '../../filters/FilterButton.tsx';
import { FilterPanel } from '../../filters/FilterPanel.tsx';
import { QuickChoices } from '../../filters/QuickChoices.tsx';
import { filterWordsIn } from '../../filters/words.ts';
import { countWords } from './bar.ts';
import { NothingInMonth, type Ways } from './NothingInMonth.tsx';
import { useFilters } from './use-filters.ts';

const PANEL = 'filter-panel';

interface Props {
	language: Language;
	/** `YYYY-MM` of the page. */
	month: string;
	/** Local date of the build; the device's clock takes over when the page has been read. */
	today: string;
	quick: readonly QuickChoice[];
	/** How many sessions the month holds, and each relative date on the day of the build. */
	total: number;
	whens: Matched['whens'];
	ways: Ways;
}

/** The filters of a month: a button to all of them, the most wanted ones open, how many fit, and what is applied. */
export default function FilterBar({ language, month, today: builtOn, quick, total, whens, ways }: Props) {
	const t = filterWordsIn(language);
	const filters = useFilters(language, builtOn, quick, total);
	const { state, today, matched, choose } = filters;
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const count = countChosen(state);
	const applied = appliedChoices(state, filters.nameOf, t);
	const close = useCallback(() => {
		setOpen(false);
		button.current?.focus();
	}, []);
	// On the board the sheet says what it shows.
	useEffect(() => writeSheetTitle(applied.map(({ name }) => name)));

	return (
		<>
			<div className="filter-bar">
				<FilterButton
					{...{ button, open, count }}
					panel={PANEL}
					words={t.filter}
					countWords={t.filterChosen(count)}
					press={() => setOpen(!open)}
				/>
				<QuickChoices
					{...{ filters, quick, whens, t }}
					offered={QUICK_WHENS.filter((when) => state.when === when || today.startsWith(month))}
				/>
			</div>
			<FilterPanel {...{ filters, t, open, close, month }} id={PANEL} />
			<div className="filter-said">
				<p role="status" className={count > 0 ? 'filter-count num' : 'filter-count num muted'}>
					{countWords(state, total, matched?.total ?? total, t)}
				</p>
				{count > 0 && <AppliedFilters {...{ applied, t, choose, clear: () => choose(NOTHING_CHOSEN) }} />}
			</div>
			{count > 0 && matched && (
				<NothingInMonth {...{ applied, matched, month, today, state, language, ways, t, choose }} />
			)}
		</>
	);
}

function writeSheetTitle(names: readonly string[]): void {
	const target = document.querySelector<HTMLElement>('[data-filter-words]');
	if (target) target.textContent = names.join(' · ') || (target.dataset.all ?? '');
}
