/** Reader and rules judge records in a browser, too: what is reachable from that door needs no Node. */
import { createContext, Script } from 'node:vm';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';
import { textsOf } from '../../support/texts-of.ts';
import { importsOf } from './imports.ts';

const DOOR = 'src/rules/judge-texts.ts';
/** Packages that run in a browser. */
const IN_BROWSERS = ['@date-fns/utc', 'date-fns', 'yaml', 'zod'];

function reachable(from: string): { files: string[]; packages: string[] } {
	const files = new Set([from]);
	const packages = new Set<string>();
	// A set goes on to what is added while it is walked.
	for (const file of files) for (const { to, own } of importsOf(file)) (own ? files : packages).add(to);
	return { files: [...files], packages: [...packages].sort() };
}

it('imports nothing of Node, and packages for browsers alone', () => {
	const { files, packages } = reachable(DOOR);
	expect(files.length).toBeGreaterThan(80);
	expect(packages).toEqual(IN_BROWSERS);
	expect(files.filter((file) => /^src\/(reader\/disk|environment|settings)/.test(file))).toEqual([]);
});

it('reads tables of institutions with packages for browsers alone', () => {
	const { files, packages } = reachable('src/intake/index.ts');
	expect(packages).toEqual([...IN_BROWSERS, 'fflate', 'hucre', 'papaparse'].sort());
	expect(files.filter((file) => /^src\/(reader\/disk|environment|settings)/.test(file))).toEqual([]);
});

it('checks tables in a worker with packages for browsers alone', () => {
	const { files, packages } = reachable('src/site/intake-page/worker.ts');
	expect(packages).toEqual([...IN_BROWSERS, 'fflate', 'hucre', 'papaparse'].sort());
	expect(files.filter((file) => /^src\/(reader\/disk|environment|settings)/.test(file))).toEqual([]);
});

it('walks far enough to see a disk', () => {
	expect(reachable('src/rules/check.ts').packages).toContain('node:fs');
});

it('judges where there is neither process nor module loader', async () => {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			minify: false,
			lib: { entry: DOOR, formats: ['iife'], name: 'door', fileName: 'door' },
		},
	});
	const [bundle] = Array.isArray(result) ? result : [];
	const [chunk] = bundle?.output ?? [];
	const page = createContext({ URL, texts: textsOf(TINY_CITY), now: TEST_NOW });
	new Script(`${chunk?.code}; var judged = door.judgeTexts(texts, now);`).runInContext(page);
	const { issues, records } = page['judged'].checked;
	expect(issues).toHaveLength(0);
	expect(records.events.length).toBeGreaterThan(5);
});
