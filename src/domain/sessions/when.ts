/**
 * The `when` of an event as the domain sees it: structurally what `schemas/when.ts` puts out
 * (kept equal by tests/unit/schemas/when-type.test.ts). Dates and times are local strings throughout.
 */
import type { OpeningHours } from '../opening/opening-hours.ts';
import type { Weekday } from '../time/plain-date.ts';
import type { Availability, SessionStatus } from './session.ts';

/** Clock times `HH:MM`; an end not after the start lies on the next day. */
export interface TimeOfDay {
	readonly start: string;
	readonly end?: string;
}

/** Start and end are both dates (whole days, end inclusive) or both date-times. */
interface StartEnd {
	readonly start: string;
	readonly end?: string;
}

/** What every repeating pattern shares. */
interface Repeating {
	readonly from: string;
	readonly time?: TimeOfDay;
	readonly until?: string;
	readonly count?: number;
	readonly except: readonly string[];
	readonly extra: readonly string[];
	readonly skipHolidays: boolean;
	/** Local date on which the whole of it was put right, past sessions included, because it had been wrong. */
	readonly corrected?: string;
}

interface SingleWhen extends StartEnd {
	readonly kind: 'single';
}

interface SessionsWhen {
	readonly kind: 'sessions';
	readonly sessions: readonly StartEnd[];
}

/** From this local date on, what it says takes the place of what went before; the rest goes on. */
export interface Later {
	readonly from: string;
	readonly time?: TimeOfDay;
	readonly every?: number;
}

export interface WeeklyWhen extends Repeating {
	readonly kind: 'weekly';
	readonly days: readonly Weekday[];
	readonly every: number;
	readonly later?: readonly (Later & { readonly days?: readonly Weekday[] })[];
}

type NthOfMonth = 1 | 2 | 3 | 4 | -1;

/** The day of the month, or the nth weekday in it (-1 is the last). */
export type MonthlyOn = { readonly day: number } | { readonly weekday: Weekday; readonly nth: NthOfMonth };

export interface MonthlyWhen extends Repeating {
	readonly kind: 'monthly';
	readonly on: MonthlyOn;
	readonly every: number;
	readonly later?: readonly (Later & { readonly on?: MonthlyOn })[];
}

/** One stretch of whole days, such as an exhibition. */
interface SpanWhen {
	readonly kind: 'span';
	readonly from: string;
	readonly to: string;
	/** Of its own, where they are not those of its place. */
	readonly openingHours?: OpeningHours;
}

/** What the two yearly kinds share. The years are Gregorian, both inclusive. */
export interface Yearly {
	readonly days: number;
	readonly time?: TimeOfDay;
	readonly fromYear?: number;
	readonly untilYear?: number;
}

export interface LunarYearlyWhen extends Yearly {
	readonly kind: 'lunar-yearly';
	readonly month: number;
	readonly day: number;
}

export interface DayYearlyWhen extends Yearly {
	readonly kind: 'day-yearly';
	/** Id of the commemorative day. */
	readonly day: string;
	readonly offsetDays: number;
}

/** The organiser has not named the days: there are no sessions yet. */
interface AnnouncedWhen {
	readonly kind: 'announced';
	readonly month?: string;
	readonly year?: number;
	readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
	readonly text?: { readonly vi: string; readonly en?: string };
}

export type When =
	| SingleWhen
	| SessionsWhen
	| WeeklyWhen
	| MonthlyWhen
	| SpanWhen
	| LunarYearlyWhen
	| DayYearlyWhen
	| AnnouncedWhen;

/** A change to the session that originally starts at `session`. */
export interface Change {
	readonly session: string;
	readonly status?: SessionStatus;
	readonly start?: string;
	readonly end?: string;
	readonly places?: readonly string[];
	readonly availability?: Availability;
	readonly reason?: { readonly vi: string; readonly en?: string };
	readonly on?: string;
	/** Of what puts off a whole area, its id; the record itself says nothing of it. */
	readonly postponement?: string;
}
