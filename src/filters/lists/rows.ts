/** From the file of a list to what its filters match, as of now. Pure. */

import { distanceBetween, type Position } from '../../domain/map/distance.ts';
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import { type Filtered, holdsAge } from '../match.ts';
import { programmeKindValues } from '../vocabulary.ts';
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

/**
 * Rows nearest first; those of which nobody knows where they are stand behind, in their own order. `ward`: rows in it
 * stand before all others, for from its middle a place across the border may be nearer.
 */
export function byDistance(
	{ facets, profiles, rows: profileOf }: Pick<ExploreData, 'facets' | 'profiles' | 'rows'>,
	rows: readonly number[],
	near: readonly (Near | undefined)[],
	ward?: string,
): number[] {
	const values = facets.flatMap(([facet, values]) => values.map(([value]) => `${facet}=${value}`));
	const home = values.indexOf(`phuong-xa=${ward}`);
	const metres = (row: number) =>
		profiles[profileOf[row] ?? -1]?.includes(home) ? -1 : (near[row]?.metres ?? Number.POSITIVE_INFINITY);
	const far = (row: number) => near[row]?.metres ?? Number.POSITIVE_INFINITY;
	return rows.toSorted((a, b) => order(metres(a), metres(b)) || order(far(a), far(b)) || a - b);
}

/** Of two that are infinite the difference is no number. */
const order = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Years that a range without an end spans. */
const OLDEST = 120;

/**
 * Rows for somebody of an age: what names it first, then what is for many ages, then for all; sessions of schools are
 * booked by schools and stand behind, and behind them what is no lesson or may stand no more.
 */
export function byAge(
	{ facets, profiles, rows: profileOf, later }: ExploreData,
	rows: readonly number[],
	age: number,
) {
	const spans = facets.flatMap(([facet, values]) =>
		values.map(([value]) =>
			facet === 'tuoi' && holdsAge(value, age)
				? spanOf(value)
				: facet === 'loai' && value === programmeKindValues['school-session']
					? SCHOOL
					: undefined,
		),
	);
	const rank = (row: number): number => {
		if (row >= (later ?? Number.POSITIVE_INFINITY)) return 2 * SCHOOL;
		const own = (profiles[profileOf[row] ?? -1] ?? []).flatMap((value) => spans[value] ?? []);
		const ages = own.filter((span) => span !== SCHOOL);
		return Math.min(OLDEST, ...ages) + (own.length > ages.length ? SCHOOL : 0);
	};
	return rows.toSorted((a, b) => rank(a) - rank(b) || a - b);
}

/** Beyond any span of ages. */
const SCHOOL = 1000;

/** Of a range such as `6-15`, `60-` or `-6`. */
function spanOf(range: string): number {
	const [min = '', max = ''] = range.split('-');
	return (max === '' ? OLDEST : Number(max)) - Number(min);
}

/** Pages of the list that must be there to show some rows, in order, each once. */
export const pagesOf = ({ pageRows }: ExploreData, rows: readonly number[]): number[] =>
	[...new Set(rows.map((row) => Math.floor(row / pageRows) + 1))].sort((a, b) => a - b);
