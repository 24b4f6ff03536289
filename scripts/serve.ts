/** `npm run serve`: serves a built site without building it (`--dir`, PORT, HOST). */
import { listenAt } from '../src/environment.ts';
import { readOptions } from './lib/command-line.ts';
import { serveUntilStopped, siteFolder } from './lib/serve-command.ts';

const { dir } = readOptions(
	'npm run serve [-- --dir DIR]',
	{ dir: { type: 'string', default: 'dist' } },
	{ content: false },
);
await serveUntilStopped(siteFolder(dir), listenAt());
