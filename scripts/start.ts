/** `npm start`: builds, then serves `dist/` until Ctrl-C. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { serveSite } from './lib/serve.ts';

const build = spawnSync(process.execPath, [path.resolve('scripts/build.ts')], {
	stdio: 'inherit',
	env: process.env,
});
if (build.status !== 0) process.exit(build.status ?? 1);

const port = Number(process.env.PORT ?? 4321);
const server = await serveSite(path.resolve('dist'), port).catch((error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${port} is in use. Choose another one, for example: PORT=${port + 1} npm start`
			: error.message,
	);
	process.exit(1);
});
console.log(`\nThe site is at http://localhost:${port}  (Ctrl-C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		server.close();
		server.closeAllConnections();
		process.exit(0);
	});
}
