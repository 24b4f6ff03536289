/** Asks the domain when an event would take place, for the rules about patterns. */
import { occurrenceContext } from '../../domain/sessions/occurrence-context.ts';
import {
	type OccurrenceContext,
	occurrences,
	originalStarts,
	plannedSlots,
	type ScheduledEvent,
} from '../../domain/sessions/occurrences.ts';
import type { DateWindow, Session } from '../../domain/sessions/session.ts';
import type { Slot } from '../../domain/sessions/slot.ts';
import { horizonOf } from '../../domain/time/horizon.ts';
import { addDays, dayNumber, yearOf } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import { located, type RuleInput } from './rule.ts';

export type StartsOf = (event: ScheduledEvent, window: DateWindow) => string[];

export type SessionsOf = (event: ScheduledEvent, window: DateWindow) => Session[];

/** The sessions that touch a window, changes included; none for an event whose ends are reversed, as below. */
export function sessionsOf(input: RuleInput): SessionsOf {
	const context = contextOf(input);
	return (event, window) => sound(() => occurrences(event, window, context));
}

/** What the schedule puts into a window, before changes; none for an event whose ends are reversed, which `end-before-start` reports. */
export function slotsOf(input: RuleInput): (event: ScheduledEvent, window: DateWindow) => Slot[] {
	const context = contextOf(input);
	return (event, window) => sound(() => plannedSlots(event, window, context));
}

/** Their starts alone. */
export function startsOf(input: RuleInput): StartsOf {
	const context = contextOf(input);
	return (event, window) => sound(() => originalStarts(event, window, context));
}

function sound<T>(ask: () => T[]): T[] {
	try {
		return ask();
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}

/** Last local date for which the site shows sessions; undefined while site.yaml is broken, which has its own report. */
export function horizon(input: RuleInput): string | undefined {
	const { site } = input.records;
	return site && horizonOf(input.today, site.horizonMonths);
}

function contextOf(input: RuleInput): OccurrenceContext {
	const events = located(input, 'events').map(({ record }) => record);
	let [first, last] = [yearOf(input.today), yearOf(horizon(input) ?? input.today)];
	for (const { changes } of events) {
		for (const { session } of changes) {
			first = Math.min(first, yearOf(session));
			last = Math.max(last, yearOf(session));
		}
	}
	return occurrenceContext(input.records.days, events, { from: first, to: last + 1 });
}

/** The starts nearest to a date that are within a month of it, the nearest first. */
export function nearestStarts(event: Event, date: string, starts: StartsOf): string[] {
	const distance = (start: string) => Math.abs(dayNumber(start.slice(0, 10)) - dayNumber(date));
	return starts(event, { from: addDays(date, -31), to: addDays(date, 31) }).sort(
		(a, b) => distance(a) - distance(b),
	);
}
