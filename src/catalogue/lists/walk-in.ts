/** What one person may do without an appointment, and what needs a school. Pure. */
import type { Audience, Programme } from '../../schemas/index.ts';
import type { Catalogue } from '../graph/graph.ts';
import { splitProgrammes } from './offers.ts';

/**
 * Open to a single person who just comes: held at fixed times or online, no school session, training or competition, no
 * booking asked for, and it is known when: by the hours of its house, by a usual time, or since it is online.
 */
export function isWalkIn(catalogue: Catalogue, programme: Programme): boolean {
	const { offer, kind, booking, policy } = programme;
	if (policy || isForSchools(catalogue, programme)) return false;
	if (kind === 'competition' || kind === 'staff-training') return false;
	if (booking && booking.mode !== 'none' && booking.mode !== 'recommended') return false;
	if (offer.includes('online')) return true;
	return offer.includes('fixed') && isTimeKnown(catalogue, programme);
}

function isTimeKnown(catalogue: Catalogue, { usual, places, hosts, where }: Programme): boolean {
	if (usual && usual.days.length > 0) return true;
	const ids = places.length > 0 || where ? places : hosts;
	return ids.some((id) => (catalogue.byId.places.get(id)?.openingHours?.regular.length ?? 0) > 0);
}

/** Held for classes: a session for schools, one that comes to the school, or one whose every audience is at school. */
export function isForSchools(catalogue: Catalogue, { kind, offer, audiences }: Programme): boolean {
	if (kind === 'school-session') return true;
	if (offer.every((form) => form === 'at-school')) return true;
	const groups = audiences.flatMap((id): Audience[] => {
		const audience = catalogue.byId.audiences.get(id);
		return audience ? [audience] : [];
	});
	return groups.length > 0 && groups.every(({ school }) => school);
}

/** Offers for schools that still stand. */
export const schoolOffers = (catalogue: Catalogue): Programme[] =>
	splitProgrammes(
		catalogue,
		catalogue.records.programmes.filter(
			(programme) => !programme.policy && isForSchools(catalogue, programme),
		),
	).current;
