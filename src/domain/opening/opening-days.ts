/**
 * The opening hours of the days ahead as one short text, for a page that is read days after it was built:
 * the first date, then a field per day: nothing (closed), "?" (a public holiday, to be asked), "-" (not known),
 * or its hours. "2026-11-22||0730-1130,1330-1700|?". Read again by view-time/opening.ts.
 */

import { addDays } from '../time/plain-date.ts';
import { type IsHoliday, type OpeningHours, type OpenState, openOn } from './opening-hours.ts';

/** Three weeks: longer than any site should go without a rebuild. */
export const DAYS = 21;

/**
 * From the day before `today`, whose hours may run past midnight. Of several places (an exhibition in two halls) only
 * what holds for each of them is known: "open now" names no house. Undefined when nothing is known of any day: then
 * nothing can be said. Of a place without regular hours the days on which it is closed may be known all the same.
 * `stated`: clocks at which it is sure that one can go in on a date, as an editor has written for an activity: where the
 * hours of its place deny one of them, they do not hold for it on that day.
 */
export function openingDays(
	places: readonly (OpeningHours | undefined)[],
	today: string,
	isHoliday: IsHoliday,
	stated: (date: string) => readonly string[] = () => [],
): string | undefined {
	if (places.length === 0) return undefined;
	const first = addDays(today, -1);
	const fields = Array.from({ length: DAYS + 1 }, (_, at) => {
		const date = addDays(first, at);
		const states = places.map((hours) => openOn(hours, date, isHoliday));
		if (stated(date).some((clock) => states.every((state) => denies(state, clock)))) return UNKNOWN;
		const [field = UNKNOWN, ...others] = states.map(fieldOf);
		if (others.includes(UNKNOWN)) return UNKNOWN;
		if (others.some((other) => other !== field)) return [field, ...others].includes('?') ? '?' : UNKNOWN;
		return field;
	});
	return fields.every((field) => field === UNKNOWN) ? undefined : [first, ...fields].join('|');
}

const UNKNOWN = '-';

const denies = (state: OpenState, clock: string): boolean =>
	state.state === 'closed' ||
	(state.state === 'open' &&
		// Hours that end on the next morning hold whatever comes after they begin.
		!state.slots.some(({ open, close }) => open <= clock && (clock <= close || close <= open)));

function fieldOf(state: OpenState): string {
	if (state.state === 'unknown' || state.state === 'hours-unknown') return UNKNOWN;
	if (state.state === 'ask') return '?';
	const slots = state.state === 'open' ? state.slots : [];
	return slots.map(({ open, close }) => `${short(open)}-${short(close)}`).join(',');
}

const short = (clock: string) => clock.replace(':', '');
