/** What lasts: offers that still stand, and resources. Pure. */
import { byText } from '../../domain/text/by-text.ts';
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import type { Programme, Resource } from '../../schemas/index.ts';
import { RESOURCE_KINDS } from '../../schemas/resource.ts';
import { type Catalogue, listed } from '../graph/graph.ts';

/** Offers with recent evidence, and the others, which readers see under "Đã từng có". */
export function splitProgrammes(
	catalogue: Catalogue,
	programmes: readonly Programme[],
): { current: Programme[]; former: Programme[] } {
	const current: Programme[] = [];
	const former: Programme[] = [];
	for (const programme of programmes) {
		(isCurrentOffer(programme, catalogue.today, catalogue.site.currentSince) ? current : former).push(
			programme,
		);
	}
	return { current, former };
}

/** Offers of the places of a ward, each once. */
export const programmesInWard = (catalogue: Catalogue, wardId: string): Programme[] => [
	...new Set(
		listed(catalogue.placesInWard, wardId).flatMap((place) => listed(catalogue.programmesAt, place.id)),
	),
];

/** Resources to learn from first, by kind in the schema's order; documents and readings last. */
/** Whether one learns from it: a plan or an article in a newspaper is there to be looked up. */
export const isLearnedFrom = ({ kind }: Pick<Resource, 'kind'>): boolean =>
	kind !== 'document' && kind !== 'reading';

export const byKind = (resources: readonly Resource[]): Resource[] =>
	[...resources].sort(
		(a, b) => RESOURCE_KINDS.indexOf(a.kind) - RESOURCE_KINDS.indexOf(b.kind) || byText(a.id, b.id),
	);
