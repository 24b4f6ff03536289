/** A catalogue as the files of a content folder, in the layout that the schemas' contents page gives. */
import { Document, Scalar, visit } from 'yaml';
import { collectionNames, collections, siteFile } from '../../src/schemas/index.ts';
import type { DemoCatalogue } from './shape.ts';

export interface ContentFile {
	/** Relative to the content folder, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

/** YAML as an editor would write it: quotes round whatever begins with a digit (dates, telephones, codes), bodies as blocks. */
function yamlOf(value: unknown): string {
	const document = new Document(value, { aliasDuplicateObjects: false });
	visit(document, {
		Scalar: (key, node) => {
			if (typeof node.value !== 'string' || key === 'key') return;
			if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
			else if (/^[\d+]/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
		},
	});
	return document.toString({ lineWidth: 0 });
}

/** One file at a time, in the order of the collections: 10,000 events need not stand in memory twice. */
export function* contentFiles(catalogue: DemoCatalogue): Generator<ContentFile> {
	yield { path: siteFile.path, text: yamlOf(catalogue.site) };
	const keyed = new Map<string, Record<string, unknown>>();
	for (const name of collectionNames) {
		const collection = collections[name];
		const records = catalogue[name];
		if (collection.layout === 'folder') {
			for (const { id, ...data } of records)
				yield { path: `${collection.path}/${id}.yaml`, text: yamlOf(data) };
		} else if ('key' in collection && collection.key) {
			keyed.set(collection.path, { ...keyed.get(collection.path), [collection.key]: records });
		} else {
			yield { path: collection.path, text: yamlOf(records) };
		}
	}
	for (const [path, lists] of keyed) yield { path, text: yamlOf(lists) };
}
