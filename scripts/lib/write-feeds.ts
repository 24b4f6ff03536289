/** Writes every calendar feed below a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../src/catalogue/graph.ts';
import type { Changed } from '../../src/feeds/changed.ts';
import { feedFiles } from '../../src/feeds/index.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

export interface FeedsWritten {
	readonly feeds: number;
	readonly bytes: number;
}

/** `siteUrl` without a slash at its end; `changed`: see src/feeds/changed.ts. */
export function writeFeeds(
	catalogue: Catalogue,
	directory: string,
	siteUrl: string,
	changed?: Changed,
): FeedsWritten {
	const folders = new Set<string>();
	let [feeds, bytes] = [0, 0];
	for (const language of LANGUAGES) {
		for (const { path: address, bytes: content } of feedFiles(catalogue, language, {
			site: siteUrl,
			changed,
		})) {
			const file = path.join(directory, address);
			const folder = path.dirname(file);
			if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
			folders.add(folder);
			writeFileSync(file, content);
			feeds++;
			bytes += content.length;
		}
	}
	return { feeds, bytes };
}
