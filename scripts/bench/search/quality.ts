/** The judged queries over the real content, asked of every contender on files instead of a network. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { buildCatalogue } from '../../../src/catalogue/graph/graph.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { readRecords } from '../../../src/reader/index.ts';
import { writeSearchIndex } from '../../../src/search/index/index-site.ts';
import type { Pagefind } from '../../../src/search/query/pagefind.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/records/index.ts';
import {
	type Engine,
	FIRST,
	fallenIn,
	type Judged,
	judgedQueries,
	ourEngine,
	type StandIn,
	standInBrowser,
} from '../../../tests/support/judged.ts';
import { SITE_NOW } from '../clock.ts';
import { entriesOf } from './entries.ts';
import { ask, type Entry, OPTIONS } from './minisearch.ts';
import { writePlainIndex } from './plain-pagefind.ts';

export interface Quality {
	readonly queries: number;
	/** Share with a right record among the first three, 0 to 1. */
	readonly ours: number;
	readonly pagefind: number;
	readonly minisearch: number;
}

export async function judge(content: string, work: string): Promise<Quality> {
	// Lines above results and words about them are ours alone: others are asked for records only.
	const judged = judgedQueries(content).filter(({ want, leads, none }) => want && !leads && !none);
	const catalogue = buildCatalogue(await readRecords(content), SITE_NOW);
	const all = catalogue.site.languages.flatMap((language) => searchRecords(catalogue, language));
	const share = async (engine: Engine) => 1 - (await fallenIn(engine, judged)).length / judged.length;

	const [ours, plain] = ['judged-ours', 'judged-pagefind'].map((name) => path.join(work, name));
	if (!ours || !plain) throw new Error('two directories were named');
	for (const directory of [ours, plain]) {
		rmSync(directory, { recursive: true, force: true });
		mkdirSync(directory, { recursive: true });
	}
	await writeSearchIndex(catalogue, ours);
	for (const [folder, past] of [
		['pagefind', false],
		['pagefind-past', true],
	] as const)
		await writePlainIndex(
			all.filter((record) => record.past === past),
			path.join(plain, folder),
		);
	return {
		queries: judged.length,
		ours: await inStandIn(ours, (browser) => share(ourEngine(ours, browser, SITE_NOW))),
		pagefind: await inStandIn(plain, (browser) => share(plainEngine(browser))),
		minisearch: await share(miniEngine(all)),
	};
}

async function inStandIn<T>(directory: string, run: (browser: StandIn) => Promise<T>): Promise<T> {
	const browser = standInBrowser(directory);
	try {
		return await run(browser);
	} finally {
		browser.leave();
	}
}

/** Each kind of question has a module of its own, as each has in a page of its own. */
function plainEngine(browser: StandIn): Engine {
	const modules = new Map<string, Promise<Pagefind>>();
	async function open(past: boolean, key: string): Promise<Pagefind> {
		const module = await browser.importPagefind('/pagefind/pagefind.js', key);
		if (past) await module.mergeIndex('/pagefind-past/');
		return module;
	}
	return async ({ q, lang = 'vi', past = false }) => {
		browser.speak(lang);
		const key = `plain-${lang}-${past}`;
		const module = modules.get(key) ?? open(past, key);
		modules.set(key, module);
		const { results } = await (await module).search(q);
		const found = await Promise.all(results.slice(0, FIRST).map((hit) => hit.data()));
		return { urls: found.map(({ raw_url, url }) => raw_url ?? url) };
	};
}

function miniEngine(records: readonly SearchRecord[]): Engine {
	const indexes = new Map<string, MiniSearch<Entry>>();
	function indexOf(language: Language, past: boolean): MiniSearch<Entry> {
		const key = `${language} ${past}`;
		const known = indexes.get(key);
		if (known) return known;
		const index = new MiniSearch(OPTIONS);
		index.addAll(
			entriesOf(records.filter((record) => record.language === language && (past || !record.past))),
		);
		indexes.set(key, index);
		return index;
	}
	return async ({ q, lang = 'vi', past = false }: Pick<Judged, 'q' | 'lang' | 'past'>) => ({
		urls: ask(indexOf(lang, past), q).cards.map(({ url }) => url),
	});
}
