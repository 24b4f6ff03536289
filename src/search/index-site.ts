/** Writes the search indexes of a whole site, beside its pages: what is current, and what is over. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/graph.ts';
import { suggestionsPath } from '../i18n/routes.ts';
import { CURRENT_INDEX, PAST_INDEX, wordsFile } from './pagefind.ts';
import { WORD_MARKS } from './pagefind-text.ts';
import { type SearchRecord, searchRecords } from './records/index.ts';
import { vocabularyOf } from './spelling.ts';
import { suggestionFile } from './suggestion-file.ts';

/** What our own results view needs; Pagefind writes its ready-made views (400 KB) as well. */
const NEEDED =
	/^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|fragment|index|filter)$/;
/** What an earlier run may have left; nothing else in the directory is touched. */
const OURS = /^(?:pagefind[-.].*|wasm\..*|words\..*|fragment|index|filter)$/;
/** So many records are on their way to Pagefind at a time. */
const UNDER_WAY = 100;

/**
 * Fills the two folders of `directory`, the root of a built site, with one index per language each, and a vocabulary
 * for spelling help. The same catalogue gives the same bytes. Throws when Pagefind reports an error or holds another
 * number of records than the catalogue.
 */
export async function writeSearchIndex(
	catalogue: Catalogue,
	directory: string,
): Promise<{ current: number; past: number }> {
	const records = catalogue.site.languages.flatMap((language) => searchRecords(catalogue, language));
	const current = records.filter((record) => !record.past);
	const past = records.filter((record) => record.past);
	try {
		await writeIndex(current, join(directory, CURRENT_INDEX));
		await writeIndex(past, join(directory, PAST_INDEX));
	} finally {
		await close();
	}
	for (const language of catalogue.site.languages) {
		const names = records.filter((record) => record.language === language).flatMap(({ names }) => names);
		await writeFile(join(directory, wordsFile(language)), `${JSON.stringify(vocabularyOf(names))}\n`);
		const suggestions = suggestionFile(records.filter((record) => record.language === language));
		const file = join(directory, suggestionsPath(language));
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, `${JSON.stringify(suggestions)}\n`);
	}
	return { current: current.length, past: past.length };
}

async function writeIndex(records: readonly SearchRecord[], directory: string): Promise<void> {
	await mkdir(directory, { recursive: true });
	await remove(directory, (name) => OURS.test(name));
	await write(records, resolve(directory));
	await remove(directory, (name) => OURS.test(name) && !NEEDED.test(name));
	const written = countPages(directory);
	if (written !== records.length)
		throw new Error(
			`search index: ${written} pages in ${directory}, ${records.length} records in the catalogue`,
		);
}

async function write(records: readonly SearchRecord[], outputPath: string): Promise<void> {
	const { index, errors } = await createIndex({ includeCharacters: WORD_MARKS });
	report('creating the index', errors);
	if (!index) throw new Error('search index: Pagefind gave none');
	for (let at = 0; at < records.length; at += UNDER_WAY) {
		// Many at once, but in their order: the order of arrival decides the bytes.
		const sent = records
			.slice(at, at + UNDER_WAY)
			.map(async ({ url, language, content, meta, filters, sort }) => {
				report(url, (await index.addCustomRecord({ url, language, content, meta, filters, sort })).errors);
			});
		await Promise.all(sent);
	}
	report(outputPath, (await index.writeFiles({ outputPath })).errors);
	await index.deleteIndex();
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
