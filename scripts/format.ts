/** `npm run format`: mends what `npm run lint` finds and a machine can mend, in code and in pages. */
import { readOptions } from './lib/command-line.ts';
import { mend } from './lib/test-plan.ts';
import { show } from './lib/test-steps.ts';

readOptions('npm run format', {}, { content: false });
process.exit(Math.max(...mend.map(show)));
