/** The time of an entry as content writes it, and what it is worked out with. */
import { dateOfLocal, isDateOnly } from '../../domain/time/wall-time.ts';
import type { ToSite } from './moments.ts';
import type { PatternDays } from './pattern-of.ts';
import type { StartAndEnd } from './slots.ts';

export type CalendarPattern = PatternDays & {
	readonly from: string;
	readonly time?: { readonly start: string; readonly end?: string };
	readonly until?: string;
	readonly except?: readonly string[];
	readonly extra?: readonly string[];
};
export type CalendarWhen =
	| ({ readonly kind: 'single' } & StartAndEnd)
	| { readonly kind: 'span'; readonly from: string; readonly to: string }
	| { readonly kind: 'sessions'; readonly sessions: readonly StartAndEnd[] }
	| CalendarPattern;

export interface CalendarSetting {
	readonly toSite: ToSite;
	/** Local date of the site. */
	readonly today: string;
	/** Last local date for which sessions are listed one by one. */
	readonly last: string;
	/** Days that may still be walked for the whole calendar: it is lowered. */
	readonly budget: { days: number };
}

export interface CalendarSchedule {
	readonly when: CalendarWhen;
	/** Starts of sessions of the series that its calendar took out. */
	readonly off: readonly string[];
	/** Last local date; undefined of a series without end. */
	readonly over: string | undefined;
	/** Its rule is none that a pattern can say. */
	readonly listed: boolean;
}

/** The same pattern as the domain wants it. */
export const withDefaults = (pattern: CalendarPattern) => ({
	every: 1,
	except: [],
	extra: [],
	skipHolidays: false,
	...pattern,
});

/** Of what takes place once. */
export function once({ start, end }: StartAndEnd): CalendarSchedule {
	const rest = { off: [], listed: false, over: dateOfLocal(end ?? start) };
	if (isDateOnly(start) && end !== undefined)
		return { when: { kind: 'span', from: start, to: end }, ...rest };
	return { when: { kind: 'single', start, ...(end === undefined ? {} : { end }) }, ...rest };
}

/** A day alone names the session of that day. */
export const namedBy = (moment: string, starts: readonly string[]): string[] =>
	starts.filter((start) => start === moment || (isDateOnly(moment) && dateOfLocal(start) === moment));
