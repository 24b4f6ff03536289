/** Writes a made-up content folder, and never over one that people wrote. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectionNames, collections, siteFile } from '../../src/schemas/index.ts';
import { isWithinFolder, realPath } from '../../src/ship/real-path.ts';
import type { ContentFile } from './files.ts';

/** Stands in every folder that the generator wrote: only such a folder may be written again. */
export const MARKER = '.demo-catalogue';

/** What the generator writes at the top of the folder; nothing else is ever removed. */
const OURS = new Set([
	siteFile.path,
	...collectionNames.map((name) => collections[name].path.split('/')[0] ?? ''),
]);

/** Why a folder may not be written, in words for the person at the terminal. */
export class RefusedFolder extends Error {}

/**
 * Empties a folder of an earlier demo, or makes a new one. `content` is the site's own folder.
 * Throws `RefusedFolder` for that folder, anything within it, and any folder that holds files but no marker.
 */
function prepareFolder(out: string, content: string): void {
	const folder = realPath(out);
	if (isWithinFolder(folder, realPath(content)))
		throw new RefusedFolder(`${out} is the site's own content: choose another folder.`);
	if (existsSync(folder)) {
		const names = readdirSync(folder);
		if (names.length > 0 && !names.includes(MARKER))
			throw new RefusedFolder(`${out} holds files that are not of a demo: choose an empty folder.`);
		for (const name of names) if (OURS.has(name)) rmSync(join(folder, name), { recursive: true });
	}
	mkdirSync(folder, { recursive: true });
}

/** Writes the marker first, so that a broken-off run can be repeated; returns the number of files. */
export function writeFolder(
	out: string,
	content: string,
	files: Iterable<ContentFile>,
	note: string,
): number {
	prepareFolder(out, content);
	writeFileSync(join(out, MARKER), `${note}\n`);
	const made = new Set<string>();
	let count = 0;
	for (const { path, text } of files) {
		const file = join(out, path);
		if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
		made.add(dirname(file));
		writeFileSync(file, text);
		count++;
	}
	return count;
}
