/** Which sessions of a repeating event can stand in one RRULE, and which need an entry of their own. */
import { type DaysOff, type Pattern, patternSlots } from '../domain/pattern.ts';
import { dayNumber } from '../domain/plain-date.ts';
import type { Session } from '../domain/session.ts';
import type { Slot } from '../domain/slot.ts';
import type { Event } from '../schemas/index.ts';
import type { Series } from './entry.ts';

export interface SeriesOfSessions {
	/** The first session that takes place as planned: DTSTART is never an excluded date. */
	readonly first: Session;
	readonly series: Series;
	readonly sessions: readonly Session[];
}

const NO_HOLIDAYS: DaysOff = new Set<string>();

/**
 * The unchanged sessions of a timed weekly or monthly event as one series; undefined for other events, and where
 * fewer than two are left. `sessions` must be all of the event's up to the local date `horizon`: the whole series
 * stays in the feed while its last session does, so that its VEVENT is not another one each day.
 */
export function seriesOf(
	event: Event,
	sessions: readonly Session[],
	horizon: string,
	holidays: DaysOff,
): SeriesOfSessions | undefined {
	const { when } = event;
	if ((when.kind !== 'weekly' && when.kind !== 'monthly') || !when.time) return undefined;
	const slots = withDaysOff(when, dayNumber(horizon), holidays);
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

/**
 * The pattern with its days off, up to its last session or the day number `to`. A count is not of these: it leaves days
 * off out, as RRULE's COUNT does not.
 */
function withDaysOff(when: Pattern, to: number, holidays: DaysOff): Slot[] {
	const from = dayNumber(when.from);
	const { count, ...bare } = { ...when, except: [], extra: [], skipHolidays: false };
	if (count === undefined) return patternSlots(bare, from, to, NO_HOLIDAYS);
	const last = patternSlots({ ...when, extra: [] }, from, to, holidays).at(-1);
	return last ? patternSlots(bare, from, dayNumber(last.start.slice(0, 10)), NO_HOLIDAYS) : [];
}

const isUnchanged = (session: Session, event: Event): boolean =>
	session.status === 'scheduled' &&
	session.start === session.originalStart &&
	session.placeIds === undefined &&
	session.reason === undefined &&
	session.availability === event.availability;
