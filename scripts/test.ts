/**
 * `npm test`: content check, types, lint, dead code, unit tests, builds, browser and accessibility tests.
 * Every step runs even when an earlier one failed, but no test of a site that could not be built; the last line counts all tests: `N passed, N failed`.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TEST_NOW } from '../tests/clock.ts';
import { readOptions } from './lib/command-line.ts';
import { oneByOne, printSummary, run, type Step, type StepResult } from './lib/test-steps.ts';

readOptions('npm test', {});
const results: StepResult[] = [];
const HARSH = '.build/test/harsh-content';
const EDITED = '.build/test/edited-content';
const site = (out: string, extra: Record<string, string> = {}) => ({
	name: `build ${out}`,
	command: ['scripts/build.ts', '--out', `.build/test/${out}`],
	env: { SITE_NOW: TEST_NOW, ...extra },
});

// Two at a time: the machines that run this have two cores.
results.push(
	...(await Promise.all([
		run({ name: 'content check', command: ['scripts/check.ts'] }),
		run({
			name: 'lint and format',
			command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--diagnostic-level=error'],
		}),
	])),
);
const looks: readonly Step[] = [
	{
		name: 'types',
		command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'],
	},
	// The bench imports from src: what moves there would break it, and be seen only at the next measuring.
	{ name: 'types of the bench', command: ['scripts/bench.ts', 'types'] },
	{
		name: 'dead code',
		command: [
			'node_modules/knip/bin/knip.js',
			...['--config', 'tests/knip.config.ts', '--treat-config-hints-as-errors'],
		],
	},
];
const [unit, looked] = await Promise.all([
	run({
		name: 'unit tests',
		command: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'],
		counts: 'vitest',
	}),
	oneByOne(looks),
]);
results.push(...looked, unit);
// What knows about time must not know where the machine stands.
const inZone = (TZ: string) =>
	run({
		name: `time in ${TZ}`,
		command: [
			'node_modules/vitest/vitest.mjs',
			'run',
			'--config',
			'tests/vitest.config.ts',
			...['domain', 'rules', 'feeds', 'i18n', 'view-time', 'catalogue'].map(
				(folder) => `tests/unit/${folder}/`,
			),
		],
		env: { TZ },
		counts: 'vitest',
	});
for (const [one, another] of [
	['UTC', 'Asia/Ho_Chi_Minh'],
	['America/New_York', 'Pacific/Kiritimati'],
] as const)
	results.push(...(await Promise.all([inZone(one), inZone(another)])));
const built = [await run(site('site'))];
built.push(
	...(await Promise.all([
		run(site('site-elsewhere', { TZ: 'America/New_York' })),
		run(
			site('tiny-city', {
				CONTENT_DIR: 'tests/fixtures/tiny-city/content',
				TZ: 'Pacific/Kiritimati',
			}),
		),
	])),
);
// The tiny city with records at the edge of what is allowed, and with the component page that the visual tests compare:
// neither is part of a site that people read.
rmSync(HARSH, { recursive: true, force: true });
cpSync('tests/fixtures/tiny-city/content', HARSH, { recursive: true });
cpSync('tests/fixtures/harsh/content', HARSH, { recursive: true });
// The same with one event edited, to an end later by a quarter of an hour and so to files of the same size: what readers'
// calendars then fetch again (tests/site/polls.test.ts).
rmSync(EDITED, { recursive: true, force: true });
cpSync(HARSH, EDITED, { recursive: true });
const edited = path.join(EDITED, 'events', 'ngay-hoi-sach-mau.yaml');
writeFileSync(edited, readFileSync(edited, 'utf8').replace('T11:30', 'T11:45'));
built.push(
	...(await Promise.all([
		run(site('components', { COMPONENTS: '1', CONTENT_DIR: HARSH })),
		run(site('components-edited', { COMPONENTS: '1', CONTENT_DIR: EDITED })),
	])),
);
// Every text hostile, and the same with harmless texts: nothing but words may differ (tests/site/hostile.test.ts).
const textsOf = (kind: string) => ({
	name: `build ${kind} texts`,
	command: ['tests/support/hostile-site.ts', kind],
	env: { SITE_NOW: TEST_NOW },
});
built.push(...(await Promise.all([run(textsOf('hostile')), run(textsOf('harmless'))])));
results.push(...built);
if (built.every((step) => step.failed === 0)) {
	results.push(
		await run({
			name: 'site tests',
			command: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/site/vitest.config.ts'],
			counts: 'vitest',
		}),
	);
	results.push(
		await run({
			name: 'browser tests',
			command: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
			counts: 'playwright',
		}),
	);
} else {
	console.log('FAIL site and browser tests were not run: a site could not be built.');
}
process.exit(printSummary(results));
