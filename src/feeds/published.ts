/** What a build publishes that others then hang on: for the ledger (src/reader/ledger.ts). */
import type { Catalogue } from '../catalogue/graph.ts';
import type { CollectionName } from '../schemas/index.ts';
import { eventEntries, spanEntries } from './event-entries.ts';

/** Collections whose ids stand in addresses. */
const ADDRESSED = [
	'places',
	'programmes',
	'events',
	'days',
	'resources',
	'stories',
	'calls',
	'campaigns',
	'wards',
	'topics',
	'audiences',
] as const satisfies readonly CollectionName[];

export interface PublishedRecord {
	readonly collection: CollectionName;
	readonly id: string;
	/** Of its entries in the feeds, what stands before the `@`. */
	readonly uids: readonly string[];
}

export function publishedRecords(catalogue: Catalogue): PublishedRecord[] {
	// No address is read from these entries, so any will do.
	const options = { language: 'vi', site: catalogue.site.url } as const;
	return ADDRESSED.flatMap((collection) =>
		catalogue.records[collection].map(({ id }) => {
			const event = collection === 'events' ? catalogue.byId.events.get(id) : undefined;
			const entries = event
				? [...eventEntries(catalogue, [event], options), ...spanEntries(catalogue, event, options)]
				: [];
			return { collection, id, uids: entries.map((entry) => entry.id) };
		}),
	);
}
