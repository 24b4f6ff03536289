/** What has been changed about an event's sessions since it was published: newest first. */

import type { Availability, Session, SessionStatus } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Event, Place } from '../../schemas/index.ts';
import { type Catalogue, listed } from '../graph/graph.ts';

export interface RecentChange {
	/** The day it was made known; undefined when the record does not say. */
	readonly on: string | undefined;
	/** Where the schedule had put the session: local date-time, or date. */
	readonly original: string;
	/** What the session has become; undefined when it is no longer in the catalogue's reach. */
	readonly session: Session | undefined;
	readonly status: SessionStatus | undefined;
	readonly movedTo: string | undefined;
	/** The end that had been told, where this change moves the end alone. */
	readonly formerEnd: string | undefined;
	readonly places: readonly Place[];
	readonly availability: Availability | undefined;
	readonly reason: Event['changes'][number]['reason'];
}

/** In the order in which they were made known; those without a date last, as the record lists them. */
export function recentChanges(catalogue: Catalogue, event: Event): RecentChange[] {
	const byOriginal = new Map(listed(catalogue.sessions, event.id).map((s) => [s.originalStart, s]));
	return event.changes
		.map((change, at) => ({ change, at }))
		.sort((a, b) => byText(b.change.on ?? '', a.change.on ?? '') || b.at - a.at)
		.map(({ change }) => ({
			on: change.on,
			original: change.session,
			session: byOriginal.get(change.session),
			status: change.status,
			movedTo: change.start === change.session ? undefined : change.start,
			formerEnd: change.end === undefined ? undefined : byOriginal.get(change.session)?.originalEnd,
			places: (change.places ?? []).flatMap((id) => catalogue.byId.places.get(id) ?? []),
			availability: change.availability,
			reason: change.reason,
		}));
}
