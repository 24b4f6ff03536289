/** Walking a built site: every file with its address, sorted, so that what is made from it is deterministic. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths relative to `directory`, with forward slashes, sorted. */
export function siteFiles(directory: string): string[] {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
		)
		.sort();
}

/** "su-kien/x/index.html" → "/su-kien/x/". */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
