import type { FilterData, Matched } from '../../filters/match.ts';
import type { Facet } from '../../filters/vocabulary.ts';
import type { FilterAddress } from './use-filter-address.ts';

/** What the parts of the filters are given, whatever is filtered: a month, a list. */
export interface FilterChoices extends FilterAddress {
	/** Local date of the site's zone. */
	readonly today: string;
	/** What fits; undefined until it is known what there is to filter: on the server, and at the first paint. */
	readonly matched?: Matched;
	/** What each further choice would give. It may follow what fits by a frame: what was chosen is shown first. */
	readonly found?: {
		readonly data: Pick<FilterData, 'facets'>;
		readonly matched: Matched;
		/** Of a value that is there: how many there would be with it. */
		countOf(facet: Facet, value: string): number | undefined;
	};
	nameOf(facet: Facet, value: string): string | undefined;
}
