/** Who may import whom: the table in rooms.ts, held against every import of the source. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles, importsOf, sourceFiles } from './imports.ts';
import { allows, roomOf, rooms } from './rooms.ts';

const files = sourceFiles('src');
const imports = files.flatMap((file) => importsOf(file));
const own = imports.filter(({ own }) => own);

const graph = (name: (file: string) => string) => {
	const arrows = new Map<string, Set<string>>();
	for (const { from, to } of own) {
		const targets = arrows.get(name(from)) ?? new Set<string>();
		arrows.set(name(from), targets);
		if (name(from) !== name(to)) targets.add(name(to));
	}
	return arrows;
};

describe('the rooms of the source', () => {
	it('has a line in the table for every folder', () => {
		const without = files.filter((file) => rooms[roomOf(file)] === undefined);
		expect(without).toEqual([]);
	});

	it('has a folder for every line of the table', () => {
		const lived = new Set(files.map(roomOf));
		expect(Object.keys(rooms).filter((room) => !lived.has(room))).toEqual([]);
	});

	it('imports no room that the table does not allow', () => {
		const refused = own
			.filter(({ from, to }) => roomOf(from) !== roomOf(to))
			.filter(({ from, to }) => !allows(roomOf(from), roomOf(to)))
			.map(({ from, to }) => `${from} imports ${to}`);
		expect(refused).toEqual([]);
	});

	it('imports no package that the table does not allow', () => {
		const refused = imports
			.filter(({ own }) => !own)
			.filter(({ from, to }) => !(rooms[roomOf(from)]?.packages ?? []).includes(to))
			.map(({ from, to }) => `${from} imports ${to}`);
		expect(refused).toEqual([]);
	});

	it('takes date-fns by its parts: its own entry loads 300 files', () =>
		expect(files.filter((file) => /from 'date-fns'/.test(readFileSync(file, 'utf8')))).toEqual([]));

	it('has no circle between folders', () => expect(circles(graph(roomOf))).toEqual([]));
	it('has no circle between files', () => expect(circles(graph((file) => file))).toEqual([]));
});

describe('the table', () => {
	it.each([
		['domain/time', 'schemas'],
		['schemas', 'reader'],
		['reader/text', 'reader/disk'],
		['rules/when', 'catalogue/graph'],
		['catalogue/time', 'reader'],
		['publish/calendars', 'site/view'],
		['search/index', 'site/parts'],
		['site/parts', 'reader'],
		['site/home', 'site/month'],
		['site/month', 'astro'],
		['i18n', 'site/frame'],
	])('keeps %s from %s', (room, other) => {
		expect([rooms[room], rooms[other]]).not.toContain(undefined);
		expect(allows(room, other)).toBe(false);
	});

	it('lets one room alone import ical-generator', () => {
		const with_ = Object.keys(rooms).filter((room) => rooms[room]?.packages?.includes('ical-generator'));
		expect(with_).toEqual(['publish/calendars']);
	});

	it('lets nothing import scripts or tests', () =>
		expect(own.filter(({ to }) => /^(scripts|tests)\//.test(to))).toEqual([]));
});

describe('reading imports', () => {
	const read = (text: string) => importsOf('src/a/b.ts', text).map(({ to }) => to);

	it('sees every way to import', () => {
		expect(
			read(
				[
					"import { a } from '../c/d.ts';",
					"import '../styles/e.css';",
					"export { f } from './g.ts';",
					"const h = await import('./h.ts');",
					"type I = import('./i.ts').I;",
					"new URL('../j/k.ts', import.meta.url);",
					"import l from '../l.woff2?url';",
					"import { m } from '@date-fns/tz/m';",
					"import n from 'node:fs/promises';",
				].join('\n'),
			),
		).toEqual([
			'src/c/d.ts',
			'src/styles/e.css',
			'src/a/g.ts',
			'src/a/h.ts',
			'src/a/i.ts',
			'src/j/k.ts',
			'src/l.woff2',
			'@date-fns/tz',
			'node:fs/promises',
		]);
	});

	it('takes no word of a comment and no address for an import', () => {
		expect(read("// import x from './x.ts'\n/** from './y.ts' */\nnew URL('./z', base);")).toEqual([]);
	});

	it('finds a circle through three', () => {
		const arrows = new Map([
			['a', new Set(['b'])],
			['b', new Set(['c'])],
			['c', new Set(['a', 'd'])],
			['d', new Set<string>()],
		]);
		expect(circles(arrows).map((members) => members.sort())).toEqual([['a', 'b', 'c']]);
	});
});
