/**
 * `npm run test:browser [-- PART… --build --update]`: the browser tests whose paths hold one of the parts, such as
 * `e2e/month`. Builds the sites under test that are missing; `--build` builds all of them anew, as after a change of the
 * code. `--update` takes the pictures anew with which `visual` compares: look at them before you commit them.
 */
import { servedSites } from '../tests/ports.ts';
import { readWords } from './lib/command-line.ts';
import { browserTests } from './lib/test-plan.ts';
import { buildOf, isBuilt, layOverContents } from './lib/test-sites.ts';
import { show } from './lib/test-steps.ts';

const { values, words } = readWords(
	'npm run test:browser [-- PART… --build --update]',
	{ build: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
	{ content: false },
);
const wanted = servedSites.filter((site) => values.build || !isBuilt(site));
if (wanted.length > 0) layOverContents();
for (const site of wanted) {
	const status = show(buildOf(site));
	if (status !== 0) process.exit(status);
}
if (wanted.length < servedSites.length)
	console.log('Tested are the sites as they were built last; add --build after a change of the code.');
process.exit(show(browserTests(values.update ? [...words, '--update-snapshots'] : words)));
