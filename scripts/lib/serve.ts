/**
 * A small static server for `npm start` and the tests: the headers of src/ship/headers.ts on every answer,
 * content-hash ETags, brotli or gzip. It reads files as they are now, so a rebuild is seen at once.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOOPBACK } from '../../src/settings/listen.ts';
import { codeOf } from '../../src/ship/disk-error.ts';
import { type AddressKind, addressKinds, securityHeaders } from '../../src/ship/headers.ts';
import { fileCache } from './server/files.ts';
import { policyOf } from './server/policy.ts';
import { type Refusal, type Reply, rawRefusal, refusal } from './server/refusals.ts';
import { replyTo } from './server/reply.ts';

/**
 * Of a request: address and headers together. A query of 2,000 Vietnamese letters is 18 KB when it is encoded, and a
 * browser may send it a second time as the page it comes from.
 */
const LARGEST_HEAD = 128 * 1024;

export interface RunningSite {
	readonly port: number;
	/** One for each address that is listened at. */
	readonly servers: readonly Server[];
	readonly stop: () => Promise<void>;
}

/** `port` 0: any that is free. Rejects with the error of the first address that cannot be listened at. */
export async function serveSite(
	directory: string,
	port: number,
	hosts: readonly string[] = LOOPBACK,
	kinds: readonly AddressKind[] = addressKinds,
): Promise<RunningSite> {
	const servers: Server[] = [];
	const stop = async () => {
		await Promise.all(
			servers.map((server) => {
				const closed = new Promise((resolve) => server.close(resolve));
				server.closeAllConnections();
				return closed;
			}),
		);
	};
	let chosen = port;
	for (const host of hosts) {
		const server = siteServer(directory, kinds);
		try {
			chosen = await listen(server, chosen, host);
			servers.push(server);
		} catch (error) {
			// A machine without IPv6 has no ::1, and localhost is then the other address alone.
			if (servers.length > 0 && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error) ?? '')) continue;
			await stop();
			throw error;
		}
	}
	return { port: chosen, servers, stop };
}

function siteServer(directory: string, kinds: readonly AddressKind[]): Server {
	const read = fileCache();
	const policy = () => policyOf(directory, read, kinds);
	const handle = (request: IncomingMessage, response: ServerResponse) => {
		const { status, headers, body } = reply(request);
		response.writeHead(status, headers).end(body);
	};
	// Node's own refusals (no Host, a foreign Expect) would go without our headers.
	const server = createServer({ maxHeaderSize: LARGEST_HEAD, requireHostHeader: false }, handle);
	server.on('checkExpectation', handle);
	/** Whatever goes wrong is told here, and to the reader without paths. */
	function reply(request: IncomingMessage): Reply {
		try {
			const nowhere = request.httpVersion === '1.1' && request.headers.host === undefined;
			return nowhere ? refusal(400, policy()()) : replyTo(directory, read, policy(), request);
		} catch (error) {
			console.error(error);
			return refusal(500, securityHeaders({ scripts: [] }));
		}
	}
	server.on('clientError', (error, socket) => {
		if (socket.writable) socket.end(rawRefusal(statusOf(error), policy()()));
		else socket.destroy();
	});
	server.on('connect', (_, socket) => socket.end(rawRefusal(405, policy()())));
	return server;
}

/** What Node could not read as a request. */
function statusOf(error: Error): Refusal {
	const code = codeOf(error);
	if (code === 'HPE_HEADER_OVERFLOW') return 431;
	return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** The port that it got. */
function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		// Listening on a port, not on a pipe: the address is never a string.
		server.listen({ port, host, ipv6Only: host === '::1' }, () =>
			resolve((server.address() as AddressInfo).port),
		);
	});
}
