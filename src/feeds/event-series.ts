/** Which sessions of a repeating event can stand in one RRULE, and which need an entry of their own. */
import { patternSlots } from '../domain/pattern.ts';
import { dayNumber, yearOf } from '../domain/plain-date.ts';
import type { Session } from '../domain/session.ts';
import type { Event, Site } from '../schemas/index.ts';
import type { ChangeKey } from './changed.ts';
import type { Series } from './entry.ts';
import { cameIntoReach } from './series-reach.ts';

export interface SeriesOfSessions {
	/** The first session that takes place as planned: DTSTART is never an excluded date. */
	readonly first: Session;
	readonly series: Series;
	readonly sessions: readonly Session[];
}

const NO_HOLIDAYS: ReadonlySet<string> = new Set();

/**
 * The unchanged sessions of a timed weekly or monthly event as one series; undefined for other events, and where
 * fewer than two are left. `sessions` must be all of the event's up to the local date `reach`: the whole series
 * stays in the feed while its last session does, so that its VEVENT is not another one each day.
 */
export function seriesOf(
	event: Event,
	sessions: readonly Session[],
	reach: string,
): SeriesOfSessions | undefined {
	const { when } = event;
	if ((when.kind !== 'weekly' && when.kind !== 'monthly') || !when.time) return undefined;
	const bare = { ...when, except: [], extra: [], skipHolidays: false };
	const slots = patternSlots(bare, dayNumber(when.from), dayNumber(reach), NO_HOLIDAYS);
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

/** What gives a series its dates, besides the event itself. */
export interface SeriesPast {
	readonly keys: readonly ChangeKey[];
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
	{ until }: Series,
	reach: string,
	holidays: ReadonlyMap<string, string>,
	site: Pick<Site, 'horizonMonths' | 'timezone'>,
): SeriesPast {
	const { when } = event;
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return { keys: [], floor: [] };
	const { count: _, until: __, ...endless } = { ...when, except: [], extra: [], skipHolidays: false };
	const last = [until.slice(0, 10), lastPlanned(event, reach)].toSorted().at(-1) ?? until;
	const slots = patternSlots(endless, dayNumber(when.from), dayNumber(last), NO_HOLIDAYS);
	const dates = when.skipHolidays ? slots.map(({ start }) => start.slice(0, 10)) : [];
	const begun = yearOf(when.from);
	const goesOn = when.until === undefined || yearOf(when.until) > begun;
	return {
		keys: [
			...dates.flatMap((date): ChangeKey[] => {
				const day = holidays.get(date);
				return [`holidays/${date}`, ...(day === undefined ? [] : [`days/${day}` as const])];
			}),
			...(goesOn ? (['site/horizonMonths'] as const) : []),
		],
		floor: yearOf(last) > begun ? [cameIntoReach(yearOf(last), site)] : [],
	};
}

/** The last date that the pattern would have within the reach, were nothing left out. */
function lastPlanned({ when }: Event, reach: string): string {
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return '';
	const bare = { ...when, except: [], extra: [], skipHolidays: false };
	const slots = patternSlots(bare, dayNumber(when.from), dayNumber(reach), NO_HOLIDAYS);
	return slots.at(-1)?.start.slice(0, 10) ?? '';
}
