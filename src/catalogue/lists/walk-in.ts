/** What one person may do without an appointment, and what needs a school. Pure. */
import type { Audience, Programme } from '../../schemas/index.ts';
import type { Catalogue } from '../graph/graph.ts';
import { splitProgrammes } from './offers.ts';

/** A class, a club or a competition has hours of its own: not known, they are not those of its house. */
const STANDS_OPEN: ReadonlySet<Programme['kind']> = new Set(['exhibition', 'service', 'guided-visit']);

/**
 * Open to a single person who just comes, at any time at which its house is open: held there, no booking asked for, with
 * hours of the house that are known, and no usual time of its own, which nobody has confirmed for a day.
 */
export function isWalkIn(catalogue: Catalogue, programme: Programme): boolean {
	const { offer, kind, usual, places, hosts, where } = programme;
	if (!isForOne(catalogue, programme) || !STANDS_OPEN.has(kind) || !offer.includes('fixed')) return false;
	if (usual) return false;
	const ids = places.length > 0 || where ? places : hosts;
	return ids.some((id) => (catalogue.byId.places.get(id)?.openingHours?.regular.length ?? 0) > 0);
}

/** Online alone, without an appointment. */
export const isOnlineAlone = (catalogue: Catalogue, programme: Programme): boolean =>
	isForOne(catalogue, programme) &&
	STANDS_OPEN.has(programme.kind) &&
	programme.offer.every((form) => form === 'online');

/** No policy, nothing held for classes, and no booking asked for. */
const isForOne = (catalogue: Catalogue, programme: Programme): boolean => {
	const { booking, policy } = programme;
	return (
		!policy &&
		!isForSchools(catalogue, programme) &&
		(!booking || booking.mode === 'none' || booking.mode === 'recommended')
	);
};

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
