/** What the data says of every record, in fixed order: the order of keys is part of the bytes. */

import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { type RecordCollection, recordPath } from '../../i18n/routes.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { Source } from '../../schemas/source.ts';
import { type Changed, type ChangingRecord, changedAt } from '../calendars/changed.ts';

/** What each list is made from; `site` is without a slash at its end. */
export interface ApiContext {
	readonly catalogue: Catalogue;
	readonly site: string;
	readonly changed?: Changed | undefined;
}

interface Text {
	readonly vi: string;
	readonly en?: string | undefined;
}

interface ListedRecord extends ChangingRecord {
	readonly title: Text;
	readonly summary?: Text | undefined;
	readonly verified?: { readonly on: string; readonly by: string } | undefined;
	readonly sources: readonly Source[];
}

export const headOf = (record: ListedRecord, collection: RecordCollection, { site }: ApiContext) => ({
	id: record.id,
	url: `${site}${recordPath('vi', collection, record.id)}`,
	...textsOfHead(record),
});

export const textsOfHead = (record: Pick<ListedRecord, 'title' | 'summary'>) => ({
	title: text(record.title),
	summary: record.summary ? text(record.summary) : {},
});

export const trustOf = (
	record: ListedRecord,
	collection: CollectionName,
	{ catalogue, changed }: ApiContext,
) => ({
	updated: changedAt(collection, record, { changed, today: catalogue.today }),
	verified: record.verified ? { on: record.verified.on, by: record.verified.by } : null,
	sources: sourcesOf(record.sources),
});

export const sourcesOf = (sources: readonly Source[]) => sources.map(sourceOf);

export const sourceOf = ({ title, url, on, secondary, seen }: Source) => ({
	title,
	url,
	on,
	secondary,
	seen,
});

export const text = ({ vi, en }: Text) => ({ vi, en });
export const texts = (list: readonly Text[]) => list.map(text);
export const textOrNull = (value: Text | undefined) => (value ? text(value) : null);
/** What is not known is null: never left out, never empty. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;
