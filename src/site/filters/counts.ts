import type { FilterData, Matched } from '../../filters/match.ts';
import type { Facet } from '../../filters/vocabulary.ts';

/** Looks up how many there would be with a value; undefined for a value that nothing has. */
export function valueCounts(
	{ facets }: Pick<FilterData, 'facets'>,
	{ counts }: Matched,
): (facet: Facet, value: string) => number | undefined {
	const numbers = new Map<string, number>();
	for (const [facet, values] of facets)
		for (const [value] of values) numbers.set(`${facet}=${value}`, numbers.size);
	return (facet, value) => counts[numbers.get(`${facet}=${value}`) ?? -1];
}
