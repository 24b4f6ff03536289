import { NOTHING_CHOSEN } from '../../filters/state.ts';
import type { Facet } from '../../filters/vocabulary.ts';
import { AgeField } from './AgeField.tsx';
import type { FilterChoices } from './choices.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { FilterDialog } from './FilterDialog.tsx';
import { WhenGroup } from './WhenGroup.tsx';
import { type FilterWords, facetWords } from './words.ts';

interface Props {
	filters: FilterChoices;
	open: boolean;
	close: () => void;
	/** `YYYY-MM` of the page; undefined for a list of any time. */
	month?: string | undefined;
	/** Time plays no part in what lasts. */
	timeless?: boolean;
	id: string;
	t: FilterWords;
}

/** Open from the start: what most people ask by. */
const FIRST: readonly Facet[] = ['doi-tuong', 'phi', 'buoi', 'loai-noi'];

/** All filters of a month or a list. */
export function FilterPanel({ filters, open, close, month, timeless = false, id, t }: Props) {
	const { found, matched, state, choose, pick } = filters;
	return (
		<FilterDialog
			{...{ id, close }}
			label={t.filter}
			closing={t.filterClose}
			open={open && found !== undefined}
			clear={{ words: t.filterClear, press: () => choose(NOTHING_CHOSEN) }}
			done={t.filterDone(matched?.total ?? 0)}
		>
			{found && (
				<>
					{!timeless && <WhenGroup {...{ filters, matched: found.matched, month, t }} />}
					{found.data.facets.map(([facet, values]) =>
						facet === 'tuoi' ? (
							<AgeField key={facet} {...{ filters, t }} />
						) : (
							<FacetGroup
								key={facet}
								title={facetWords(t)[facet]}
								countOf={found.countOf}
								chosen={state.chosen[facet]}
								first={FIRST.includes(facet)}
								{...{ facet, values, pick, t }}
							/>
						),
					)}
				</>
			)}
		</FilterDialog>
	);
}
