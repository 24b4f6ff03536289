import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../../src/search/index/index-site.ts';
import { urlOfPage } from '../../../../src/search/index/write-index.ts';
import { type CardsFile, cardsFile } from '../../../../src/search/query/all-cards.ts';
import { wordsFile } from '../../../../src/search/query/pagefind.ts';
import type { Vocabulary } from '../../../../src/search/text/spelling.ts';
import { tinyCatalogue } from '../../../support/tiny-catalogue.ts';

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'search-index-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort()
		.map((name) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`);

describe('writing the index', () => {
	test('holds every record in both languages, and none of Pagefind’s own views', async () => {
		expect(await writeSearchIndex(tinyCatalogue(), directory)).toEqual({ current: 18, past: 2 });
		const names = readdirSync(join(directory, 'pagefind'));
		expect(names).toEqual(
			expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index']),
		);
		expect(names.filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
	});
	test('every current card stands in the card files, by the id of its own page', async () => {
		await writeSearchIndex(tinyCatalogue(), directory);
		const read = (name: string) => JSON.parse(readFileSync(join(directory, 'pagefind', name), 'utf8'));
		for (const language of ['vi', 'en'] as const) {
			const file: CardsFile = read(cardsFile(language, 0));
			expect(file.files).toBe(1);
			expect(file.ids).toHaveLength(9);
			for (const [row, id] of file.ids.entries())
				expect(urlOfPage(join(directory, 'pagefind'), id)).toBe(file.columns.url?.[row]);
		}
	});
	test('the vocabulary knows how many records hold a word', async () => {
		await writeSearchIndex(tinyCatalogue(), directory);
		const { held }: Vocabulary = JSON.parse(readFileSync(join(directory, wordsFile('vi')), 'utf8'));
		expect(held.thu).toBeGreaterThan(0);
		expect(Object.keys(held).filter((word) => /\d{8}/.test(word))).toEqual([]);
	});
	test('the same catalogue gives the same bytes, also over an older index; other files stay', async () => {
		await writeSearchIndex(tinyCatalogue(), directory);
		const first = filesIn(directory);
		writeFileSync(join(directory, 'pagefind', 'fragment', 'vi_old.pf_fragment'), 'old');
		await writeSearchIndex(tinyCatalogue(), directory);
		expect(filesIn(directory)).toEqual(first);
		writeFileSync(join(directory, 'pagefind', 'README'), 'mine');
		await writeSearchIndex(tinyCatalogue(), directory);
		expect(readdirSync(join(directory, 'pagefind'))).toContain('README');
	});
});
