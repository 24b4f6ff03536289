/**
 * The script of reading pages in one file: islands share parts of it, and would split it in seven. What only some pages
 * load (posters, countdowns, calendar buttons) stays out of it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Files and folders below `src` that every page loads. */
const OF_EVERY_PAGE = [
	'site/view-time/',
	'site/view/now.ts',
	'site/saving/store.ts',
	'site/links/android-intent.ts',
	'downloads/longest-wait.ts',
	'domain/time/local-now.ts',
	'i18n/calendar-names.ts',
];

/** A group for the bundler. Throws where a file has moved: its pages would fetch one script more, and nobody see it. */
export function readingChunk(root: string, files: readonly string[] = OF_EVERY_PAGE) {
	const gone = files.find((file) => !existsSync(path.join(root, 'src', file)));
	if (gone !== undefined)
		throw new Error(`src/${gone} has moved: name it anew in src/astro/reading-chunk.ts`);
	return { name: 'reading', test: new RegExp(`/src/(${files.join('|').replaceAll('.', '\\.')})`) };
}
