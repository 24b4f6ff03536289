/** Writes the search indexes of a whole site, beside its pages: what is current, and what is over. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { suggestionsPath } from '../../i18n/data-paths.ts';
import type { Language } from '../../i18n/languages.ts';
import { cardsFile, cardsFiles } from '../query/all-cards.ts';
import { CURRENT_INDEX, PAST_INDEX, wishesFile, wordsFile } from '../query/pagefind.ts';
import { cardOf } from '../records/card-metas.ts';
import { type SearchRecord, searchRecords } from '../records/index.ts';
import { suggestionFile } from '../suggest/suggestion-file.ts';
import { foldedWords } from '../text/fold.ts';
import { withoutEnds } from '../text/pagefind-text.ts';
import { vocabularyOf } from '../text/spelling.ts';
import { wishFile } from '../wishes/wish-file.ts';
import { filesForAnyQuery, pageIds, urlOfPage, writeIndex } from './write-index.ts';

/**
 * Fills the two folders of `directory`, the root of a built site, with one index per language each, every card that is
 * current, and a vocabulary for spelling help. The same catalogue gives the same bytes. Throws when Pagefind reports an
 * error or holds another number of records than the catalogue.
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
		const spoken = (record: SearchRecord) => record.language === language;
		await writeCards(current.filter(spoken), language, join(directory, CURRENT_INDEX));
		const vocabulary = vocabularyOf(
			records.filter(spoken).flatMap(({ names }) => names),
			{
				current: current.filter(spoken).map(wordsOf),
				past: past.filter(spoken).map(wordsOf),
				own: current.filter(spoken).map(ownWordsOf),
			},
		);
		await writeFile(join(directory, wordsFile(language)), `${JSON.stringify(vocabulary)}\n`);
		const wishes = JSON.stringify(wishFile(catalogue, language));
		await writeFile(join(directory, wishesFile(language)), `${wishes}\n`);
		const suggestions = join(directory, suggestionsPath(language));
		await mkdir(dirname(suggestions), { recursive: true });
		await writeFile(suggestions, `${JSON.stringify(suggestionFile(records.filter(spoken)))}\n`);
	}
	return { current: current.length, past: past.length };
}

export interface SearchDownloads {
	/** Address of Pagefind's module. */
	readonly module: string;
	/** Addresses of what is fetched whatever the query is. */
	readonly files: readonly string[];
}

/** What the search page of a language fetches from the index in `directory` before it can answer anything. */
export function searchDownloads(directory: string, language: Language): SearchDownloads {
	const index = join(directory, CURRENT_INDEX);
	const small = !existsSync(join(index, cardsFile(language, 1)));
	return {
		module: `${CURRENT_INDEX}pagefind.js`,
		files: [
			...[...filesForAnyQuery(index, language), ...(small ? [cardsFile(language, 0)] : [])].map(
				(name) => CURRENT_INDEX + name,
			),
			wishesFile(language),
		],
	};
}

async function writeCards(
	records: readonly SearchRecord[],
	language: Language,
	directory: string,
): Promise<void> {
	const ids = pageIds(directory, language);
	if (ids.length !== records.length)
		throw new Error(
			`search index: ${ids.length} ids in ${directory}, ${records.length} records of ${language}`,
		);
	for (const at of new Set([0, Math.floor(ids.length / 2), ids.length - 1])) {
		const [id, record] = [ids[at], records[at]];
		if (id && record && urlOfPage(directory, id) !== record.url)
			throw new Error(
				`search index: ${id} in ${directory} is not ${record.url}: Pagefind's order has changed`,
			);
	}
	const cards = new Map(
		records.map(({ url, meta, filters }, at) => [ids[at] ?? '', cardOf(url, meta, filters)]),
	);
	for (const [number, file] of cardsFiles(cards).entries())
		await writeFile(join(directory, cardsFile(language, number)), `${JSON.stringify(file)}\n`);
}

/** All that leads to a record, folded; its packed dates are no words. */
function wordsOf({ content, meta: { when: _, ...meta } }: SearchRecord): readonly string[] {
	return foldedWords(withoutEnds([content, ...Object.values(meta)].join(' ')));
}

/** Without what people call its topics and audiences: that leads to them, the record does not say it. */
const ownWordsOf = ({ meta: { more: _, ...meta }, ...record }: SearchRecord): readonly string[] =>
	wordsOf({ ...record, meta });
