/** src/contract.md against the code: what it promises is there, and every address that people can hold on to is promised. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/graph/graph.ts';
import { endpoints } from '../../../src/i18n/endpoints.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { institutionRoutes, type RouteName, routes } from '../../../src/i18n/routes.ts';
import { feedsOf } from '../../../src/publish/calendars/index.ts';
import { apiFiles, listNames } from '../../../src/publish/data/index.ts';
import { readContent } from '../../../src/reader/index.ts';
import type { Records } from '../../../src/schemas/index.ts';
import { addressKinds } from '../../../src/ship/headers.ts';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';

const contract = readFileSync('src/contract.md', 'utf8');
const section = (title: string): string => {
	const found = contract.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
	if (!found) throw new Error(`src/contract.md has no section "${title}"`);
	return found;
};
/** Everything between backticks that looks like an address. */
const addressesIn = (text: string) => [...text.matchAll(/`(\/[^`\s]*)`/g)].map(([, address = '']) => address);
/** `/ics/place/<id>.ics` fits `/ics/place/bao-tang-mau.ics`. */
const patternOf = (address: string) =>
	new RegExp(`^${address.replaceAll('.', '\\.').replace(/<\w+>/g, '[\\w-]+')}$`);
const sorted = (list: Iterable<string>) => [...new Set(list)].sort();

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }; // npm's own shape
const { records } = await readContent(TINY_CITY);
const catalogue = buildCatalogue(records as Records, TEST_NOW); // the tiny city has a site.yaml

describe('the contract', () => {
	it('names commands that there are', () => {
		const named = [...section('Commands').matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)].map(
			([, name = '']) => name,
		);
		expect(named.length).toBeGreaterThan(8);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	it.each(LANGUAGES)('names the address of every page, and no other: %s', (language: Language) => {
		const column = language === 'vi' ? 2 : 3;
		const rows = section('Pages')
			.split('\n')
			.filter((line) => line.startsWith('| ') && line.includes('`/'));
		const named = rows.flatMap((row) => addressesIn(row.split('|')[column] ?? ''));
		const names = Object.keys(routes) as RouteName[]; // the keys are known; Object.keys cannot say so
		const known = names.map((name) => routes[name][language].replace(/\[(\w+)\]/g, '<$1>'));
		expect(sorted(named)).toEqual(sorted(known));
		expect(named).toHaveLength(rows.length);
	});

	it('names the pages for institutions', () => {
		const named = addressesIn(section('Pages'));
		for (const { vi } of Object.values(institutionRoutes)) expect(named).toContain(vi);
	});

	it('names every family of feeds, and no other', () => {
		const families = addressesIn(section('Feeds')).filter((address) => address.endsWith('.ics'));
		const feeds = feedsOf(catalogue, 'vi').map(({ path }) => path);
		const without = (path: string) => !families.some((family) => patternOf(family).test(path));
		expect(feeds.filter(without)).toEqual([]);
		expect(families.filter((family) => !feeds.some((path) => patternOf(family).test(path)))).toEqual([]);
		expect(sorted(feedsOf(catalogue, 'en').map(({ path }) => path))).toEqual(
			sorted(feeds.map((path) => `/en${path}`)),
		);
	});

	it('names every file of the open data, and no other', () => {
		const families = addressesIn(section('Data')).filter((address) => address.startsWith('/api/'));
		const files = apiFiles(catalogue).map((file) => `/api/v1/${file}`);
		expect(files.filter((file) => !families.some((family) => patternOf(family).test(file)))).toEqual([]);
		expect(families.filter((family) => !files.some((file) => patternOf(family).test(file)))).toEqual([]);
		const named = /The lists: ([^.]*)\./.exec(section('Data'))?.[1] ?? '';
		expect([...named.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...listNames]);
	});

	it('names files that the site answers with: news, robots', () => {
		const known: readonly string[] = endpoints.map(({ pattern }) => pattern);
		for (const address of ['/feed.xml', '/feed.json', '/robots.txt']) {
			expect(contract).toContain(`\`${address}\``);
			expect(known).toContain(address);
		}
		expect(addressKinds.find(({ match }) => match === '*.ics')?.headers).toEqual({
			'Access-Control-Allow-Origin': '*',
		});
	});

	it('has as many numbered rules of calendars as the tests speak of', () => {
		const rules = [...section('Feeds').matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
		const tested = readFileSync('tests/unit/publish/calendars/rules.test.ts', 'utf8');
		const spoken = [...tested.matchAll(/test\('([\d and]+): /g)].flatMap(([, numbers = '']) =>
			numbers.split(' and ').map(Number),
		);
		expect(rules).toEqual(rules.map((_, at) => at + 1));
		expect(spoken.filter((number) => !rules.includes(number))).toEqual([]);
	});
});
