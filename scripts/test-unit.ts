/**
 * `npm run test:unit [-- PART… --watch --update]`: the unit tests whose paths hold one of the parts, such as `rules` or
 * `calendars/golden`. `--update` writes the files with which tests compare (golden calendars, reports of broken content,
 * the map of rooms) anew: read the difference before you commit it.
 */
import { readWords } from './lib/command-line.ts';
import { unitTests } from './lib/test-plan.ts';
import { show } from './lib/test-steps.ts';

const { values, words } = readWords(
	'npm run test:unit [-- PART… --watch --update]',
	{ watch: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
	{ content: false },
);
const step = unitTests(values.update ? [...words, '--update'] : words);
// In Vitest's own words `run` is the opposite of watching.
process.exit(show(values.watch ? { ...step, command: step.command.filter((word) => word !== 'run') } : step));
