/** What travels to the reader of today or of this weekend, and what one may ask by there. */
import type { FilterData } from './match.ts';
import type { FilterState } from './state.ts';
import type { Facet } from './vocabulary.ts';

/** What one may ask by on these pages. */
export const RANGE_FACETS: readonly Facet[] = ['tuoi', 'phi', 'phuong-xa', 'tiep-can'];

export interface RangeData extends Pick<FilterData, 'facets' | 'profiles' | 'rows'> {
	/** For each row the number of its spot; -1 where its own position is not known. */
	readonly at: readonly number[];
	/** Latitude, longitude (WGS84). */
	readonly spots: readonly (readonly [lat: number, lng: number])[];
}

/** Of what an address says, what these pages ask by. */
export const ofRange = ({ age, chosen }: FilterState): FilterState => ({
	...(age === undefined ? {} : { age }),
	chosen: Object.fromEntries(
		Object.entries(chosen).filter(([facet]) => RANGE_FACETS.some((known) => known === facet)),
	),
});
