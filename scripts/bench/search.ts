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
import { type Asked, askAll, type Contender } from './search/browser.ts';
import { entriesOf } from './search/entries.ts';
import { OPTIONS } from './search/minisearch.ts';
import { writePlainIndex } from './search/plain-pagefind.ts';
import { judge, type Quality } from './search/quality.ts';
import { currentRecords, queriesFrom, type Spread, spreadOfIndex, spreadOfTexts } from './search/texts.ts';

/** So many events, and the places and programmes that come with them, leave 10,000 records that are current. */
const EVENTS = 10_400;
/** Every seventh query is also asked by a reader who was never here: some of each length, with and without marks. */
const EVERY = 7;
const ROOT = path.resolve(import.meta.dirname, '../..');
const WORK = path.join(ROOT, '.build', 'bench', 'search');

export interface Indexing {
	/** Seconds; records of the current index and of the past. */
	readonly seconds: number;
	readonly records: number;
}
export interface SearchComparison {
	readonly records: number;
	readonly texts: Spread;
	readonly indexed: Spread;
	readonly queries: { readonly cold: number; readonly warm: number };
	readonly asked: Readonly<Record<ContenderName, Asked>>;
	readonly quality: Quality;
	readonly indexing: { readonly oneLanguage: Indexing; readonly bothLanguages: Indexing };
}

const CONTENDERS = {
	ours: { directory: 'ours' },
	'Pagefind, page': { directory: 'pagefind', extra: 'same-thread' },
	'Pagefind, worker': { directory: 'pagefind' },
	MiniSearch: { directory: 'minisearch', slowToCompress: ['index.json'] },
} as const satisfies Record<string, Omit<Contender, 'name'>>;
type ContenderName = keyof typeof CONTENDERS;

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

const perTenThousand = ({ seconds, records }: Indexing): number => (seconds / records) * 10_000;

/** What our search has to reach, each with how far it is. */
export function targets({ asked, quality, indexing }: SearchComparison) {
	const { ours, 'Pagefind, page': plain, MiniSearch: mini } = asked;
	return [
		{ what: 'bytes to first results', value: ours.bytes / 1024, unit: 'KB', most: 300 },
		{
			what: "time to first results, against MiniSearch's",
			value: ours.first / mini.first,
			unit: '',
			most: 0.35,
		},
		{
			what: "time to first results, against plain Pagefind's",
			value: ours.first / plain.first,
			unit: '',
			most: 1,
		},
		{ what: 'warm query, p95', value: ours.warm.p95, unit: 'ms', most: 80 },
		{
			what: "warm query, p95, against plain Pagefind's",
			value: ours.warm.p95 / plain.warm.p95,
			unit: '',
			most: 1,
		},
		{
			what: 'right record not in the first three, against the better of the others',
			value: (1 - quality.ours) / (1 - Math.max(quality.pagefind, quality.minisearch)),
			unit: '',
			most: 1,
		},
		{ what: 'right record not in the first three', value: 1 - quality.ours, unit: '', most: 0.02 },
		{
			what: 'indexing 10,000 records, one language',
			value: perTenThousand(indexing.oneLanguage),
			unit: 's',
			most: 20,
		},
		{
			what: 'indexing 10,000 records, both languages',
			value: perTenThousand(indexing.bothLanguages),
			unit: 's',
			most: 20,
		},
	] as const;
}

/** The comparison as a Markdown table. */
export function searchTable({
	records,
	texts,
	indexed,
	queries,
	asked,
	quality,
	indexing,
}: SearchComparison) {
	const names = Object.keys(CONTENDERS) as ContenderName[]; // the keys are known
	const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
	const ms = (time: number) => `${time.toFixed(0)} ms`;
	const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
	const found: Record<ContenderName, number> = {
		ours: quality.ours,
		'Pagefind, page': quality.pagefind,
		'Pagefind, worker': quality.pagefind,
		MiniSearch: quality.minisearch,
	};
	const row = (what: string, of: (name: ContenderName) => string) =>
		`| ${[what, ...names.map(of)].join(' | ')} |`;
	const spread = ({ syllables, commonest, share }: Spread) =>
		`${syllables} different syllables, the commonest (“${commonest}”) in ${percent(share)}`;
	return [
		`| ${records} records | ours | Pagefind in the page's thread | Pagefind in its worker (not slowed down) | MiniSearch 7 |`,
		'|---|---|---|---|---|',
		row('bytes to first results, median', (name) => kb(asked[name].bytes)),
		row('… of the heaviest query', (name) => kb(asked[name].mostBytes)),
		row('bytes once five queries are answered', (name) => kb(asked[name].bytesInUse)),
		row('first results, from opening the page', (name) => ms(asked[name].first)),
		row('warm query, median', (name) => ms(asked[name].warm.median)),
		row('warm query, p95', (name) => ms(asked[name].warm.p95)),
		row('slowest warm query', (name) => `“${asked[name].warm.slowest}”`),
		row(`right record in the first three, ${quality.queries} judged queries`, (name) => percent(found[name])),
		'',
		`${queries.cold} cold queries, ${queries.warm} warm ones. Titles, summaries and bodies: ${spread(texts)}; all that is indexed, labels and names of places included: ${spread(indexed)}.`,
		`Indexing: ${indexing.oneLanguage.records} records of one language in ${indexing.oneLanguage.seconds.toFixed(1)} s, ${indexing.bothLanguages.records} of both in ${indexing.bothLanguages.seconds.toFixed(1)} s.`,
	].join('\n');
}

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
