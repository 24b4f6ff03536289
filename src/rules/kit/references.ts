/** Where records name each other: what the schemas declare, and two fields that take plain ids. */
import type { ContentFile, Path } from '../../reader/text/index.ts';
import { type CollectionName, collectionNames, collections, siteFile } from '../../schemas/index.ts';
import { type ReferencePath, referencePaths } from '../../schemas/reference.ts';
import { nodesAt } from './nodes.ts';
import { entries, type RuleInput } from './rule.ts';

export interface FoundReference {
	readonly file: ContentFile;
	/** From the file's root. */
	readonly path: Path;
	readonly target: CollectionName;
	readonly id: string;
	/** The sound record that holds the reference; undefined for site.yaml and broken records. */
	readonly from?: { readonly collection: CollectionName; readonly id: string; readonly draft: boolean };
}

const declared: Partial<Record<CollectionName, readonly ReferencePath[]>> = {
	subjects: [{ path: ['levels', '*'], target: 'levels' }],
};

/** Every reference of the content, those in broken records included. */
export function allReferences(input: RuleInput): FoundReference[] {
	const paths = new Map(
		collectionNames.map((name) => [
			name,
			[...referencePaths(collections[name].schema), ...(declared[name] ?? [])],
		]),
	);
	const fromRecords = entries(input).flatMap(({ collection, id, file, path, record, raw }) =>
		(paths.get(collection) ?? []).flatMap(({ path: pattern, target }) =>
			nodesAt(record ?? raw, pattern).flatMap(({ path: inner, value }) => {
				if (typeof value !== 'string') return [];
				const draft = record !== undefined && 'draft' in record && record.draft;
				const from = record ? { from: { collection, id, draft } } : {};
				return [{ file, path: [...path, ...inner], target, id: value, ...from }];
			}),
		),
	);
	return [...fromSite(input), ...fromRecords];
}

function fromSite({ records, files }: RuleInput): FoundReference[] {
	const file = files.find((f) => f.path === siteFile.path);
	if (!file || !records.site) return [];
	return records.site.mainDays.map((id, i) => ({ file, path: ['mainDays', i], target: 'days', id }));
}
