/** `npm run dev`: the site with live reload while content, styles or code are edited. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { listenAt } from '../src/environment.ts';
import { LOOPBACK } from '../src/settings/listen.ts';
import { readOptions } from './lib/command-line.ts';
import { writeSchemas } from './lib/write-schemas.ts';

readOptions('npm run dev', {});
writeSchemas();
const { port, hosts } = listenAt();
// Left to itself it listens on this machine alone.
const host = hosts === LOOPBACK ? [] : ['--host', hosts[0] ?? ''];
const result = spawnSync(
	process.execPath,
	[path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port), ...host],
	{
		stdio: 'inherit',
		env: { ...process.env, CACHE_DIR: path.resolve('.build/cache-dev') },
	},
);
process.exit(result.status ?? 0);
