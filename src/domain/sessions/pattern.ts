/** Weekly and monthly patterns to slots. */

import { byText } from '../text/by-text.ts';
import { dayNumber, fromDayNumber } from '../time/plain-date.ts';
import { dateOfLocal, isDateOnly } from '../time/wall-time.ts';
import { monthlyDays } from './pattern-monthly.ts';
import { type Phase, phaseOn, phasesOf } from './pattern-phases.ts';
import { weeklyDays } from './pattern-weekly.ts';
import { type Slot, slotMovedTo, slotOf, slotsAt } from './slot.ts';
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
	// What is counted is counted from the beginning.
	const first = when.count === undefined ? lo : dayNumber(when.from);
	let left = when.count ?? Number.POSITIVE_INFINITY;
	const slots: Slot[] = [];
	for (const phase of phasesOf(when)) {
		const slotAt = slotsAt(phase.time);
		for (const day of daysOf(phase, first, last)) {
			const date = fromDayNumber(day);
			if (except.has(date) || (when.skipHolidays && holidays.has(date))) continue;
			if (left === 0) break;
			left--;
			if (day >= lo) slots.push(slotAt(day, date));
		}
	}
	return when.extra.length === 0 ? slots : withExtra(slots, when, lo, hi);
}

function daysOf({ from, to, rhythm }: Phase, lo: number, hi: number): number[] {
	const first = Math.max(lo, dayNumber(from));
	const last = to === undefined ? hi : Math.min(hi, dayNumber(to));
	return rhythm.kind === 'weekly' ? weeklyDays(rhythm, first, last) : monthlyDays(rhythm, first, last);
}

/** When an `extra` session starts: a date alone takes the time that the pattern has by then. */
export function startOfExtra(when: Pattern, extra: string): string {
	const time = phaseOn(phasesOf(when), dateOfLocal(extra))?.time;
	return time && isDateOnly(extra) ? `${extra}T${time.start}` : extra;
}

/** Extra sessions at the pattern's time, and those with a time of their own, last as long as the others. */
function withExtra(slots: readonly Slot[], when: Pattern, lo: number, hi: number): Slot[] {
	const byStart = new Map(slots.map((slot) => [slot.start, slot]));
	const phases = phasesOf(when);
	for (const extra of when.extra) {
		const date = dateOfLocal(extra);
		const day = dayNumber(date);
		if (day < lo || day > hi) continue;
		const start = startOfExtra(when, extra);
		if (byStart.has(start)) continue;
		const time = phaseOn(phases, date)?.time;
		byStart.set(start, time ? slotMovedTo(slotsAt(time)(day, date), start) : slotOf(start));
	}
	return [...byStart.values()].sort((a, b) => byText(a.start, b.start));
}
