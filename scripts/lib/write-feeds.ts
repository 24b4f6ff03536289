/** Writes every calendar feed below a built site. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../../src/catalogue/graph.ts';
import type { Changed } from '../../src/feeds/changed.ts';
import { feedFiles } from '../../src/feeds/index.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

export interface FeedsWritten {
	readonly feeds: number;
	readonly bytes: number;
}

/** Files on their way to the disk while the next ones are made: the other core is busy too, and memory stays small. */
const MOST_AT_ONCE = 64;

/** `siteUrl` without a slash at its end; `changed`: see src/feeds/changed.ts. */
export async function writeFeeds(
	catalogue: Catalogue,
	directory: string,
	siteUrl: string,
	changed?: Changed,
): Promise<FeedsWritten> {
	const folders = new Set<string>();
	let written: FeedsWritten = { feeds: 0, bytes: 0 };
	let writing: Promise<void>[] = [];
	for (const language of LANGUAGES) {
		for (const { path: address, bytes } of feedFiles(catalogue, language, { site: siteUrl, changed })) {
			const file = path.join(directory, address);
			const folder = path.dirname(file);
			if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
			folders.add(folder);
			writing.push(writeFile(file, bytes));
			written = { feeds: written.feeds + 1, bytes: written.bytes + bytes.length };
			if (writing.length < MOST_AT_ONCE) continue;
			await Promise.all(writing);
			writing = [];
		}
	}
	await Promise.all(writing);
	return written;
}
