/** What a build publishes that others then hang on: for the ledger (src/reader/disk/ledger.ts). */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import type { Pattern } from '../../domain/sessions/pattern.ts';
import { spelledOut } from '../../domain/sessions/pattern-spelled.ts';
import { addressedCollections, type CollectionName } from '../../schemas/index.ts';
import { eventEntries, spanEntries } from './event-entries.ts';

export interface PublishedRecord {
	readonly collection: CollectionName;
	readonly id: string;
	/** Of its entries in the feeds, what stands before the `@`. */
	readonly uids: readonly string[];
}

export function publishedRecords(catalogue: Catalogue): PublishedRecord[] {
	// No address is read from these entries, so any will do.
	const options = { language: 'vi', site: catalogue.site.url } as const;
	return addressedCollections.flatMap((collection) =>
		catalogue.records[collection].map(({ id }) => {
			const event = collection === 'events' ? catalogue.byId.events.get(id) : undefined;
			const entries = event
				? [...eventEntries(catalogue, [event], options), ...spanEntries(catalogue, event, options)]
				: [];
			return { collection, id, uids: entries.map((entry) => entry.id) };
		}),
	);
}

/** The weekly and monthly patterns of events, with each day off named up to the end of the horizon's year. */
export function publishedPatterns(
	catalogue: Catalogue,
): { readonly event: string; readonly when: Pattern }[] {
	const to = `${catalogue.horizon.slice(0, 4)}-12-31`;
	return catalogue.records.events.flatMap(({ id, when }) =>
		when.kind === 'weekly' || when.kind === 'monthly'
			? [{ event: id, when: spelledOut(when, to, catalogue.holidays) }]
			: [],
	);
}
