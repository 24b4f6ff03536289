import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../src/search/index-site.ts';
import { tinyCatalogue } from './tiny-catalogue.ts';

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
		expect(await writeSearchIndex(tinyCatalogue(), directory)).toEqual({ current: 16, past: 0 });
		const names = readdirSync(join(directory, 'pagefind'));
		expect(names).toEqual(
			expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index']),
		);
		expect(names.filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
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
