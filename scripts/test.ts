/**
 * `npm test`: types, lint, dead code, unit tests, builds, site, browser and accessibility tests, all over fixtures; last
 * the content and its own site, at the real clock. Every step runs even when an earlier one failed, but no test of a site
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
import { buildOf, layOverContents } from './lib/test-sites.ts';
import { oneByOne, printSummary, run, type StepResult } from './lib/test-steps.ts';

readOptions('npm test', {});
const results: StepResult[] = [];

// Two lanes at most: the machines that run this have two cores.
const [unit, looked] = await Promise.all([
	run(unitTests([], 'unit tests', 'UTC')),
	oneByOne([lint, formatOfPages, types, benchTypes, deadCode]),
]);
results.push(...looked, unit);
// What knows about time must not know where the machine stands: behind UTC with a summer time, and a day ahead of that.
const ROOMS_OF_TIME = ['domain', 'rules/when', 'publish', 'i18n', 'site/view-time', 'catalogue'].map(
	(room) => `tests/unit/${room}/`,
);
// A room that has moved would be left out without a word.
for (const room of ROOMS_OF_TIME)
	if (!existsSync(room))
		throw new Error(`${room} is not there: name the tests of time anew in scripts/test.ts`);
const zones = ['America/New_York', 'Pacific/Kiritimati'];
results.push(
	...(await Promise.all(zones.map((zone) => run(unitTests(ROOMS_OF_TIME, `time in ${zone}`, zone))))),
);

layOverContents();
const built = [await run(buildOf('site'))];
for (const two of [
	['site-elsewhere', 'tiny-city'],
	['components', 'components-edited'],
	['hostile', 'harmless'],
] as const)
	built.push(...(await Promise.all(two.map((site) => run(buildOf(site))))));
results.push(...built);
if (built.every((step) => step.failed === 0)) {
	results.push(await run(siteTests));
	results.push(await run(browserTests()));
} else {
	console.log('FAIL site and browser tests were not run: a site could not be built.');
}

// Whatever fails from here on is mended in the content, not in the software.
results.push(await run(contentCheck));
const contentBuilt = await run(contentBuild);
results.push(contentBuilt);
if (contentBuilt.failed === 0) results.push(await run(contentTests()));
else console.log('FAIL the site of the content was not looked at: it could not be built.');
process.exit(printSummary(results));
