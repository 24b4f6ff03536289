/** `npm start`: builds, then serves `dist/` until Ctrl-C. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { listenAt } from '../src/environment.ts';
import { readOptions } from './lib/command-line.ts';
import { serveUntilStopped, siteFolder, tryPort } from './lib/serve-command.ts';

readOptions('npm start', {}, { content: false });
const at = listenAt();
await tryPort(at);
const build = spawnSync(process.execPath, [path.resolve('scripts/build.ts')], {
	stdio: 'inherit',
	env: process.env,
});
if (build.status !== 0) process.exit(build.status ?? 1);
await serveUntilStopped(siteFolder('dist'), at);
