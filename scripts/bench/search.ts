/**
 * Our search beside Pagefind as it comes and MiniSearch 7: the same texts, the same machine, one run.
 * `npm run bench -- search [--json FILE]`.
 *
 * The texts are those of a made-up city with 10,000 current records, in Vietnamese. Each contender has a page that shows
 * the same list without React (scripts/bench/search/pages): what is compared is the search itself. All are served by
 * scripts/lib/serve.ts and opened in Chromium at a quarter of the processor's speed. Chromium does not slow workers
 * down, and Pagefind as it comes works in one: it is measured so, and once more in the page's own thread, which is as
 * slow as an old phone; the second is what ours is held against.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import {
	type SearchDownloads,
	searchDownloads,
	writeSearchIndex,
} from '../../src/search/index/index-site.ts';
import { preloadSearch } from '../../src/ship/preload-search.ts';
import { readOptions } from '../lib/command-line.ts';
import { madeUpCatalogue } from './made-up.ts';
import { type Asked, askAll } from './search/browser.ts';
import { CONTENDERS, type ContenderName, type Indexing, type SearchComparison } from './search/comparison.ts';
import { entriesOf } from './search/entries.ts';
import { OPTIONS } from './search/minisearch.ts';
import { writePlainIndex } from './search/plain-pagefind.ts';
import { judge } from './search/quality.ts';
import { searchTable, targets } from './search/table.ts';
import { currentRecords, queriesFrom, spreadOfIndex, spreadOfTexts } from './search/texts.ts';

/** So many events, and the places and programmes that come with them, leave 10,000 records that are current. */
const EVENTS = 10_400;
/** Every seventh query is also asked by a reader who was never here: some of each length, with and without marks. */
const EVERY = 7;
const ROOT = path.resolve(import.meta.dirname, '../..');
const WORK = path.join(ROOT, '.build', 'bench', 'search');

export async function compareSearch(content = path.join(ROOT, 'content')): Promise<SearchComparison> {
	const catalogue = madeUpCatalogue(EVENTS);
	const records = currentRecords(catalogue);
	const queries = queriesFrom(records);
	const at = (name: string) => path.join(WORK, name);
	rmSync(WORK, { recursive: true, force: true });
	for (const name of new Set(Object.values(CONTENDERS).map(({ directory }) => directory))) await page(name);

	const timed = async (languages: typeof catalogue.site.languages, directory: string): Promise<Indexing> => {
		mkdirSync(directory, { recursive: true });
		const start = performance.now();
		const written = await writeSearchIndex(
			{ ...catalogue, site: { ...catalogue.site, languages } },
			directory,
		);
		return { seconds: (performance.now() - start) / 1000, records: written.current + written.past };
	};
	const bothLanguages = await timed(catalogue.site.languages, at('both-languages'));
	const oneLanguage = await timed(['vi'], at('ours'));
	preloadOn(path.join(at('ours'), 'index.html'), searchDownloads(at('ours'), 'vi'));
	await writePlainIndex(records, path.join(at('pagefind'), 'pagefind'));
	const index = new MiniSearch(OPTIONS);
	index.addAll(entriesOf(records));
	writeFileSync(path.join(at('minisearch'), 'index.json'), JSON.stringify(index));

	const cold = queries.filter((_, number) => number % EVERY === 0);
	const asked = await askAll(
		Object.entries(CONTENDERS).map(([name, contender]) => ({
			...contender,
			name,
			directory: at(contender.directory),
		})),
		{ cold, warm: queries },
	);
	return {
		records: records.length,
		texts: spreadOfTexts(catalogue),
		indexed: spreadOfIndex(records),
		queries: { cold: cold.length, warm: queries.length },
		// `askAll` answers for each contender; a Map cannot say so.
		asked: Object.fromEntries(asked) as Record<ContenderName, Asked>,
		quality: await judge(content, WORK),
		indexing: { oneLanguage, bothLanguages },
	};
}

/** As the build does with the site's search page. */
function preloadOn(file: string, downloads: SearchDownloads): void {
	writeFileSync(file, preloadSearch(readFileSync(file, 'utf8'), file, downloads));
}

/** A contender's page, bundled. */
const page = (name: string) =>
	build({
		root: path.join(import.meta.dirname, 'search', 'pages', name),
		configFile: false,
		logLevel: 'error',
		build: { outDir: path.join(WORK, name), emptyOutDir: true },
	});

if (import.meta.main) {
	const values = readOptions('node scripts/bench/search.ts [--json FILE]', { json: { type: 'string' } });
	const comparison = await compareSearch();
	console.log(`${searchTable(comparison)}\n`);
	const all = targets(comparison);
	for (const { what, value, unit, most } of all)
		console.log(`${value <= most ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(3)} ${unit} (≤ ${most})`);
	if (values.json) {
		mkdirSync(path.dirname(values.json), { recursive: true });
		writeFileSync(values.json, `${JSON.stringify(comparison, undefined, '\t')}\n`);
	}
	process.exitCode = all.every(({ value, most }) => value <= most) ? 0 : 1;
}
