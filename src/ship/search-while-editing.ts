/** The search index while somebody edits: made when something of it is first asked for, and anew after a save. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../catalogue/graph/graph.ts';
import { writeSearchIndex } from '../search/index/index-site.ts';

/** A file of the index by its address, from the site's root; undefined where there is none. */
export type IndexFile = (address: string) => Buffer | undefined;

/**
 * Gives the index of a revision of the content. Of many who ask at once the first has it made; the others wait for it.
 * Two folders take turns, so that the one which is being read is never written.
 */
export function searchWhileEditing(directory: string) {
	let made: { readonly revision: string; readonly index: Promise<IndexFile> } | undefined;
	let turn = 0;
	return (revision: string, catalogue: () => Promise<Catalogue>): Promise<IndexFile> => {
		if (made?.revision === revision) return made.index;
		const before = made?.index;
		turn = 1 - turn;
		const folder = path.join(directory, String(turn));
		// Pagefind is one process for all: one index after another.
		const index = Promise.resolve(before?.catch(() => undefined)).then(async () => {
			rmSync(folder, { recursive: true, force: true });
			await writeSearchIndex(await catalogue(), folder);
			return fileIn(folder);
		});
		const own = { revision, index };
		made = own;
		// Whoever asks after a failure has it tried again.
		index.catch(() => {
			if (made === own) made = undefined;
		});
		return index;
	};
}

function fileIn(folder: string): IndexFile {
	const root = path.resolve(folder);
	return (address) => {
		const file = path.resolve(root, `.${address}`);
		if (!file.startsWith(root + path.sep)) return undefined;
		try {
			return readFileSync(file);
		} catch {
			return undefined;
		}
	};
}
