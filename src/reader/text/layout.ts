/** What a file is, from its path alone: the site file, a list, one record of a folder, or a stray. */

import { type CollectionName, collectionNames, collections, siteFile } from '../../schemas/index.ts';

/** What is published, beside the records: its name in the content directory. */
export const LEDGER_FILE = 'ledger.yaml';

/** Endings of the names of pictures that may lie beside records. */
const PICTURE_KINDS = ['png', 'jpg', 'gif', 'webp', 'avif', 'svg'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Which kind of picture a file's name says that it is; undefined for anything else. */
export function pictureKind(path: string): PictureKind | undefined {
	const ending = path.replace(/^.*\./s, '').toLowerCase().replace('jpeg', 'jpg');
	return PICTURE_KINDS.find((kind) => kind === ending);
}

/** What a path should be, where its name alone tells. */
export type Expected = (path: string) => 'file' | 'folder' | undefined;

export type Role =
	| { readonly kind: 'site' }
	| { readonly kind: 'record'; readonly collection: CollectionName; readonly id: string }
	| {
			readonly kind: 'list';
			readonly lists: readonly { readonly collection: CollectionName; readonly key?: string }[];
	  }
	| { readonly kind: 'beside' }
	| { readonly kind: 'stray' };

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
	if (pictureKind(path)) return { kind: 'beside' };
	const name = path.slice(collections[folder].path.length + 1);
	if (!name.endsWith('.yaml') || name.includes('/')) return { kind: 'stray' };
	return { kind: 'record', collection: folder, id: name.slice(0, -'.yaml'.length) };
}

/** The folders that content is made of. */
const FOLDERS: ReadonlySet<string> = new Set([
	...collectionNames.flatMap((name) => {
		const { layout, path } = collections[name];
		const slash = path.lastIndexOf('/');
		return layout === 'folder' ? [path] : slash < 0 ? [] : [path.slice(0, slash)];
	}),
	'docs',
]);

/** Whether a path must be a file or a folder, where content depends on it. */
export const expected: Expected = (path) =>
	FOLDERS.has(path)
		? 'folder'
		: path === LEDGER_FILE || ['site', 'record', 'list'].includes(roleOf(path).kind)
			? 'file'
			: undefined;
