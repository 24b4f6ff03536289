/**
 * The opening hours of the days ahead as one short text, for a page that is read days after it was built:
 * the first date, then a field per day: nothing (closed), "?" (a public holiday, to be asked), "-" (not known),
 * or its hours. "2026-11-22||0730-1130,1330-1700|?". Read again by view-time/opening.ts.
 */

import { addDays } from '../time/plain-date.ts';
import { type IsHoliday, type OpeningHours, openOn } from './opening-hours.ts';

/** Three weeks: longer than any site should go without a rebuild. */
export const DAYS = 21;

/**
 * From the day before `today`, whose hours may run past midnight. Of several places (an exhibition in two halls) a
 * moment counts as open while one of them is. Undefined when nothing is known of any day: then nothing can be said. Of a
 * place without regular hours the days on which it is closed may be known all the same.
 */
export function openingDays(
	places: readonly (OpeningHours | undefined)[],
	today: string,
	isHoliday: IsHoliday,
): string | undefined {
	if (places.length === 0) return undefined;
	const first = addDays(today, -1);
	const fields = Array.from({ length: DAYS + 1 }, (_, at) => {
		const states = places.map((hours) => openOn(hours, addDays(first, at), isHoliday));
		if (states.some(({ state }) => state === 'unknown' || state === 'hours-unknown')) return UNKNOWN;
		if (states.some(({ state }) => state === 'ask')) return '?';
		const slots = states.flatMap((state) => (state.state === 'open' ? state.slots : []));
		return slots.map(({ open, close }) => `${short(open)}-${short(close)}`).join(',');
	});
	return fields.every((field) => field === UNKNOWN) ? undefined : [first, ...fields].join('|');
}

const UNKNOWN = '-';

const short = (clock: string) => clock.replace(':', '');
