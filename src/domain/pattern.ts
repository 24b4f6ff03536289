/** Weekly and monthly patterns to slots. */
import { monthlyDays } from './pattern-monthly.ts';
import { weeklyDays } from './pattern-weekly.ts';
import { dayNumber, fromDayNumber } from './plain-date.ts';
import { type Slot, slotMovedTo, slotOf, slotsAt } from './slot.ts';
import { dateOfLocal, isDateOnly } from './wall-time.ts';
import type { MonthlyWhen, WeeklyWhen } from './when.ts';

type Pattern = WeeklyWhen | MonthlyWhen;

/**
 * The slots that begin on the days from `lo` to `hi` (day numbers), by start.
 * `until` is inclusive. `count` counts the days of the pattern before days off are taken out, as RRULE's COUNT does
 * before EXDATE: a class of ten weeks with one off at Tết has nine sessions, and ends on the day it was planned to.
 * Days off are `except` and, with `skipHolidays`, the public holidays; an `extra` day is never taken out.
 */
export function patternSlots(when: Pattern, lo: number, hi: number, holidays: ReadonlySet<string>): Slot[] {
	const slotAt = slotsAt(when.time);
	const except = new Set(when.except);
	const slots: Slot[] = [];
	for (const day of patternDays(when, lo, hi)) {
		const date = fromDayNumber(day);
		if (except.has(date) || (when.skipHolidays && holidays.has(date))) continue;
		slots.push(slotAt(day, date));
	}
	return when.extra.length === 0 ? slots : withExtra(slots, when, lo, hi);
}

function patternDays(when: Pattern, lo: number, hi: number): number[] {
	const last = when.until === undefined ? hi : Math.min(hi, dayNumber(when.until));
	const daysOf = (first: number) =>
		when.kind === 'weekly' ? weeklyDays(when, first, last) : monthlyDays(when, first, last);
	if (when.count === undefined) return daysOf(lo);
	return daysOf(dayNumber(when.from))
		.slice(0, when.count)
		.filter((day) => day >= lo);
}

/** When an `extra` session starts: a date alone takes the pattern's time. */
export const startOfExtra = ({ time }: Pick<Pattern, 'time'>, extra: string): string =>
	time && isDateOnly(extra) ? `${extra}T${time.start}` : extra;

/** Extra sessions at the pattern's time, and those with a time of their own, last as long as the others. */
function withExtra(slots: readonly Slot[], when: Pattern, lo: number, hi: number): Slot[] {
	const byStart = new Map(slots.map((slot) => [slot.start, slot]));
	const slotAt = slotsAt(when.time);
	for (const extra of when.extra) {
		const date = dateOfLocal(extra);
		const day = dayNumber(date);
		if (day < lo || day > hi) continue;
		const start = startOfExtra(when, extra);
		if (byStart.has(start)) continue;
		const usual = slotAt(day, date);
		byStart.set(start, when.time ? slotMovedTo(usual, start) : slotOf(start));
	}
	return [...byStart.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}
