/** `npm run lint`: what the linter and the formatters find. `npm run format` mends what it can. */
import { readOptions } from './lib/command-line.ts';
import { formatOfPages, lint } from './lib/test-plan.ts';
import { show } from './lib/test-steps.ts';

readOptions('npm run lint', {}, { content: false });
process.exit(Math.max(show(lint), show(formatOfPages)));
