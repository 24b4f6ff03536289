/** `npm run dev`: the site with live reload while content, styles or code are edited. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeSchemas } from './lib/write-schemas.ts';

writeSchemas();
const port = process.env.PORT ?? '4321';
const result = spawnSync(
	process.execPath,
	[path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', port],
	{
		stdio: 'inherit',
		env: { ...process.env, CACHE_DIR: path.resolve('.build/cache-dev') },
	},
);
process.exit(result.status ?? 0);
