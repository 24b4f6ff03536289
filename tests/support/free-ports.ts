/** Ports for servers under test, where nobody else listens. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { LOOPBACK } from '../../src/settings/listen.ts';
import { codeOf } from '../../src/ship/disk-error.ts';

/** Below the ports that systems give to outgoing connections: those come and go during a run. */
const LOWEST = 20_000;
const HIGHEST = 30_000;

/** The first of `count` free ports in a row. It looks from a port by chance, so that two runs do not meet. */
export async function freePorts(count: number, from = randomInt(LOWEST, HIGHEST - 1_000)): Promise<number> {
	let first = from;
	for (let port = from; port < HIGHEST; port++) {
		if (!(await isFree(port))) first = port + 1;
		else if (port - first === count - 1) return first;
	}
	throw new Error(`There are no ${count} free ports in a row from ${from} to ${HIGHEST}.`);
}

/** On every address at which a site is served. */
async function isFree(port: number): Promise<boolean> {
	for (const host of LOOPBACK) if (!(await canListen(port, host))) return false;
	return true;
}

function canListen(port: number, host: string): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		// A machine without IPv6 has no ::1, and nobody can hold a port there.
		server.once('error', (error) => resolve(['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error) ?? '')));
		server.listen({ port, host, ipv6Only: host === '::1' }, () => server.close(() => resolve(true)));
	});
}
