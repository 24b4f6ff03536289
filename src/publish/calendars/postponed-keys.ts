/** What may have put off a session, or ceased to: storm and flood change entries whose own records say nothing of it. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { areasOfSession, isPostponedIn, type PostponedArea } from '../../domain/sessions/areas.ts';
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import { LONGEST_POSTPONEMENT_DAYS } from '../../schemas/postponement.ts';
import type { Changed, ChangeKey } from './changed.ts';

/** Of a session as it is listed, and of where the schedule had put it. */
export function keysOfSessions(
	catalogue: Catalogue,
	event: Event,
	sessions: readonly Session[],
	changed: Changed | undefined,
): ChangeKey[] {
	if (!isAnyKnown(catalogue, changed)) return [];
	return sessions.flatMap((session) => {
		// Off, it is back at its original time; moved, it is where it was moved to.
		const areas = new Set([
			...areasOfSession(event, { ...session, status: 'scheduled' }, catalogue.byId.places),
			...areasOfSession(event, { status: 'scheduled' }, catalogue.byId.places),
		]);
		const dates = [session, ...(session.former ? [session.former] : [])].flatMap(datesOf);
		return keysOf(catalogue, [...areas], [...dates, ...movedTo(event, session)]);
	});
}

/** Of a series as planned: of each of its dates. */
export function keysOfDates(
	catalogue: Catalogue,
	event: Event,
	dates: readonly string[],
	changed: Changed | undefined,
): ChangeKey[] {
	if (!isAnyKnown(catalogue, changed)) return [];
	return keysOf(catalogue, areasOfSession(event, { status: 'scheduled' }, catalogue.byId.places), dates);
}

/** Without storms nothing is asked: there are a million dates. */
const isAnyKnown = ({ records }: Catalogue, changed: Changed | undefined): boolean =>
	records.postponements.length > 0 || changed?.('postponed/any') !== undefined;

function keysOf(
	catalogue: Catalogue,
	areas: readonly PostponedArea[],
	dates: readonly string[],
): ChangeKey[] {
	const entries = catalogue.records.postponements.filter(
		(entry) => isPostponedIn(entry, areas) && dates.some((date) => date >= entry.from && date <= entry.to),
	);
	return [
		...entries.map(({ id }) => `postponements/${id}` as const),
		...areas.flatMap((area) => dates.map((date) => `postponed/${area}/${date}` as const)),
	];
}

/** Of what lasts longer than any storm only the edges can be touched: the doors on its first and last day. */
function datesOf(times: { readonly start: string; readonly end: string }): string[] {
	const { from, to } = coveredDays(times);
	const days = daysBetween(from, to);
	if (days >= LONGEST_POSTPONEMENT_DAYS) return [from, to];
	return Array.from({ length: days + 1 }, (_, at) => addDays(from, at));
}

/** A session that is off bears its original time, whatever day it had been moved to when the storm came. */
const movedTo = (event: Event, { originalStart }: Session): string[] =>
	event.changes.flatMap(({ session, start }) =>
		session === originalStart && start !== undefined ? [start.slice(0, 10)] : [],
	);
