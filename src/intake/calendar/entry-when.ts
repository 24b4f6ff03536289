/** The time of an entry as a record should say it, given what the record says now: what followers hold never vanishes. */
import { byText } from '../../domain/text/by-text.ts';
import { dateOfLocal } from '../../domain/time/wall-time.ts';
import type { CalendarEntry, CalendarWhen } from '../../reader/calendar/index.ts';
import type { Event } from '../../schemas/index.ts';

export interface EntryWhen {
	readonly value: Readonly<Record<string, unknown>>;
	/** Sessions that stand in the record and not in the calendar any more. */
	readonly off: readonly string[];
}

/** `published`: calendars of readers know the record. */
export function entryWhen(
	entry: CalendarEntry & { readonly when: CalendarWhen },
	record: Event | undefined,
	published: boolean,
	today: string,
): EntryWhen {
	const { when, off = [] } = entry;
	if (when.kind === 'sessions') return sessionsWhen(when.sessions, record, today);
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return { value: { ...when }, off: [] };
	const old = record?.when.kind === when.kind ? record.when : undefined;
	const known = new Set(old?.except);
	const fresh = off.map(dateOfLocal).filter((date) => !known.has(date));
	// Days that were announced are called off; a day that nobody knew of is left out.
	const except = published ? [] : fresh;
	return {
		value: {
			...when,
			// What the calendar no longer says is taken away; what it cannot say (days off, notes) stays.
			...(old ? missingKeys(when) : {}),
			...(except.length > 0 ? { except: [...known, ...except].sort(byText) } : {}),
		},
		off: published ? off.filter((start) => !known.has(dateOfLocal(start))) : [],
	};
}

const missingKeys = (when: object): Readonly<Record<string, undefined>> =>
	Object.fromEntries(['every', 'time', 'until'].flatMap((key) => (key in when ? [] : [[key, undefined]])));

/** Of a list what is over stays, and what is to come and no longer stands in the calendar is called off. */
function sessionsWhen(
	sessions: readonly { readonly start: string; readonly end?: string }[],
	record: Event | undefined,
	today: string,
): EntryWhen {
	const old = record?.when.kind === 'sessions' ? record.when.sessions : [];
	const named = new Set(sessions.map(({ start }) => start));
	const rest = old.filter(({ start }) => !named.has(start));
	const all = [...rest, ...sessions].sort((a, b) => byText(a.start, b.start));
	return {
		value: { kind: 'sessions', sessions: all },
		off: rest.map(({ start }) => start).filter((start) => dateOfLocal(start) >= today),
	};
}
