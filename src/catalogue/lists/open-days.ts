/** Which places are open today or this weekend, for as long as a page may be read without a new build. Pure. */
import { addDays, weekdayIndex } from '../../domain/time/plain-date.ts';
import type { Catalogue } from '../graph/graph.ts';
import { type OpenPlace, placesOpenOn } from './open-places.ts';

export interface OpenDay {
	readonly date: string;
	readonly open: readonly OpenPlace[];
}

/** What holds for some time: a day, or a weekend and those after it on which the same doors are open at the same hours. */
export interface OpenSpell {
	/** Local minutes between which the page means it; `from` of the first lies in the past. */
	readonly from: string;
	readonly until: string;
	readonly days: readonly OpenDay[];
}

const DAYS_KEPT = 8;
const WEEKENDS_KEPT = 9;
const SATURDAY = 5;

export function openToday(catalogue: Catalogue): OpenSpell[] {
	return Array.from({ length: DAYS_KEPT }, (_, ahead) => {
		const date = addDays(catalogue.today, ahead);
		return {
			from: `${date}T00:00`,
			until: `${addDays(date, 1)}T00:00`,
			days: [{ date, open: placesOpenOn(catalogue, date) }],
		};
	});
}

/** On a Sunday still the same weekend; of a weekend that has begun both days stay. */
export function openAtWeekend(catalogue: Catalogue): OpenSpell[] {
	const saturday = addDays(catalogue.today, SATURDAY - weekdayIndex(catalogue.today));
	const spells: OpenSpell[] = [];
	for (let week = 0; week < WEEKENDS_KEPT; week++) {
		const first = addDays(saturday, 7 * week);
		const days = [first, addDays(first, 1)].map((date) => ({ date, open: placesOpenOn(catalogue, date) }));
		const until = `${addDays(first, 2)}T00:00`;
		const before = spells.at(-1);
		if (before && sameDoors(before.days, days)) spells[spells.length - 1] = { ...before, until };
		// A weekend is meant from the Monday before it.
		else spells.push({ from: `${addDays(first, -5)}T00:00`, until, days });
	}
	return spells;
}

/** Whether the same places are open at the same hours, day by day. */
export const sameDoors = (a: readonly OpenDay[], b: readonly OpenDay[]): boolean =>
	a.length === b.length && a.every(({ open }, at) => doors(open) === doors(b[at]?.open ?? []));

const doors = (open: readonly OpenPlace[]): string =>
	open
		.map(({ place, slots }) => [place.id, ...slots.map((slot) => `${slot.open}-${slot.close}`)].join())
		.join(';');
