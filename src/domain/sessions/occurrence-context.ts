/** What occurrences ask of a whole catalogue: made in this one place, or the check would pass what the site shows otherwise. */
import { dayRange } from './commemorative-day.ts';
import { type HolidayDay, holidayDates, holidaysSince } from './holidays.ts';
import type { OccurrenceContext } from './occurrences.ts';
import type { When } from './when.ts';

export interface ContextOfCatalogue extends OccurrenceContext {
	/** The day that makes a date a holiday, by its id. */
	readonly holidayOf: ReadonlyMap<string, string>;
}

/** `from`, `to`: the years that are looked at, and earlier ones where an event that skips holidays began. */
export function occurrenceContext(
	days: readonly HolidayDay[],
	events: readonly { readonly when: When }[],
	{ from, to }: { readonly from: number; readonly to: number },
): ContextOfCatalogue {
	const byId = new Map(days.map((day) => [day.id, day]));
	const holidayOf = holidayDates(days, holidaysSince(events, from), to);
	return {
		holidayOf,
		holidays: new Set(holidayOf.keys()),
		dayRange: (id, year) => {
			const day = byId.get(id);
			return day && dayRange(day.rule, year, day.sinceYear);
		},
	};
}
