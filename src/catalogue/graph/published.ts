/** Which records are published, and which addresses lead on to others. */
import { byText } from '../../domain/text/by-text.ts';
import { collectionNames, type Records } from '../../schemas/index.ts';
import type { Redirect } from './dated.ts';

type Publishable = {
	readonly id: string;
	readonly order?: number;
	readonly draft?: boolean;
	readonly replacedBy?: string | undefined;
};

/** Taxonomies as their editors ordered them, everywhere; all else by id. */
const asOrdered = (a: Publishable, b: Publishable) => (a.order ?? 0) - (b.order ?? 0) || byText(a.id, b.id);
const isPublished = (record: Publishable) => !record.draft && record.replacedBy === undefined;

/** Without drafts and what was replaced. */
export function published(all: Records): Records {
	const entries = collectionNames.map((name) => {
		const list: readonly Publishable[] = all[name];
		return [name, list.filter(isPublished).sort(asOrdered)];
	});
	// Filtering and sorting keep each list's type; Object.fromEntries cannot say so.
	return { ...Object.fromEntries(entries), site: all.site } as Records;
}

/** The addresses of what was replaced. */
export function redirectsOf(all: Records): Redirect[] {
	return collectionNames.flatMap((collection) => {
		const list: readonly Publishable[] = all[collection];
		return list.flatMap((record) =>
			record.replacedBy !== undefined && !record.draft
				? [{ collection, from: record.id, to: record.replacedBy }]
				: [],
		);
	});
}
