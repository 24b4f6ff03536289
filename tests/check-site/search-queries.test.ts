/**
 * What people of this city type must find what they look for. A query that wants what is over by now asks the past too,
 * one that wants what is no longer published is left out: neither the calendar nor a record less fails this.
 */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { searchRecords } from '../../src/search/records/index.ts';
import {
	addressOf,
	FIRST,
	fallenIn,
	type Judged,
	judgedQueries,
	ourEngine,
	QUERIES_FILE,
	type StandIn,
	standInBrowser,
} from '../support/judged.ts';
import { catalogue, content, now, site } from './checked.ts';

/** Of all queries, and of each kind. */
const [ENOUGH, OF_EACH] = [0.97, 0.9];
const FILE = path.join(content, QUERIES_FILE);
const judged = judgedQueries(content);
if (judged.length === 0)
	console.warn(`There is no ${FILE}: the search is not asked what this city looks for.`);

/** By address: whether all of it is over. */
const published = new Map(
	LANGUAGES.flatMap((language) => searchRecords(catalogue, language)).map(({ url, past }) => [url, past]),
);
const asked = judged.flatMap((one): Judged[] => {
	const found = (one.want ?? []).map((record) => published.get(addressOf(record, one.lang ?? 'vi')));
	if (!one.want) return [one];
	if (found.every((past) => past === undefined)) return [];
	return [{ ...one, past: one.past === true || found.every((past) => past !== false) }];
});

describe.runIf(judged.length > 0)('content and what people look for', () => {
	let browser: StandIn;
	beforeAll(() => {
		browser = standInBrowser(site.directory);
	});
	afterAll(() => browser.leave());

	it('asks nothing twice', () => {
		const keys = judged.map(({ q, lang }) => `${lang} ${q}`);
		const twice = judged.filter((_, at) => keys.indexOf(keys[at] ?? '') !== at);
		expect(twice.map(({ line, q }) => `${FILE}:${line} ${q}`)).toEqual([]);
	});

	it(`finds it among the first ${FIRST} in ${ENOUGH * 100} of 100 cases`, async () => {
		const fallen = await fallenIn(ourEngine(site.directory, browser, now), asked);
		const lines = fallen.map((line) => path.join(content, line)).join('\n');
		console.log(`${fallen.length} of ${asked.length} queries fall:\n${lines}`);
		expect(1 - fallen.length / asked.length, lines).toBeGreaterThanOrEqual(ENOUGH);
	});

	it.each([...new Set(asked.flatMap(({ kind }) => kind ?? []))])(
		`of the kind “%s” in ${OF_EACH * 100} of 100 cases`,
		async (kind) => {
			const of = asked.filter((one) => one.kind === kind);
			const fallen = await fallenIn(ourEngine(site.directory, browser, now), of);
			expect(1 - fallen.length / of.length, fallen.join('\n')).toBeGreaterThanOrEqual(OF_EACH);
		},
	);
});
