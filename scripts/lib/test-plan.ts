/** The parts that `npm test` is made of, and the shorter commands for one of them. */
import type { Step } from './test-steps.ts';

const VITEST = 'node_modules/vitest/vitest.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';

export const lint: Step = {
	name: 'lint and format',
	command: [BIOME, 'ci', '--diagnostic-level=error'],
};

const PRETTIER = ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', 'src/**/*.astro'];
/** Pages and parts are Prettier's alone: Biome does not know which spaces of an .astro template readers would see. */
export const formatOfPages: Step = { name: 'format of pages', command: [...PRETTIER, '--check'] };

/** `npm run format`: what of the above mends itself. */
export const mend: readonly Step[] = [
	{ name: 'mend the code', command: [BIOME, 'check', '--write'] },
	{ name: 'mend the pages', command: [...PRETTIER, '--write'] },
];

export const types: Step = {
	name: 'types',
	command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'],
};

/** The bench imports from src: what moves there would break it, and be seen only at the next measuring. */
export const benchTypes: Step = { name: 'types of the bench', command: ['scripts/bench.ts', 'types'] };

export const deadCode: Step = {
	name: 'dead code',
	command: [
		'node_modules/knip/bin/knip.js',
		...['--config', 'tests/knip.config.ts', '--treat-config-hints-as-errors'],
	],
};

/** `filters`: parts of the paths of test files; none is all of them. */
export const unitTests = (filters: readonly string[] = [], name = 'unit tests', TZ?: string): Step => ({
	name,
	command: [VITEST, 'run', '--config', 'tests/vitest.config.ts', ...filters],
	env: TZ === undefined ? {} : { TZ },
	counts: 'vitest',
});

export const siteTests: Step = {
	name: 'site tests',
	command: [VITEST, 'run', '--config', 'tests/site/vitest.config.ts'],
	counts: 'vitest',
};

export const browserTests = (args: readonly string[] = []): Step => ({
	name: 'browser tests',
	command: [
		'node_modules/@playwright/test/cli.js',
		'test',
		'--config',
		'tests/playwright.config.ts',
		...args,
	],
	counts: 'playwright',
});

export const contentCheck: Step = { name: 'content: check', command: ['scripts/check.ts'] };

/** Where `npm run check:site` builds the site of the content. */
export const CONTENT_SITE = '.build/check-site';
/** At the real clock, unless SITE_NOW says otherwise. */
export const contentBuild: Step = {
	name: 'content: build',
	command: ['scripts/build.ts', '--out', CONTENT_SITE],
};

/** Of the content and of its site, which stands in `dir`. */
export const contentTests = (dir: string = CONTENT_SITE): Step => ({
	name: 'content: its site',
	command: [VITEST, 'run', '--config', 'tests/check-site/vitest.config.ts'],
	env: { CHECKED_SITE: dir },
	counts: 'vitest',
});
