/** The demo's made-up city as a catalogue, without files between: what the benchmarks measure on. */
import { buildCatalogue, type Catalogue } from '../../src/catalogue/graph/graph.ts';
import { collectionNames, collections, type Records, siteFile } from '../../src/schemas/index.ts';
import { demoCatalogue } from '../demo/catalogue.ts';
import { SITE_NOW } from './clock.ts';

export const SEED = 1;

export function madeUpCatalogue(events: number): Catalogue {
	const made = demoCatalogue({ events, seed: SEED });
	const lists = collectionNames.map((name) => {
		const { layout, schema } = collections[name];
		const records: readonly { readonly id: string }[] = made[name];
		return [
			name,
			records.map(({ id, ...data }) => ({ ...schema.parse(layout === 'list' ? { id, ...data } : data), id })),
		];
	});
	// Each list went through the schema of its collection; Object.fromEntries cannot say so.
	const records = { ...Object.fromEntries(lists), site: siteFile.schema.parse(made.site) } as Records;
	return buildCatalogue(records, SITE_NOW);
}
