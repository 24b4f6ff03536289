/** From the file of a list to what its filters match, as of now. Pure. */

import { distanceBetween, type Position } from '../../domain/map/distance.ts';
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import type { Filtered } from '../match.ts';
import type { ExploreData } from './shape.ts';

export interface LiveRow extends Filtered {
	/** Number of the row in its list. */
	readonly row: number;
}

/** Rows that are not over at `now` (local date-time of the site). Of lists without dates, all. */
export function liveRows({ rows, dates, moved = [] }: ExploreData, now: string): LiveRow[] {
	const away = new Set(moved);
	return rows.flatMap((profile, row) => {
		if (!dates) return [{ profile, row, from: '', to: '' }];
		const [first = '', last] = (dates[row] ?? '').split('/');
		const end = last ?? first;
		// An end at midnight belongs to the evening before, as everywhere in the catalogue: the minute itself is over.
		if (end.length === 10 ? end < now.slice(0, 10) : end <= now) return [];
		return [{ profile, row, ...coveredDays({ start: first, end }), moved: away.has(row) }];
	});
}

export interface Near {
	/** Metres. */
	readonly metres: number;
	/** Measured to the middle of the ward, for the place itself is not known. */
	readonly approximate: boolean;
}

/** How far each row is from a position; undefined where nobody knows where it is. */
export function distances({ spots, at }: ExploreData, from: Position): (Near | undefined)[] {
	const near = spots.map(([lat = 0, lng = 0, approximate]) => ({
		metres: distanceBetween(from, { lat, lng }),
		approximate: approximate === 1,
	}));
	return at.map((spot) => near[spot]);
}

/** Rows nearest first; those of which nobody knows where they are stand behind, in their own order. */
export function byDistance(rows: readonly number[], near: readonly (Near | undefined)[]): number[] {
	const metres = (row: number) => near[row]?.metres ?? Number.POSITIVE_INFINITY;
	return rows.toSorted((a, b) => {
		const [first, second] = [metres(a), metres(b)];
		return first === second ? a - b : first - second;
	});
}

/** Pages of the list that must be there to show some rows, in order, each once. */
export const pagesOf = ({ pageRows }: ExploreData, rows: readonly number[]): number[] =>
	[...new Set(rows.map((row) => Math.floor(row / pageRows) + 1))].sort((a, b) => a - b);
