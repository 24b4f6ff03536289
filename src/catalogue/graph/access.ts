/** What is known of access for disabled people to a session, and whose word it is. Pure. */
import type { Access } from '../../schemas/access.ts';
import type { Place } from '../../schemas/index.ts';
import type { Catalogue } from './graph.ts';
import { type HeldSession, isOnline, placesOfSession } from './whereabouts.ts';

export interface AccessAnswer {
	readonly access: Access;
	/** Set where it is said of the house, not of what takes place in it. */
	readonly place?: Place;
}

/**
 * The event's own word goes before those of its houses, one each; nobody goes into a house for a session that is online.
 * Empty where nothing is known.
 */
export function accessOfSession(catalogue: Catalogue, held: HeldSession): AccessAnswer[] {
	if (held.event.access) return [{ access: held.event.access }];
	if (isOnline(held)) return [];
	return placesOfSession(catalogue, held).flatMap((place) =>
		place.access ? [{ access: place.access, place }] : [],
	);
}
