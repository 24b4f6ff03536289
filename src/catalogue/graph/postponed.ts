/** Storm and flood: what one entry puts off in a whole area, told of each session and each house there. Pure. */
import { areasOfPlace, areasOfSession, isPostponedIn } from '../../domain/sessions/areas.ts';
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import { type OccurrenceContext, occurrences } from '../../domain/sessions/occurrences.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Event, Place, Postponement, Records } from '../../schemas/index.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';

/**
 * The records as readers see them: sessions that lie wholly in the days and the area of a postponement carry a change of
 * its making, and of the houses there nobody can say whether they are open. Whoever wrote of a session on that day or
 * later knew of the storm: the record's own word stays. What lasts longer than the storm goes on.
 */
export function withPostponements(records: Records, context: OccurrenceContext): Records {
	if (records.postponements.length === 0) return records;
	// The one decided last has the last word.
	const entries = records.postponements.toSorted((a, b) => byText(a.on, b.on) || byText(a.id, b.id));
	const places = new Map(records.places.map((place) => [place.id, place]));
	return {
		...records,
		events: records.events.map((event) =>
			entries.reduce((known, entry) => putOff(known, entry, places, context), event),
		),
		places: records.places.map((place) => {
			const { openingHours } = place;
			const near = entries.filter((entry) => isPostponedIn(entry, areasOfPlace(place.id, places)));
			return openingHours && near.length > 0
				? { ...place, openingHours: doubted(openingHours, near) }
				: place;
		}),
	};
}

function putOff(
	event: Event,
	entry: Postponement,
	places: ReadonlyMap<string, Place>,
	context: OccurrenceContext,
): Event {
	const { from, to, status, why, on, id } = entry;
	// Most events take place elsewhere: they need not be expanded.
	const houses = [undefined, ...event.changes.map((change) => change.places)];
	const isNear = houses.some((placeIds) =>
		isPostponedIn(
			entry,
			areasOfSession(event, { status: 'scheduled', ...(placeIds ? { placeIds } : {}) }, places),
		),
	);
	if (!isNear) return event;
	const changes = occurrences(event, { from, to }, context)
		.filter(
			(session) => isWithin(session, entry) && isPostponedIn(entry, areasOfSession(event, session, places)),
		)
		.filter((session) => !isSettled(session, status) && !wasToldSince(event, session, on))
		.map(({ originalStart }) => ({
			session: originalStart,
			status,
			reason: why,
			on,
			postponement: id,
		}));
	return changes.length === 0 ? event : { ...event, changes: [...event.changes, ...changes] };
}

function isWithin(session: Session, { from, to }: Postponement): boolean {
	const days = coveredDays(session);
	return days.from >= from && days.to <= to;
}

/** Off by its own record, or by an earlier entry that said the same. */
const isSettled = (session: Session, status: Postponement['status']): boolean =>
	isOff(session) && (session.postponement === undefined || session.status === status);

const wasToldSince = (event: Event, { originalStart }: Session, day: string): boolean =>
	event.changes.some(
		({ session, status, start, on }) =>
			session === originalStart &&
			(status !== undefined || start !== undefined) &&
			on !== undefined &&
			on >= day,
	);

/** Exceptions of the house's own stand behind these, and the last one holds. */
const doubted = (hours: OpeningHours, entries: readonly Postponement[]): OpeningHours => ({
	...hours,
	exceptions: [
		...entries.map(({ from, to, why }) => ({ from, to, slots: [], unknown: true as const, reason: why })),
		...hours.exceptions,
	],
});
