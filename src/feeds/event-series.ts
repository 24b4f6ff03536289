/** Which sessions of a repeating event can stand in one RRULE, and which need an entry of their own. */
import { type DaysOff, type Pattern, patternSlots } from '../domain/pattern.ts';
import { type Phase, phasesOf } from '../domain/pattern-phases.ts';
import { withDaysOff } from '../domain/pattern-spelled.ts';
import { dayNumber } from '../domain/plain-date.ts';
import type { Session } from '../domain/session.ts';
import type { Event } from '../schemas/index.ts';
import type { Series } from './entry.ts';

export interface SeriesOfSessions {
	/** Permanent: the event's own for its first pattern, one with the date for a later phase. */
	readonly id: string;
	/** The first session that takes place as planned: DTSTART is never an excluded date. */
	readonly first: Session;
	readonly series: Series;
	readonly sessions: readonly Session[];
}

const NO_HOLIDAYS: DaysOff = new Set<string>();

/**
 * The unchanged sessions of a timed weekly or monthly event as series, one for each phase of its pattern; none for
 * other events, nor of a phase of which fewer than two sessions are left. `sessions` must be all of the event's up to
 * the local date `horizon`: the whole series stays in the feed while its last session does, so that its VEVENT is not
 * another one each day.
 */
export function seriesOf(
	event: Event,
	sessions: readonly Session[],
	horizon: string,
	holidays: DaysOff,
): SeriesOfSessions[] {
	const { when } = event;
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
	const bare = withDaysOff(when, horizon, holidays);
	return phasesOf(when).flatMap((phase) => seriesOfPhase(event, bare, phase, sessions, horizon) ?? []);
}

function seriesOfPhase(
	event: Event,
	bare: Pattern,
	{ from, to = '9999-12-31', rhythm, time }: Phase,
	sessions: readonly Session[],
	horizon: string,
): SeriesOfSessions | undefined {
	const end = to < horizon ? to : horizon;
	if (!time || end < from) return undefined;
	const slots = patternSlots(bare, dayNumber(from), dayNumber(end), NO_HOLIDAYS);
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
		rhythm.kind === 'weekly'
			? { kind: rhythm.kind, days: [...new Set(rhythm.days)], every: rhythm.every }
			: { kind: rhythm.kind, on: rhythm.on, every: rhythm.every };
	const id = from === bare.from ? event.id : `${event.id}_from-${from.replaceAll('-', '')}`;
	return { id, first, series: { rule, until: last.start, except }, sessions: unchanged };
}

const isUnchanged = (session: Session, event: Event): boolean =>
	session.status === 'scheduled' &&
	session.start === session.originalStart &&
	session.placeIds === undefined &&
	session.reason === undefined &&
	session.availability === event.availability;
