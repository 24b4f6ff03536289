/**
 * The opening hours of the days ahead as one short text, for a page that is read days after it was built:
 * the first date, then a field per day: nothing (closed), "?" (not known, or to be asked on a public holiday),
 * or its hours. "2026-11-22||0730-1130,1330-1700|?". Read again by view-time/opening.ts.
 */
import { type IsHoliday, type OpeningHours, openOn } from './opening-hours.ts';
import { addDays } from './plain-date.ts';

/** Three weeks: longer than any site should go without a rebuild. */
export const DAYS = 21;

/**
 * From the day before `today`, whose hours may run past midnight. Of several places (an exhibition in two halls) a
 * moment counts as open while one of them is. Undefined when some place tells no regular hours: then nothing can be said.
 */
export function openingDays(
	places: readonly (OpeningHours | undefined)[],
	today: string,
	isHoliday: IsHoliday,
): string | undefined {
	const known = places.filter((hours) => hours !== undefined && hours.regular.length > 0);
	if (known.length === 0 || known.length < places.length) return undefined;
	const first = addDays(today, -1);
	const fields = Array.from({ length: DAYS + 1 }, (_, at) => {
		const states = known.map((hours) => openOn(hours, addDays(first, at), isHoliday));
		if (states.some(({ state }) => state === 'ask' || state === 'unknown')) return '?';
		const slots = states.flatMap((state) => (state.state === 'open' ? state.slots : []));
		return slots.map(({ open, close }) => `${short(open)}-${short(close)}`).join(',');
	});
	return [first, ...fields].join('|');
}

const short = (clock: string) => clock.replace(':', '');
