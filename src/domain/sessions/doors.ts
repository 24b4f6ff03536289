/** The doors of the places of an exhibition: on one day, and on its first and its last. What is not known stays unknown. */

import {
	type IsHoliday,
	type OpeningHours,
	type OpenSlot,
	type OpenState,
	openOn,
} from '../opening/opening-hours.ts';
import { addDays } from '../time/plain-date.ts';
import type { DateWindow } from './session.ts';

/**
 * Several places count as one: open while one of them is, closed only when each is known to be. Without any place
 * nothing is known.
 */
export function doorsOn(
	places: readonly (OpeningHours | undefined)[],
	date: string,
	isHoliday: IsHoliday,
): OpenState {
	const states = places.map((hours) => openOn(hours, date, isHoliday));
	const slots = states.flatMap((state) => (state.state === 'open' ? state.slots : []));
	if (slots.length > 0) {
		const each = new Map(slots.map((slot) => [`${slot.open}${slot.close}`, slot]));
		return { state: 'open', slots: [...each.keys()].sort().flatMap((key) => each.get(key) ?? []) };
	}
	const first = (wanted: OpenState['state']) => states.find(({ state }) => state === wanted);
	return first('hours-unknown') ?? first('unknown') ?? first('ask') ?? states[0] ?? { state: 'unknown' };
}

/** A first or last day. */
export interface EdgeDay {
	readonly date: string;
	readonly state: OpenState['state'];
	/** Hours of that day; of a closed one none. */
	readonly slots: readonly OpenSlot[];
	/** Of a closed day: the nearest one, from there into the span, that is known to be open; no slots: at hours not known. */
	readonly nearest?: { readonly date: string; readonly slots: readonly OpenSlot[] };
}

/** The first and the last day of a span, as its doors have it. */
export function edgeDays(
	places: readonly (OpeningHours | undefined)[],
	{ from, to }: DateWindow,
	isHoliday: IsHoliday,
): { readonly first: EdgeDay; readonly last: EdgeDay } {
	return { first: edge(from, to, 1), last: edge(to, from, -1) };

	function edge(date: string, end: string, step: 1 | -1): EdgeDay {
		const at = doorsOn(places, date, isHoliday);
		const slots = at.state === 'open' ? at.slots : [];
		if (at.state !== 'closed') return { date, state: at.state, slots };
		for (let day = date; day !== end; ) {
			day = addDays(day, step);
			const doors = doorsOn(places, day, isHoliday);
			if (doors.state === 'open' || doors.state === 'hours-unknown') {
				const hours = doors.state === 'open' ? doors.slots : [];
				return { date, state: 'closed', slots, nearest: { date: day, slots: hours } };
			}
			// Somebody may well go in on a day of which nobody knows: the next open one is then not the nearest.
			if (doors.state !== 'closed') break;
		}
		return { date, state: 'closed', slots };
	}
}
