/**
 * `npm run bench [-- PART] [options]`: installs what only the bench needs, checks its types, then runs
 * scripts/bench/PART.ts, all of it when none is named. `types` stops after the types.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readEvents } from './bench/options.ts';
import { installLocked } from './setup.mjs';

const BENCH = path.resolve('scripts/bench');
const PARTS = [
	'all',
	'feeds',
	'fullcalendar',
	'hostile',
	'intake',
	'occurrences',
	'polls',
	'search',
	'types',
];

const args = process.argv.slice(2);
const part = args[0]?.startsWith('-') === false ? args.shift() : 'all';
if (!part || !PARTS.includes(part)) {
	console.error(`The bench has no part "${part}". It has: ${PARTS.join(', ')}.`);
	process.exit(1);
}

// Each part reads its own options; those of the whole bench are judged before anything is installed.
if (part === 'all') readEvents();

installLocked(BENCH, { sentence: 'Installing what the bench compares with (13 MB, the first time)…' });
run(path.resolve('node_modules/typescript/bin/tsc'), ['-p', BENCH]);
if (part !== 'types') run(path.join(BENCH, `${part}.ts`), args);

/** A process of its own; its failure is ours. */
function run(script: string, given: readonly string[]): void {
	const { status } = spawnSync(process.execPath, [script, ...given], { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}
