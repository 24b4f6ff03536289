/** One Pagefind index of any number of languages, written into a directory. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Language } from '../../i18n/languages.ts';
import type { SearchRecord } from '../records/index.ts';
import { NO_WORD, WORD_MARKS } from '../text/pagefind-text.ts';

/** What our own results view needs; Pagefind writes its ready-made views (400 KB) as well. */
const NEEDED =
	/^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|fragment|index|filter)$/;
/** What an earlier run may have left; nothing else in the directory is touched. */
const OURS = /^(?:pagefind[-.].*|(?:wasm|words|wishes|cards)\..*|fragment|index|filter)$/;
/** So many records are on their way to Pagefind at a time. */
const UNDER_WAY = 100;

/** Throws when Pagefind reports an error or holds another number of records. It stays open: see its `close`. */
export async function writeIndex(records: readonly SearchRecord[], directory: string): Promise<void> {
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

/** What Pagefind fetches for any query in a language: names below the index's directory. */
export function filesForAnyQuery(directory: string, language: Language): string[] {
	const own = languagesIn(directory)[language];
	return own ? [`pagefind.${own.hash}.pf_meta`, `wasm.${own.wasm ?? 'unknown'}.pagefind`] : [];
}

/**
 * The ids by which Pagefind's hits name the records of a language, in the order in which they were written. They stand
 * at the front of its list of pages, before the names of its other files.
 */
export function pageIds(directory: string, language: Language): string[] {
	const [list] = filesForAnyQuery(directory, language);
	if (!list) return [];
	const text = gunzipSync(readFileSync(join(directory, list))).toString('latin1');
	const ids = text.match(new RegExp(`${language}_[0-9a-f]+`, 'g')) ?? [];
	return ids.slice(0, languagesIn(directory)[language]?.page_count ?? 0);
}

/** Address of the record with this id. */
export function urlOfPage(directory: string, id: string): string {
	const text = gunzipSync(readFileSync(join(directory, 'fragment', `${id}.pf_fragment`))).toString('utf8');
	const fragment = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string }; // the shape is Pagefind's
	return fragment.url;
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
				// Of a content Pagefind keeps where each word stands, for excerpts that are not shown, and tells it with every
				// hit: with common syllables that is most of a search's time. Of a meta it tells only that it was met.
				const text = { content: NO_WORD, meta: { ...meta, text: content } };
				report(url, (await index.addCustomRecord({ url, language, ...text, filters, sort })).errors);
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

interface LanguageEntry {
	readonly hash: string;
	readonly wasm: string | null;
	readonly page_count: number;
}

/** As Pagefind's own table of contents says. */
function languagesIn(directory: string): Readonly<Record<string, LanguageEntry>> {
	const entry = JSON.parse(readFileSync(join(directory, 'pagefind-entry.json'), 'utf8')) as {
		// The shape is Pagefind's; a missing count makes the sum of `countPages` NaN, which is never equal.
		readonly languages: Readonly<Record<string, LanguageEntry>>;
	};
	return entry.languages;
}

const countPages = (directory: string): number =>
	Object.values(languagesIn(directory)).reduce((sum, { page_count }) => sum + page_count, 0);
