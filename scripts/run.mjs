#!/usr/bin/env node
// The door to every command. It must start on any Node, old ones too: plain JavaScript, no dependencies.
// It sees to it that the project's own Node 24 and packages are there, then hands over to scripts/<command>.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

var major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
	console.error(
		'Node ' +
			process.versions.node +
			' is too old: please install Node 18 or newer (https://nodejs.org) and try again.',
	);
	process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const [command = 'help', ...args] = process.argv.slice(2);
const { setUp } = await import('./setup.mjs');
await setUp(root, { verbose: command === 'setup', browser: command === 'test' || command === 'setup' });
if (command === 'setup') process.exit(0);

const script = join(root, 'scripts', `${command}.ts`);
if (!existsSync(script)) {
	console.error(`There is no command "${command}". See the README for those there are.`);
	process.exit(1);
}
const node = join(root, 'node_modules', 'node', 'bin', 'node');
const run = spawnSync(node, [script, ...args], {
	cwd: root,
	stdio: 'inherit',
	env: {
		...process.env,
		PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`,
		// Local wall time comes from the site's zone alone; a library that asks the machine shall always get the same.
		ASTRO_TELEMETRY_DISABLED: '1',
	},
});
process.exit(run.status ?? 1);
