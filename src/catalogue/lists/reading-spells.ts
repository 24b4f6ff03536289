/** The days that "today" and "this weekend" may mean while a page is read without a new build. Pure. */
import { addDays, weekdayIndex } from '../../domain/time/plain-date.ts';

export interface ReadingSpell {
	/** Local minutes between which the page means these dates; `from` of the first lies in the past. */
	readonly from: string;
	readonly until: string;
	/** Local dates: one, or Saturday and Sunday. */
	readonly dates: readonly string[];
}

const DAYS_IN_PAGE = 8;
const WEEKENDS_KEPT = 9;
const SATURDAY = 5;

/** On a Sunday still the same weekend; a weekend is meant from the Monday before it, and both its days stay. */
export function readingSpells(today: string, which: 'today' | 'weekend'): ReadingSpell[] {
	if (which === 'today')
		return Array.from({ length: DAYS_IN_PAGE }, (_, ahead) => {
			const date = addDays(today, ahead);
			return { from: `${date}T00:00`, until: `${addDays(date, 1)}T00:00`, dates: [date] };
		});
	const saturday = addDays(today, SATURDAY - weekdayIndex(today));
	return Array.from({ length: WEEKENDS_KEPT }, (_, week) => {
		const first = addDays(saturday, 7 * week);
		return {
			from: `${addDays(first, -SATURDAY)}T00:00`,
			until: `${addDays(first, 2)}T00:00`,
			dates: [first, addDays(first, 1)],
		};
	});
}

/** Spells that follow each other and say the same stand once. */
export function joinedSpells<T extends { readonly from: string; readonly until: string }>(
	spells: readonly T[],
	same: (a: T, b: T) => boolean,
): T[] {
	const joined: T[] = [];
	for (const spell of spells) {
		const before = joined.at(-1);
		if (before && same(before, spell)) joined[joined.length - 1] = { ...before, until: spell.until };
		else joined.push(spell);
	}
	return joined;
}
