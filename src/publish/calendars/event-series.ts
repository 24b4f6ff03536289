/** Which sessions of a repeating event can stand in one RRULE, and which need an entry of their own. */
import { type DaysOff, type Pattern, patternSlots } from '../../domain/sessions/pattern.ts';
import { type Phase, phasesOf } from '../../domain/sessions/pattern-phases.ts';
import { withDaysOff } from '../../domain/sessions/pattern-spelled.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { dayNumber, yearOf } from '../../domain/time/plain-date.ts';
import type { Event, Site } from '../../schemas/index.ts';
import type { ChangeKey } from './changed.ts';
import type { Series } from './entry.ts';
import { cameIntoReach } from './series-reach.ts';

export interface SeriesOfSessions {
	/** Permanent: the event's own for its first pattern, one with the date for a later phase. */
	readonly id: string;
	/** The first session that takes place as planned: DTSTART is never an excluded date. */
	readonly first: Session;
	readonly series: Series;
	readonly sessions: readonly Session[];
	/** The part of the pattern that it shows. */
	readonly phase: Phase;
}

const NO_HOLIDAYS: DaysOff = new Set<string>();

/**
 * The unchanged sessions of a timed weekly or monthly event as series, one for each phase of its pattern; none for
 * other events, nor of a phase of which fewer than two sessions are left. `sessions` must be all of the event's up to
 * the local date `reach`: the whole series stays in the feed while its last session does, so that its VEVENT is not
 * another one each day.
 */
export function seriesOf(
	event: Event,
	sessions: readonly Session[],
	reach: string,
	holidays: DaysOff,
): SeriesOfSessions[] {
	const { when } = event;
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
	const bare = withDaysOff(when, reach, holidays);
	return phasesOf(when).flatMap((phase) => seriesOfPhase(event, bare, phase, sessions, reach) ?? []);
}

function seriesOfPhase(
	event: Event,
	bare: Pattern,
	phase: Phase,
	sessions: readonly Session[],
	reach: string,
): SeriesOfSessions | undefined {
	const { from, rhythm, time } = phase;
	const end = endOf(phase, reach);
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
	return { id, first, series: { rule, until: last.start, except }, sessions: unchanged, phase };
}

/** The last date of a phase within the reach. */
const endOf = ({ to }: Phase, reach: string): string => (to !== undefined && to < reach ? to : reach);

const isUnchanged = (session: Session, event: Event): boolean =>
	session.status === 'scheduled' &&
	session.start === session.originalStart &&
	session.placeIds === undefined &&
	session.reason === undefined &&
	session.availability === event.availability;

/** What gives a series its dates, besides the event itself. */
export interface SeriesPast {
	readonly keys: readonly ChangeKey[];
	/** Its dates as planned: each may be put off. */
	readonly dates: readonly string[];
	/** Instants that its stamp is no older than. */
	readonly floor: readonly string[];
}

/**
 * With `skipHolidays`, each of its dates may have become a day off or ceased to be one: the date counts, and the day that
 * takes it out now. A series that runs from one year into another was cut off at the earlier one's end until the later
 * came within the reach. `holidays`: days off by date, with the id of their day.
 */
export function seriesPast(
	event: Event,
	{ phase, series: { until } }: SeriesOfSessions,
	reach: string,
	holidays: ReadonlyMap<string, string>,
	site: Pick<Site, 'horizonMonths' | 'timezone'>,
): SeriesPast {
	const { when } = event;
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return { keys: [], dates: [], floor: [] };
	const planned = { ...when, except: [], extra: [], skipHolidays: false };
	const { count: _, until: __, ...endless } = planned;
	const datesUpTo = (pattern: Pattern, from: string, to: string) =>
		patternSlots(pattern, dayNumber(from), dayNumber(to), NO_HOLIDAYS).map(({ start }) => start.slice(0, 10));
	const plannedDates = datesUpTo(planned, phase.from, endOf(phase, reach));
	const lastPlanned = plannedDates.at(-1) ?? '';
	const last = [until.slice(0, 10), lastPlanned].toSorted().at(-1) ?? until;
	// What is counted hangs on the days off of earlier phases too.
	const since = when.count === undefined ? phase.from : when.from;
	const dates = when.skipHolidays ? datesUpTo(endless, since, last) : [];
	const begun = yearOf(phase.from);
	const end = phase.to ?? when.until;
	const goesOn = end === undefined || yearOf(end) > begun;
	return {
		keys: [
			...dates.flatMap((date): ChangeKey[] => {
				const day = holidays.get(date);
				return [`holidays/${date}`, ...(day === undefined ? [] : [`days/${day}` as const])];
			}),
			...(goesOn ? (['site/horizonMonths'] as const) : []),
		],
		dates: plannedDates,
		floor: yearOf(last) > begun ? [cameIntoReach(yearOf(last), site)] : [],
	};
}
