/** Which sessions of a repeating event can stand in one RRULE, and which need an entry of their own. */
import { patternSlots } from '../domain/pattern.ts';
import { dayNumber } from '../domain/plain-date.ts';
import type { Session } from '../domain/session.ts';
import type { Event } from '../schemas/index.ts';
import type { Series } from './entry.ts';

export interface SeriesOfSessions {
	/** The first session that takes place as planned: DTSTART is never an excluded date. */
	readonly first: Session;
	readonly series: Series;
	readonly sessions: readonly Session[];
}

const NO_HOLIDAYS: ReadonlySet<string> = new Set();

/**
 * The unchanged sessions of a timed weekly or monthly event as one series; undefined for other events, and where
 * fewer than two are left. `sessions` must be all of the event's up to the local date `horizon`: the whole series
 * stays in the feed while its last session does, so that its VEVENT is not another one each day.
 */
export function seriesOf(
	event: Event,
	sessions: readonly Session[],
	horizon: string,
): SeriesOfSessions | undefined {
	const { when } = event;
	if ((when.kind !== 'weekly' && when.kind !== 'monthly') || !when.time) return undefined;
	const bare = { ...when, except: [], extra: [], skipHolidays: false };
	const slots = patternSlots(bare, dayNumber(when.from), dayNumber(horizon), NO_HOLIDAYS);
	const planned = new Map(slots.map((slot) => [slot.start, slot.end]));
	const unchanged = sessions.filter(
		(session) => planned.get(session.originalStart) === session.end && isUnchanged(session, event),
	);
	const [first] = unchanged;
	const last = unchanged.at(-1);
	if (!first || !last || first === last) return undefined;
	const taking = new Set(unchanged.map((session) => session.start));
	const except = slots
		.map((slot) => slot.start)
		.filter((start) => start > first.start && start < last.start && !taking.has(start));
	const rule =
		when.kind === 'weekly'
			? { kind: when.kind, days: [...new Set(when.days)], every: when.every }
			: { kind: when.kind, on: when.on, every: when.every };
	return { first, series: { rule, until: last.start, except }, sessions: unchanged };
}

const isUnchanged = (session: Session, event: Event): boolean =>
	session.status === 'scheduled' &&
	session.start === session.originalStart &&
	session.placeIds === undefined &&
	session.reason === undefined &&
	session.availability === event.availability;
