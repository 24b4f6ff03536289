import type { FilterData, Matched } from '../../search/filters/match.ts';
import type { Facet } from '../../search/filters/vocabulary.ts';
import type { FilterAddress } from './use-filter-address.ts';

/** What the panel of the filters is given, whatever it filters: a month, a list. */
export interface FilterChoices extends FilterAddress {
	/** Local date of the site's zone. */
	readonly today: string;
	/** Undefined until it is known what there is to filter: on the server, and at the first paint. */
	readonly found?: { readonly data: Pick<FilterData, 'facets'>; readonly matched: Matched };
	nameOf(facet: Facet, value: string): string | undefined;
}
