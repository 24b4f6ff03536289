/** What the graph puts a date or an address to. */
import type { Session } from '../../domain/sessions/session.ts';
import type { CollectionName, Day, Event } from '../../schemas/index.ts';

/** Why a session is listed where it does not take place, and what it is now. */
interface Away {
	readonly kind: 'date' | 'place' | 'online';
	readonly now: Session;
}

/** A session together with the event it belongs to. */
export interface DatedSession {
	readonly session: Session;
	readonly event: Event;
	/** Set where the session is listed at a time or place that it has been moved from (moved-away.ts). */
	readonly away?: Away;
}

/** A commemorative day as it falls in one year; both dates inclusive. */
export interface DatedDay {
	readonly day: Day;
	readonly start: string;
	readonly end: string;
}

/** The address of a replaced record, and where it leads. */
export interface Redirect {
	readonly collection: CollectionName;
	readonly from: string;
	readonly to: string;
}
