import { useCallback, useRef } from 'react';
import { byNameIn } from '../../domain/text/by-name.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { NarrowingCounts } from '../../search/query/counts.ts';
import { type Narrowing, type NarrowingKey, NOT_NARROWED, narrowedBy } from '../../search/query/narrowing.ts';
import { RESULT_FACETS, type ResultFacet } from '../../search/records/card.ts';
import { FacetGroup, type FacetValue } from '../filters/FacetGroup.tsx';
import { FilterDialog } from '../filters/FilterDialog.tsx';
import type { SearchWords } from './words.ts';

interface Props {
	narrowing: Narrowing;
	counts: NarrowingCounts | undefined;
	total: number;
	open: boolean;
	id: string;
	nameOf: (key: NarrowingKey, value: string) => string;
	choose: (narrowing: Narrowing) => void;
	close: () => void;
	t: SearchWords;
}

/** All conditions by which results can be narrowed, each with how many results it would leave. */
export function NarrowPanel(props: Props) {
	const { narrowing, counts, total, open, id, nameOf, choose, close, t } = props;
	const latest = useRef(narrowing);
	latest.current = narrowing;
	const pick = useCallback(
		({ facet, value }: FacetValue<ResultFacet>) => choose(narrowedBy(latest.current, facet, value)),
		[choose],
	);
	const countOf = useCallback(
		(facet: ResultFacet, value: string) => counts?.get(facet)?.get(value),
		[counts],
	);
	const titles: Readonly<Record<ResultFacet, string>> = {
		loai: t.searchKind,
		'chu-de': t.filters.facetTopic,
		'doi-tuong': t.filters.facetAudience,
		'phuong-xa': t.filters.facetWard,
		thang: t.searchMonth,
		phi: t.filters.facetPrice,
		'tiep-can': t.filters.facetAccess,
	};
	return (
		<FilterDialog
			{...{ id, open, close }}
			label={t.searchNarrow}
			closing={t.filters.filterClose}
			clear={{ words: t.filters.filterClear, press: () => choose(NOT_NARROWED) }}
			done={t.searchNarrowed(total)}
		>
			{RESULT_FACETS.map((facet) => (
				<FacetGroup
					key={facet}
					facet={facet}
					title={titles[facet]}
					values={valuesOf(facet)}
					chosen={narrowing[facet]}
					first={facet === 'phi' || facet === 'doi-tuong'}
					{...{ countOf, pick }}
					t={t.filters}
				/>
			))}
		</FilterDialog>
	);

	/** Months in their order, all others by their names. */
	function valuesOf(facet: ResultFacet): [string, string][] {
		const values = new Set([...(counts?.get(facet)?.keys() ?? []), ...(narrowing[facet] ?? [])]);
		const named = [...values].map((value): [string, string] => [value, nameOf(facet, value)]);
		const byName = byNameIn('vi');
		return named.sort((a, b) => (facet === 'thang' ? byText(a[0], b[0]) : byName(a[1], b[1])));
	}
}
