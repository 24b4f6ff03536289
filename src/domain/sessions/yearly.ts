/** What comes back every year: on a lunar date, or on a commemorative day. */

import { addDays, dayNumber, fromDayNumber, yearOf } from '../time/plain-date.ts';
import { type DayRange, lunarDayOrLast } from './commemorative-day.ts';
import { type Slot, slotsAt } from './slot.ts';
import type { DayYearlyWhen, LunarYearlyWhen, Yearly } from './when.ts';

/** Where a commemorative day falls in one of its own years, or undefined. */
export type DayRangeOf = (dayId: string, year: number) => DayRange | undefined;

/**
 * The slots that begin on the days from `lo` to `hi` (day numbers). The regular month only, never the leap one;
 * the 30th of a month of 29 days is its 29th; outside the lunar table there are none.
 */
export function lunarYearlySlots(when: LunarYearlyWhen, lo: number, hi: number): Slot[] {
	const slots: Slot[] = [];
	// Months 11 and 12 of the lunar year before reach into this Gregorian year.
	for (let year = yearAt(lo - when.days) - 1; year <= yearAt(hi); year++) {
		const date = lunarDayOrLast(year, when.month, when.day);
		if (date !== undefined && isHeldIn(when, yearOf(date))) slots.push(...block(date, when));
	}
	return slots.filter(beginsWithin(lo, hi));
}

/** As above. `offsetDays` is reckoned from the first day of the occasion, `fromYear` by the year in which that falls. */
export function dayYearlySlots(when: DayYearlyWhen, lo: number, hi: number, dayRangeOf: DayRangeOf): Slot[] {
	const slots: Slot[] = [];
	for (let year = yearAt(lo - when.days) - 2; year <= yearAt(hi) + 1; year++) {
		const range = dayRangeOf(when.day, year);
		if (range && isHeldIn(when, yearOf(range.start)))
			slots.push(...block(addDays(range.start, when.offsetDays), when));
	}
	return slots.filter(beginsWithin(lo, hi));
}

const yearAt = (day: number): number => yearOf(fromDayNumber(day));

const isHeldIn = (when: Yearly, year: number): boolean =>
	(when.fromYear === undefined || year >= when.fromYear) &&
	(when.untilYear === undefined || year <= when.untilYear);

const beginsWithin = (lo: number, hi: number) => {
	const from = fromDayNumber(lo);
	const to = `${fromDayNumber(hi)}T23:59`;
	return (slot: Slot): boolean => slot.start >= from && slot.start <= to;
};

/** Several whole days are one session; with a time of day each day has its own. */
function block(first: string, when: Yearly): Slot[] {
	if (!when.time) return [{ start: first, end: addDays(first, when.days - 1), endEstimated: false }];
	const slotAt = slotsAt(when.time);
	const day = dayNumber(first);
	return Array.from({ length: when.days }, (_, i) => slotAt(day + i, fromDayNumber(day + i)));
}
