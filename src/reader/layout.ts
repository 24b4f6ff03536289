/** What a file is, from its path alone: the site file, a list, one record of a folder, or a stray. */

import { type CollectionName, collectionNames, collections, siteFile } from '../schemas/index.ts';
import { LEDGER_FILE } from './ledger.ts';

export type Role =
	| { readonly kind: 'site' }
	| { readonly kind: 'record'; readonly collection: CollectionName; readonly id: string }
	| {
			readonly kind: 'list';
			readonly lists: readonly { readonly collection: CollectionName; readonly key?: string }[];
	  }
	| { readonly kind: 'beside' }
	| { readonly kind: 'stray' };

const IMAGE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

export function roleOf(path: string): Role {
	if (path === siteFile.path) return { kind: 'site' };
	const lists = collectionNames.flatMap((collection) => {
		const { layout, path: file, ...rest } = collections[collection];
		return layout === 'list' && file === path
			? [{ collection, ...('key' in rest ? { key: rest.key } : {}) }]
			: [];
	});
	if (lists.length > 0) return { kind: 'list', lists };
	if (path === LEDGER_FILE) return { kind: 'beside' };
	// Words for editors live beside what they explain.
	if (/(^|\/)README\.md$/.test(path) || path.startsWith('docs/')) return { kind: 'beside' };
	const folder = collectionNames.find(
		(name) => collections[name].layout === 'folder' && path.startsWith(`${collections[name].path}/`),
	);
	if (!folder) return { kind: 'stray' };
	if (IMAGE.test(path)) return { kind: 'beside' };
	const name = path.slice(collections[folder].path.length + 1);
	if (!name.endsWith('.yaml') || name.includes('/')) return { kind: 'stray' };
	return { kind: 'record', collection: folder, id: name.slice(0, -'.yaml'.length) };
}
