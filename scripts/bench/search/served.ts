/** A search to be compared, served over a line of a certain quality. */

import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { serveSite } from '../../lib/serve.ts';
import { POOR, wayTo } from '../network.ts';

/** So long without a byte, and a page has all that it fetches in the background. */
const QUIET_MS = 1500;

/** The largest index takes half a minute on the poor network. */
export const PATIENCE_MS = 120_000;

export interface Contender {
	readonly name: string;
	/** What is served: the page, its script and its index. */
	readonly directory: string;
	/** A switch of the page. */
	readonly extra?: string;
	/** Files that take the server long to compress the first time. */
	readonly slowToCompress?: readonly string[];
}

export interface Served extends Contender {
	readonly address: (query: string, over: 'fast' | 'poor') => string;
	/** Bytes sent since the server began, by all its connections. */
	readonly sent: () => number;
	/** Has every large file compressed: no part of what a reader waits for. */
	readonly prepare: () => Promise<void>;
	readonly close: () => void;
}

export async function serve(contender: Contender): Promise<Served> {
	const { port, servers, stop } = await serveSite(contender.directory, 0);
	const sockets: Socket[] = [];
	for (const server of servers) {
		server.keepAliveTimeout = PATIENCE_MS;
		server.on('connection', (socket) => sockets.push(socket));
	}
	const poor = await wayTo(port, POOR);
	const origins = { fast: `http://localhost:${port}/`, poor: `http://localhost:${poor.port}/` };
	return {
		...contender,
		address: (query, over) =>
			`${origins[over]}?${new URLSearchParams({ q: query })}${contender.extra ? `&${contender.extra}` : ''}`,
		// Counted at the server: what a worker fetches is not reported to the page.
		sent: () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0),
		async prepare() {
			for (const file of contender.slowToCompress ?? [])
				await (await fetch(origins.fast + file, { headers: { 'Accept-Encoding': 'br' } })).arrayBuffer();
		},
		close: () => {
			poor.close();
			void stop();
		},
	};
}

/** Until the server has sent nothing for a while. */
export async function quiet({ sent }: Served): Promise<void> {
	for (let before = -1; sent() !== before; ) {
		before = sent();
		await pause(QUIET_MS);
	}
}
