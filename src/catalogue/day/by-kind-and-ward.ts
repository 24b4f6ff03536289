/** The sessions of an edition by kind of host and by ward. Every answer is sorted and stable. */
import { byNameIn } from '../../domain/text/by-name.ts';
import type { Ward } from '../../schemas/index.ts';
import type { Family } from '../graph/family.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { eventFamily, placesOfSession } from '../graph/whereabouts.ts';

const KINDS: readonly Family[] = ['library', 'museum', 'culture-centre', 'heritage', 'day'];

/** By the kind of place; `day` holds what takes place elsewhere. Kinds without a session are left out. */
export const byFamily = (
	catalogue: Catalogue,
	sessions: readonly DatedSession[],
): { readonly family: Family; readonly sessions: readonly DatedSession[] }[] =>
	KINDS.map((family) => ({
		family,
		sessions: sessions.filter(({ event, session }) => eventFamily(catalogue, event, session) === family),
	})).filter((group) => group.sessions.length > 0);

/** Every ward in which a session takes place: of all its places, or of its location outside the catalogue. */
export function wardsTold(catalogue: Catalogue, dated: DatedSession): string[] {
	const wards = placesOfSession(catalogue, dated).map((place) => place.ward);
	const own = dated.session.placeIds ? undefined : dated.event.location?.ward;
	return [...new Set([...wards, own].filter((id) => id !== undefined))];
}

export interface ByWard {
	readonly wards: readonly { readonly ward: Ward; readonly sessions: readonly DatedSession[] }[];
	/** Wards of which the catalogue records nothing in this edition, nor anything that runs through it. */
	readonly without: readonly Ward[];
	/** Online, or in a place whose ward is not known. */
	readonly elsewhere: readonly DatedSession[];
}

/**
 * A session in two wards stands under both. Wards come in Vietnamese order of their names. What is `running` through the
 * edition is not listed again, but its ward is not without anything.
 */
export function byWard(
	catalogue: Catalogue,
	sessions: readonly DatedSession[],
	running: readonly DatedSession[] = [],
): ByWard {
	const busy = new Set(running.flatMap((dated) => wardsTold(catalogue, dated)));
	const found = new Map<string, DatedSession[]>();
	const elsewhere: DatedSession[] = [];
	for (const dated of sessions) {
		const wards = wardsTold(catalogue, dated);
		if (wards.length === 0) elsewhere.push(dated);
		for (const id of wards) {
			const list = found.get(id);
			if (list) list.push(dated);
			else found.set(id, [dated]);
		}
	}
	const byName = byNameIn('vi');
	const wards = [...catalogue.records.wards].sort((a, b) => byName(a.name.vi, b.name.vi));
	return {
		wards: wards.flatMap((ward) => {
			const list = found.get(ward.id);
			return list ? [{ ward, sessions: list }] : [];
		}),
		without: wards.filter(({ id }) => !found.has(id) && !busy.has(id)),
		elsewhere,
	};
}
