/** The file of a list as it travels to the reader: `/_data/explore/<list>.<language>.json`. */
import type { FilterData } from '../match.ts';

export interface ExploreData extends Pick<FilterData, 'facets' | 'profiles' | 'rows'> {
	/** Stands on the list's pages too: numbers of rows mean something only within one version. */
	readonly version: string;
	/** Row n stands on page ⌊n / pageRows⌋ + 1 of the list. */
	readonly pageRows: number;
	/**
	 * Of sessions only: local end of each row (a date, or with a time), in front of it `<first date>/` where that is
	 * another day.
	 */
	readonly dates?: readonly string[];
	/** Of offers only: the first row of those that are no lessons or may stand no more; they stay behind all others. */
	readonly later?: number;
	/** Rows that are the old date of a session that has been moved: they are shown, and count as nothing. */
	readonly moved?: readonly number[];
	/** Of places only: opening hours of the days ahead (domain/opening/opening-days.ts); empty where they are not known. */
	readonly hours?: readonly string[];
	/** For each row the number of its spot; -1 where nobody knows. */
	readonly at: readonly number[];
	/** Latitude, longitude (WGS84), and 1 where it is the middle of the ward only. */
	readonly spots: readonly (readonly number[])[];
	/** Wards to start from, for those who do not tell where they are: id, name, latitude, longitude. */
	readonly wards: readonly (readonly [id: string, name: string, lat: number, lng: number])[];
	/** Wards as equal cells (domain/tile-map.ts): id, name in its cell, whole name, column, row. */
	readonly map: {
		readonly columns: number;
		readonly rows: number;
		readonly tiles: readonly (readonly [
			id: string,
			name: string,
			full: string,
			column: number,
			row: number,
		])[];
	};
}
