/**
 * `npm test`: types, lint, dead code, unit tests, builds, site, browser and accessibility tests, all over fixtures; beside
 * them the content and its own site, at the real clock. Every step runs even when an earlier one failed, but no test of a site
 * that could not be built; the last line counts all tests: `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { readOptions } from './lib/command-line.ts';
import {
	benchTypes,
	browserTests,
	contentBuild,
	contentCheck,
	contentTests,
	deadCode,
	formatOfPages,
	lint,
	siteTests,
	types,
	unitTests,
} from './lib/test-plan.ts';
import { buildOf, layOverContents, TEST_SITES } from './lib/test-sites.ts';
import { inTwoLanes, oneByOne, printSummary, run, type Step, type StepResult } from './lib/test-steps.ts';

readOptions('npm test', {});
const results: StepResult[] = [];

// What knows about time must not know where the machine stands: behind UTC with a summer time, where all unit tests run,
// and a day ahead of that.
const ROOMS_OF_TIME = [
	'domain',
	'rules/when',
	'publish',
	'i18n',
	'site/view-time',
	'catalogue',
	'reader/disk/history',
].map((room) => `tests/unit/${room}`);
// A room that has moved would be left out without a word.
for (const room of ROOMS_OF_TIME)
	if (!existsSync(room) && !existsSync(`${room}.test.ts`))
		throw new Error(`${room} is not there: name the tests of time anew in scripts/test.ts`);
/** What takes of the zone only the history is not asked again. */
const HOW = ['--project=!commit by commit', '--maxWorkers=1'];
// Two lanes at most: the machines that run this have two cores.
const [unit, others] = await Promise.all([
	run(unitTests([], 'unit tests', 'America/New_York')),
	oneByOne([
		lint,
		formatOfPages,
		types,
		benchTypes,
		deadCode,
		unitTests([...ROOMS_OF_TIME, ...HOW], 'time in Pacific/Kiritimati', 'Pacific/Kiritimati'),
	]),
]);
results.push(...others, unit);

// The content and its site at the real clock, the rest at the tests' own. What of "content" fails is mended there.
layOverContents();
results.push(await run(contentCheck));
const testBuilds = TEST_SITES.map(buildOf);
const built = await inTwoLanes([...testBuilds, contentBuild]);
results.push(...built);
const isWhole = ({ name }: Step) => built.some((step) => step.name === name && step.failed === 0);
const looking: Step[] = [];
if (testBuilds.every(isWhole)) looking.push(siteTests);
else console.log('FAIL site and browser tests were not run: a site could not be built.');
if (isWhole(contentBuild)) looking.push(contentTests());
else console.log('FAIL the site of the content was not looked at: it could not be built.');
results.push(...(await inTwoLanes(looking)));
if (looking.includes(siteTests)) results.push(await run(browserTests()));
process.exit(printSummary(results));
