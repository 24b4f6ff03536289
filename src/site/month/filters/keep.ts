/** Ways to other months, and to this page in the other language, take the filters along. */
import { type FilterState, formatFilters, forOtherMonth } from '../../../filters/state.ts';

export function keepFilters(document: Document, state: FilterState): void {
	const along = formatFilters(forOtherMonth(state));
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-filters]')) {
		link.setAttribute('href', link.pathname + along);
	}
	const all = formatFilters(state);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.bar a[hreflang]'))
		link.setAttribute('href', link.pathname + all);
}
