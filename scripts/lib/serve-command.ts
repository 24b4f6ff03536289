/** What `npm start` and `npm run serve` share: judging the folder and the port, serving until Ctrl-C. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { LOOPBACK } from '../../src/settings/listen.ts';
import { quoted } from '../../src/settings/quoted.ts';
import { codeOf } from '../../src/ship/disk-error.ts';
import { kindsOf } from '../../src/ship/editor/kinds-of.ts';
import { lockFileOf, takeLock } from '../../src/ship/lock.ts';
import { PUBLISHING } from '../../src/ship/publishing-places.ts';
import { refuse } from './command-line.ts';
import { finishAt } from './publish-at.ts';
import { type RunningSite, serveSite } from './serve.ts';

interface Listening {
	readonly port: number;
	readonly hosts: readonly string[];
}

/** Ends the command with a sentence when the folder holds no site. Ends what a broken-off build left half done there. */
export function siteFolder(given: string): string {
	const no = (why: string) =>
		refuse(`--dir ${quoted(given)} ${why}: give the folder of a built site, for example --dir dist.`);
	if (given.trim() === '') return no('is empty');
	const directory = path.resolve(given);
	const found = statSync(directory, { throwIfNoEntry: false });
	if (!found) return no('is not there');
	if (!found.isDirectory()) return no('is a file');
	if (existsSync(path.join(directory, PUBLISHING))) {
		const lock = takeLock(lockFileOf(directory));
		// A build that is running ends its own work.
		if ('release' in lock) {
			finishAt(directory, given);
			lock.release();
		}
	}
	return existsSync(path.join(directory, 'index.html')) ? directory : no('holds no site (no index.html)');
}

/** Before minutes of building: whether the port can be had. Ends the command with a sentence when not. */
export async function tryPort({ port, hosts }: Listening): Promise<void> {
	await (await listening('.', { port, hosts })).stop();
}

/** Serves, says where, and stays until Ctrl-C. */
export async function serveUntilStopped(directory: string, at: Listening): Promise<void> {
	const site = await listening(directory, at);
	const host = at.hosts === LOOPBACK ? 'localhost' : (at.hosts[0] ?? '');
	const shown = host.includes(':') ? `[${host}]` : host;
	console.log(`\nThe site is at http://${shown}:${site.port}  (Ctrl-C stops it)`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => {
			void site.stop().then(() => process.exit(0));
		});
}

async function listening(directory: string, { port, hosts }: Listening): Promise<RunningSite> {
	try {
		return await serveSite(directory, port, hosts, kindsOf(directory));
	} catch (error) {
		return refuse(listenRefusal(codeOf(error) ?? String(error), port, hosts));
	}
}

function listenRefusal(code: string, port: number, hosts: readonly string[]): string {
	const other = port < 65_535 ? port + 1 : port - 1;
	if (code === 'EADDRINUSE')
		return `PORT ${port} is in use by another program: choose another one, for example PORT=${other} npm start.`;
	if (code === 'EACCES')
		return `PORT ${port} is for administrators only: choose one from 1024 up, for example PORT=4321 npm start.`;
	return `HOST ${quoted(hosts.join(', '))} is no address of this machine (${code}): leave it out for this machine alone, or write HOST=0.0.0.0 for the whole network.`;
}
