/**
 * The judged queries of the sample city against the index of its built site: what people type must have what
 * they look for among the first three results. The browser's part of the search runs here, on files instead of a net.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/graph/graph.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { checkContent } from '../../src/rules/check.ts';
import { wishesFile } from '../../src/search/query/pagefind.ts';
import { searchRecords } from '../../src/search/records/index.ts';
import { fold, foldedWords, spelledWords } from '../../src/search/text/fold.ts';
import { decode } from '../../src/search/text/pagefind-text.ts';
import { makeUnderstand } from '../../src/search/wishes/understand.ts';
import { TEST_NOW } from '../clock.ts';
import { SAMPLE_CITY } from '../support/cities.ts';
import {
	type Engine,
	FIRST,
	fallenIn,
	judgedQueries,
	ourEngine,
	type StandIn,
	standInBrowser,
} from '../support/judged.ts';
import { builtSite } from './built.ts';

const SITE = builtSite('site').directory;
const ENOUGH = 0.98;

const judged = judgedQueries(SAMPLE_CITY);
let browser: StandIn;
let firstResults: Engine;
beforeAll(() => {
	browser = standInBrowser(SITE);
	firstResults = ourEngine(SITE, browser, TEST_NOW);
});
afterAll(() => browser.leave());

describe('judged queries', () => {
	test('are 229, none twice, each in a known language', () => {
		expect(judged).toHaveLength(229);
		expect(new Set(judged.map(({ q, lang }) => `${lang} ${q}`)).size).toBe(judged.length);
		for (const { lang } of judged) expect(lang === undefined || LANGUAGES.includes(lang)).toBe(true);
	});

	test(`at least ${ENOUGH * 100} % have the right record in the first ${FIRST}`, async () => {
		const fallen = await fallenIn(firstResults, judged);
		const right = 1 - fallen.length / judged.length;
		console.log(
			`${(right * 100).toFixed(1)} % of ${judged.length} judged queries; fallen:\n${fallen.join('\n')}`,
		);
		expect(right, fallen.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
	});

	test('typed without marks, what can mean only one thing has the same first result', async () => {
		const spelled = judged.filter(({ q, lang = 'vi' }) => lang === 'vi' && fold(q) !== q.toLowerCase());
		const spellings = await spellingsInContent();
		const understand = makeUnderstand(JSON.parse(readFileSync(`${SITE}/${wishesFile('vi')}`, 'utf8')), 'vi');
		// Marks are meant: a word spelled otherwise than all content is another word. What is wished is no word of records,
		// and those left without it may be told apart by their marks alone.
		const unambiguous = spelled.filter(({ q }) => {
			const typed = neighbours(spelledWords(q));
			return (
				understand(q, TEST_NOW).line === undefined &&
				neighbours(foldedWords(q)).every((words, at) => {
					const ways = spellings.get(words);
					return !ways || (ways.size === 1 && ways.has(typed[at] ?? ''));
				})
			);
		});
		expect(unambiguous.length).toBeGreaterThan(20);
		const other: string[] = [];
		for (const one of unambiguous) {
			const [exact] = (await firstResults(one)).urls;
			const [folded] = (await firstResults({ ...one, q: fold(one.q) })).urls;
			if (exact !== folded) other.push(`${one.q}: ${exact}, without marks ${folded}`);
		}
		expect(other).toEqual([]);
	});

	test.each([
		['5,000 letters', 'x'.repeat(5000)],
		['a phrase 600 times', 'bảo tàng '.repeat(600)],
		['punctuation', '…?!,.;:'],
		['emoji', '🏛️📚'],
		['markup', '<script>alert(1)</script>'],
		['signs of regular expressions', '.*+?^${}()|[]\\'],
		['SQL', "'; DROP TABLE places; --"],
		['decomposed letters', 'Bảo tàng Lịch sử'.normalize('NFD')],
		['invisible signs', '\u0000\u202e\u200b'],
	])('%s: answered without an error', async (_, q) => {
		expect(Array.isArray((await firstResults({ q })).urls)).toBe(true);
	});
});

/** Each word with its neighbour, by which Vietnamese words are told apart; a single word alone. */
const neighbours = (words: readonly string[]): string[] =>
	words.length < 2 ? [...words] : words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** By folded word or two: every way in which the content spells it. */
async function spellingsInContent(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	const { records } = await checkContent(SAMPLE_CITY, TEST_NOW);
	const found = new Map<string, Set<string>>();
	for (const { content, names } of searchRecords(buildCatalogue(records, TEST_NOW), 'vi')) {
		const words = spelledWords(`${decode(content)} ${names.join(' ')}`);
		for (const spelled of [...words, ...neighbours(words)]) {
			const folded = foldedWords(spelled).join(' ');
			found.set(folded, (found.get(folded) ?? new Set()).add(spelled));
		}
	}
	return found;
}
