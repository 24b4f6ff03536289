/** Documents for people name only what is there: links, files, commands; and the map of rooms is that of rooms.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leadsOn, pointersOf } from './documents.ts';
import { withMap } from './map.ts';

const CONTRIBUTING = '.github/CONTRIBUTING.md';
const markdownIn = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => `${folder}/${name}`);
const documents = [
	'README.md',
	'content/README.md',
	...markdownIn('src'),
	...markdownIn('.github'),
	'scripts/bench/README.md',
	'scripts/new-city/content/README.md',
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }; // npm's own shape

describe.each(documents)('%s', (document) => {
	const { links, paths, commands } = pointersOf(readFileSync(document, 'utf8'));

	it('has links that lead on', () => expect(links.filter((link) => !leadsOn(link, document))).toEqual([]));
	it('names files that are there', () => expect(paths.filter((file) => !existsSync(file))).toEqual([]));
	it('names commands that are there', () =>
		expect(commands.filter((command) => !(command in scripts))).toEqual([]));
});

describe('the README', () => {
	const lines = readFileSync('README.md', 'utf8').trimEnd().split('\n');

	it('fits on one screen', () => expect(lines.length).toBeLessThanOrEqual(65));
	it('leads editors, cities and contributors to their own pages', () =>
		expect(pointersOf(lines.join('\n')).links).toEqual(
			expect.arrayContaining(['content/README.md', 'src/README.md', CONTRIBUTING]),
		));
});

it('the map of rooms in CONTRIBUTING is that of rooms.ts', async () => {
	const text = readFileSync(CONTRIBUTING, 'utf8');
	await expect(withMap(text)).toMatchFileSnapshot(`../../../${CONTRIBUTING}`);
});

it('sees links, pictures, files and commands, and no address of the web', () => {
	const text = [
		'See [the rules](../src/rules/index.ts#a), [the web](https://example.org/src/x.ts) and `src/site/<feature>/`.',
		'<img alt="" src="a.webp"> In tests/clock.ts. Also scripts/*.ts, then `npm run check:site -- --dir DIR`.',
	].join('\n');
	expect(pointersOf(text)).toEqual({
		links: ['../src/rules/index.ts#a', 'a.webp'],
		paths: ['src/site/', 'tests/clock.ts', 'scripts/'],
		commands: ['check:site'],
	});
});
