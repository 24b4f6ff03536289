/** Weekly and monthly patterns to slots. */
import { monthlyDays } from './pattern-monthly.ts';
import { weeklyDays } from './pattern-weekly.ts';
import { dayNumber, fromDayNumber } from './plain-date.ts';
import { type Slot, slotMovedTo, slotOf, slotsAt } from './slot.ts';
import { dateOfLocal, isDateOnly } from './wall-time.ts';
import type { MonthlyWhen, WeeklyWhen } from './when.ts';

export type Pattern = WeeklyWhen | MonthlyWhen;

/** Public holidays, by local date. */
export type DaysOff = Pick<ReadonlySet<string>, 'has'>;

/**
 * The slots that begin on the days from `lo` to `hi` (day numbers), by start.
 * `until` is inclusive. `count` counts the sessions that are left when days off are taken out: a class of ten weeks
 * with one off at Tết has ten sessions and ends a week later. What `extra` adds is not counted, and never taken out.
 * Days off are `except` and, with `skipHolidays`, the public holidays.
 */
export function patternSlots(when: Pattern, lo: number, hi: number, holidays: DaysOff): Slot[] {
	const except = new Set(when.except);
	const last = when.until === undefined ? hi : Math.min(hi, dayNumber(when.until));
	const slotAt = slotsAt(when.time);
	let left = when.count ?? Number.POSITIVE_INFINITY;
	const slots: Slot[] = [];
	// What is counted is counted from the beginning.
	for (const day of patternDays(when, when.count === undefined ? lo : dayNumber(when.from), last)) {
		const date = fromDayNumber(day);
		if (except.has(date) || (when.skipHolidays && holidays.has(date))) continue;
		if (left-- === 0) break;
		if (day >= lo) slots.push(slotAt(day, date));
	}
	return when.extra.length === 0 ? slots : withExtra(slots, when, lo, hi);
}

const patternDays = (when: Pattern, lo: number, hi: number): number[] =>
	when.kind === 'weekly' ? weeklyDays(when, lo, hi) : monthlyDays(when, lo, hi);

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
