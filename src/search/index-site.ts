/** Writes the search index of a whole site, beside its pages. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/graph.ts';
import { WORD_MARKS } from './pagefind-text.ts';
import { type SearchRecord, searchRecords } from './records/index.ts';

/** What our own results view needs; Pagefind writes its ready-made views (400 KB) as well. */
const NEEDED =
	/^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|fragment|index|filter)$/;
/** What an earlier run may have left; nothing else in the directory is touched. */
const OURS = /^(?:pagefind[-.].*|wasm\..*|fragment|index|filter)$/;

/**
 * Fills `directory` (served as /pagefind/) with one index per language of the site. The same catalogue gives the same
 * bytes. Throws when Pagefind reports an error or holds another number of records than the catalogue.
 */
export async function writeSearchIndex(
	catalogue: Catalogue,
	directory: string,
): Promise<{ records: number }> {
	const records = catalogue.site.languages.flatMap((language) => searchRecords(catalogue, language));
	await mkdir(directory, { recursive: true });
	await remove(directory, (name) => OURS.test(name));
	try {
		await write(records, resolve(directory));
	} finally {
		await close();
	}
	await remove(directory, (name) => OURS.test(name) && !NEEDED.test(name));
	const written = countPages(directory);
	if (written !== records.length) {
		throw new Error(
			`search index: ${written} pages in ${directory}, ${records.length} records in the catalogue`,
		);
	}
	return { records: records.length };
}

async function write(records: readonly SearchRecord[], outputPath: string): Promise<void> {
	const { index, errors } = await createIndex({ includeCharacters: WORD_MARKS });
	report('creating the index', errors);
	if (!index) throw new Error('search index: Pagefind gave none');
	for (const record of records) {
		// One after the other: the order of arrival decides the bytes.
		report(record.url, (await index.addCustomRecord(record)).errors);
	}
	report(outputPath, (await index.writeFiles({ outputPath })).errors);
}

function report(what: string, errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join('; ')}`);
}

async function remove(directory: string, unwanted: (name: string) => boolean): Promise<void> {
	const names = (await readdir(directory)).filter(unwanted);
	await Promise.all(names.map((name) => rm(join(directory, name), { recursive: true })));
}

/** Pages of all languages, as Pagefind's own table of contents counts them. */
function countPages(directory: string): number {
	// The shape is Pagefind's; a missing count makes the sum NaN, which is never equal.
	const entry = JSON.parse(readFileSync(join(directory, 'pagefind-entry.json'), 'utf8')) as {
		readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
	};
	return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
