/** `npm run test:unit [-- PART… --watch]`: the unit tests whose paths hold one of the parts, such as `rules` or `feeds/ics`. */
import { readWords } from './lib/command-line.ts';
import { unitTests } from './lib/test-plan.ts';
import { show } from './lib/test-steps.ts';

const { values, words } = readWords(
	'npm run test:unit [-- PART… --watch]',
	{ watch: { type: 'boolean', default: false } },
	{ content: false },
);
const step = unitTests(words);
// In Vitest's own words `run` is the opposite of watching.
process.exit(show(values.watch ? { ...step, command: step.command.filter((word) => word !== 'run') } : step));
