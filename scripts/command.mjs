// Sees to it that the project's own Node 24 and packages are there, then hands over to scripts/<command>.ts.
// Runs on any Node from 18, without packages: they may not be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownNode, pathWith, whyNotStarted } from './own-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command = 'help', ...args] = process.argv.slice(2);
if (command === 'setup' && args.length > 0) {
	console.error(`Unknown option ${JSON.stringify(args[0])}. Usage: npm run setup`);
	process.exit(1);
}
const { setUp } = await import('./setup.mjs');
const installed = await setUp(root, {
	verbose: command === 'setup',
	forTests: ['test', 'test-browser', 'setup'].includes(command),
});
const node = ownNode(root);
// .vscode/settings.json names the schemas: without them an editor shows an error in every file of content/.
if (installed || command === 'setup')
	spawnSync(node, [join(root, 'scripts', 'schemas.ts'), '--files-only'], { cwd: root, stdio: 'inherit' });
if (command === 'setup') process.exit(0);

const script = join(root, 'scripts', `${command}.ts`);
if (!existsSync(script)) {
	console.error(`There is no command "${command}". npm run lists those there are.`);
	process.exit(1);
}
const run = spawnSync(node, [script, ...args], {
	cwd: root,
	stdio: 'inherit',
	env: {
		...process.env,
		PATH: pathWith(root, process.env.PATH),
		ASTRO_TELEMETRY_DISABLED: '1',
		// Starting takes half the time of a check: what Node has made of our TypeScript and of packages is kept.
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(root, 'node_modules', '.cache', 'compiled'),
	},
});
const why = whyNotStarted(node, run);
if (why) console.error(why);
process.exit(run.status ?? 1);
