import { useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import {
	countNarrowing,
	NOT_NARROWED,
	narrowedBy,
	TYPE_KEY,
	typeValues,
	without,
} from '../../search/query/narrowing.ts';
import type { ResultType } from '../../search/records/card.ts';
import { AppliedFilters } from '../filters/AppliedFilters.tsx';
import { FilterButton } from '../filters/FilterButton.tsx';
import { useValueNames } from '../filters/use-value-names.ts';
import { NarrowPanel } from './NarrowPanel.tsx';
import { OrderField } from './OrderField.tsx';
import { TypeChips } from './TypeChips.tsx';
import type { Question } from './use-address.ts';
import type { SearchState } from './use-search.ts';
import type { SearchWords } from './words.ts';

const PANEL = 'search-panel';

interface Props {
	state: SearchState;
	change: (change: Partial<Question>) => void;
	/** Asks again, counts and all. */
	retry: () => void;
	language: Language;
	t: SearchWords;
}

/** What to do with what was found: one type of it, one order, further conditions. */
export function Narrow({ state, change, retry, language, t }: Props) {
	const { narrowing, counts, byDate, total } = state;
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const further = without(narrowing, TYPE_KEY);
	const chosen = countNarrowing(further);
	const nameOf = useValueNames(language, open || chosen > 0);
	const applied = Object.entries(further).flatMap(([key, values]) =>
		values.map((value) => {
			// `further` has no other keys than those of a narrowing.
			const one = key as keyof typeof further;
			return { key: `${key}=${value}`, name: nameOf(one, value), without: narrowedBy(narrowing, one, value) };
		}),
	);
	const chooseType = (type: ResultType | undefined) =>
		change({ narrowing: type ? { ...further, [TYPE_KEY]: [typeValues[type]] } : further });

	return (
		<div className="narrow">
			{state.uncounted ? (
				<p className="row">
					{t.searchUncounted}{' '}
					<button type="button" className="button" onClick={retry}>
						{t.searchRetry}
					</button>
				</p>
			) : (
				!state.partly && <TypeChips {...{ narrowing, counts, t }} choose={chooseType} />
			)}
			<div className="row">
				{!state.partly && (
					<FilterButton
						{...{ button, open }}
						panel={PANEL}
						count={chosen}
						words={t.searchNarrow}
						countWords={t.filters.filterChosen(chosen)}
						press={() => setOpen(!open)}
					/>
				)}
				{total > 1 && <OrderField {...{ byDate, t }} choose={(next) => change({ byDate: next })} />}
			</div>
			<NarrowPanel
				{...{ narrowing, counts, open, nameOf, total, t }}
				id={PANEL}
				choose={(next) => change({ narrowing: next })}
				close={() => {
					setOpen(false);
					button.current?.focus();
				}}
			/>
			{chosen > 0 && (
				<AppliedFilters
					applied={applied}
					choose={(next) => change({ narrowing: next })}
					clear={() => change({ narrowing: NOT_NARROWED })}
					t={t.filters}
				/>
			)}
		</div>
	);
}
