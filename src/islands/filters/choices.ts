import type { FilterData, Matched } from '../../search/filters/match.ts';
import type { Facet } from '../../search/filters/vocabulary.ts';
import type { FilterAddress } from './use-filter-address.ts';

/** What the panel of the filters is given, whatever it filters: a month, a list. */
export interface FilterChoices extends FilterAddress {
	/** Local date of the site's zone. */
	readonly today: string;
	/** Undefined until it is known what there is to filter: on the server, and at the first paint. */
	readonly found?: {
		readonly data: Pick<FilterData, 'facets'>;
		readonly matched: Matched;
		/** Of a value that is there: how many there would be with it. */
		countOf(facet: Facet, value: string): number | undefined;
	};
	nameOf(facet: Facet, value: string): string | undefined;
}
