import type { Catalogue } from '../catalogue/graph/graph.ts';

/** Audiences that the content wants among the quick choices. */
export const quickAudiences = (catalogue: Catalogue): string[] =>
	catalogue.records.audiences.filter(({ quick }) => quick).map(({ id }) => id);
