/** A session as `when` puts it, before any change: start and end of one form, dates or date-times. */
import { addDays, fromDayNumber } from '../time/plain-date.ts';
import { addMinutes, isDateOnly, minutesBetween } from '../time/wall-time.ts';
import type { TimeOfDay } from './when.ts';

export interface Slot {
	readonly start: string;
	/** After `start`; of whole days the last one, inclusive. */
	readonly end: string;
	readonly endEstimated: boolean;
}

/** How long a session is taken to last when nobody says, in minutes. Pages label such an end as an estimate. */
const ESTIMATED_MINUTES = 90;

/** Throws a RangeError when `end` is of the other form than `start` or not after it. */
export function slotOf(start: string, end?: string): Slot {
	const wholeDay = isDateOnly(start);
	if (end === undefined) {
		return { start, end: wholeDay ? start : addMinutes(start, ESTIMATED_MINUTES), endEstimated: !wholeDay };
	}
	if (isDateOnly(end) !== wholeDay)
		throw new RangeError(`start ${start} and end ${end}: one is a date, one has a time`);
	if (wholeDay ? end < start : end <= start) throw new RangeError(`end ${end} is not after start ${start}`);
	return { start, end, endEstimated: false };
}

/** The same session at another start: as long as before where that is known and still of the same form. */
export function slotMovedTo(slot: Slot, start: string): Slot {
	const wholeDay = isDateOnly(start);
	if (slot.endEstimated || wholeDay !== isDateOnly(slot.start)) return slotOf(start);
	const minutes = minutesBetween(slot.start, slot.end);
	return slotOf(start, wholeDay ? addDays(start, minutes / 1440) : addMinutes(start, minutes));
}

/** Makes the slot of a day (day number and its date) at a fixed time, or of the whole day. Reckons the time once. */
export function slotsAt(time: TimeOfDay | undefined): (day: number, date: string) => Slot {
	if (!time) return (_day, date) => ({ start: date, end: date, endEstimated: false });
	const { start, end: givenEnd } = time;
	const endEstimated = givenEnd === undefined;
	const end = givenEnd ?? addMinutes(`2000-01-01T${start}`, ESTIMATED_MINUTES).slice(11);
	const overnight = end <= start;
	const startOfDay = `T${start}`;
	const endOfDay = `T${end}`;
	return (day, date) => ({
		start: date + startOfDay,
		end: (overnight ? fromDayNumber(day + 1) : date) + endOfDay,
		endEstimated,
	});
}
