/** `npm run test:types`: the types of everything, .astro files and the bench included. */
import { readOptions } from './lib/command-line.ts';
import { benchTypes, types } from './lib/test-plan.ts';
import { show } from './lib/test-steps.ts';

readOptions('npm run test:types', {}, { content: false });
process.exit(Math.max(show(types), show(benchTypes)));
