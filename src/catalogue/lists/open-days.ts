/** Which places are open today or this weekend, for as long as a page may be read without a new build. Pure. */
import type { Catalogue } from '../graph/graph.ts';
import { type OpenPlace, placesOpenOn } from './open-places.ts';
import { joinedSpells, readingSpells } from './reading-spells.ts';

export interface OpenDay {
	readonly date: string;
	readonly open: readonly OpenPlace[];
}

/** What holds for some time: a day, or a weekend and those after it on which the same doors are open at the same hours. */
export interface OpenSpell {
	/** Local minutes between which the page means it. */
	readonly from: string;
	readonly until: string;
	readonly days: readonly OpenDay[];
}

export function openSpells(catalogue: Catalogue, which: 'today' | 'weekend'): OpenSpell[] {
	const spells = readingSpells(catalogue.today, which).map(
		({ from, until, dates }): OpenSpell => ({
			from,
			until,
			days: dates.map((date) => ({ date, open: placesOpenOn(catalogue, date) })),
		}),
	);
	// A day names itself; weekends alike need no names.
	return which === 'today' ? spells : joinedSpells(spells, (a, b) => sameDoors(a.days, b.days));
}

/** Whether the same places are open at the same hours, day by day. */
export const sameDoors = (a: readonly OpenDay[], b: readonly OpenDay[]): boolean =>
	a.length === b.length && a.every(({ open }, at) => doors(open) === doors(b[at]?.open ?? []));

const doors = (open: readonly OpenPlace[]): string =>
	open
		.map(({ place, slots }) => [place.id, ...slots.map((slot) => `${slot.open}-${slot.close}`)].join())
		.join(';');
