/** From an event's `when` to its dated sessions: the only place that does so. */

import { byText } from '../text/by-text.ts';
import { dayNumber } from '../time/plain-date.ts';
import { dateOfLocal } from '../time/wall-time.ts';
import { changesBySession, type SessionEvent, sessionOf } from './changes.ts';
import { patternSlots } from './pattern.ts';
import type { DateWindow, Session } from './session.ts';
import { type Slot, slotOf } from './slot.ts';
import type { Change, When } from './when.ts';
import { type DayRangeOf, dayYearlySlots, lunarYearlySlots } from './yearly.ts';

export interface ScheduledEvent extends SessionEvent {
	readonly when: When;
	readonly changes: readonly Change[];
}

export interface OccurrenceContext {
	/** Dates on which patterns with `skipHolidays` do not take place. */
	readonly holidays: ReadonlySet<string>;
	readonly dayRange: DayRangeOf;
}

/**
 * The sessions of `event` that touch `window`, by start, then id; each once. A moved session is found by its new
 * time, a cancelled or postponed one by its original. An end at midnight does not touch the day that it begins.
 * Throws a RangeError when the window is reversed, or a start and its end do not agree (rules report that first).
 */
export function occurrences(
	event: ScheduledEvent,
	window: DateWindow,
	context: OccurrenceContext,
): Session[] {
	const lo = dayNumber(window.from) - reachDays(event.when);
	const hi = dayNumber(window.to);
	if (window.to < window.from) throw new RangeError(`window ends on ${window.to}, before ${window.from}`);
	const changes = changesBySession(event.changes);
	const touches = touching(window);
	const found: Session[] = [];
	const add = (slot: Slot) => {
		const session = sessionOf(event, slot, changes.get(slot.start));
		if (touches(session)) found.push(session);
	};
	for (const slot of slotsBetween(event, lo, hi, context)) add(slot);
	for (const change of changes.values()) {
		// A session from outside may have been moved into the window.
		const day = dayNumber(dateOfLocal(change.session));
		if (day >= lo && day <= hi) continue;
		const slot = slotsBetween(event, day, day, context).find((s) => s.start === change.session);
		if (slot) add(slot);
	}
	// Slots come in order; only a change can break it. Sorting all would cost a tenth of the whole.
	return changes.size === 0 ? found : found.sort(byStart);
}

/** Original starts of the sessions that the schedule puts into `window`, before changes: what a change may name. */
export function originalStarts(
	event: ScheduledEvent,
	window: DateWindow,
	context: OccurrenceContext,
): string[] {
	return slotsBetween(event, dayNumber(window.from), dayNumber(window.to), context).map((slot) => slot.start);
}

/** The slots of that schedule that begin on the days of `window`, before changes: starts and ends as planned. */
export const plannedSlots = (event: ScheduledEvent, window: DateWindow, context: OccurrenceContext): Slot[] =>
	slotsBetween(event, dayNumber(window.from), dayNumber(window.to), context);

/** By start, then id; plain code unit order, the same on every machine. */
export function byStart(a: Session, b: Session): number {
	return byText(a.start, b.start) || byText(a.id, b.id);
}

/** How many days before the window a session may begin and still touch it. */
function reachDays(when: When): number {
	switch (when.kind) {
		case 'weekly':
		case 'monthly':
			return 1;
		case 'lunar-yearly':
		case 'day-yearly':
			return when.days;
		default:
			return Number.POSITIVE_INFINITY;
	}
}

/** Slots that begin on the days from `lo` to `hi` (day numbers, inclusive), by start, none twice. */
function slotsBetween(event: ScheduledEvent, lo: number, hi: number, context: OccurrenceContext): Slot[] {
	const { when } = event;
	switch (when.kind) {
		case 'single':
			return listed(event.id, [when], lo, hi);
		case 'sessions':
			return listed(event.id, when.sessions, lo, hi);
		case 'span':
			return listed(event.id, [{ start: when.from, end: when.to }], lo, hi);
		case 'weekly':
		case 'monthly':
			return patternSlots(when, lo, hi, context.holidays);
		case 'lunar-yearly':
			return lunarYearlySlots(when, lo, hi);
		case 'day-yearly':
			return dayYearlySlots(when, lo, hi, context.dayRange);
		case 'announced':
			return [];
	}
}

/** Sessions named one by one; of two with the same start the first holds. */
function listed(id: string, all: readonly { start: string; end?: string }[], lo: number, hi: number): Slot[] {
	const byStartTime = new Map<string, Slot>();
	for (const { start, end } of all) {
		const day = dayNumber(dateOfLocal(start));
		if (day < lo || day > hi || byStartTime.has(start)) continue;
		try {
			byStartTime.set(start, slotOf(start, end));
		} catch (cause) {
			throw new RangeError(`${id}: ${cause instanceof Error ? cause.message : ''}`, { cause });
		}
	}
	return [...byStartTime.values()].sort((a, b) => byText(a.start, b.start));
}

function touching({ from, to }: DateWindow): (session: Session) => boolean {
	const lastMinute = `${to}T23:59`;
	const firstMinute = `${from}T00:00`;
	return (s) => s.start <= lastMinute && (s.allDay ? s.end >= from : s.end > firstMinute);
}
