/**
 * A poor mobile network between a browser and a server of this machine. Chromium can pretend one, but not to the
 * workers of a page: here everything passes the same narrow place, whoever asks.
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Network {
	/** Milliseconds there and back. */
	readonly latency: number;
	/** From the server, all connections together. */
	readonly bytesPerSecond: number;
}
/** A poor mobile network: 1.6 Mbit/s, 150 ms. */
export const POOR: Network = { latency: 150, bytesPerSecond: 200_000 };
/** This machine's own. */
export const FAST: Network = { latency: 0, bytesPerSecond: Number.POSITIVE_INFINITY };
/** What a connection sends at a time before the next one has its turn. */
const PACKET = 1460;

export interface Way {
	/** Where it begins: requests there reach the server's port. */
	readonly port: number;
	/** For what is sent from now on. */
	change(network: Network): void;
	close(): void;
}

/** The server must keep idle connections open: what it has sent long ago may still be on its way. */
export async function wayTo(serverPort: number, network: Network): Promise<Way> {
	let { latency, bytesPerSecond } = network;
	const queues = new Map<Socket, Buffer[]>();
	const sockets = new Set<Socket>();
	/** When the narrow place is free again. */
	let free = 0;
	let pumping = false;

	/** Sends what the time allows, a packet of each connection in turn. */
	function pump(): void {
		pumping = true;
		const now = performance.now();
		free = Math.max(free, now - 50);
		while (free <= now && queues.size > 0)
			for (const [client, queue] of queues) {
				const [first, ...rest] = queue;
				if (!first) {
					queues.delete(client);
					continue;
				}
				const packet = first.subarray(0, PACKET);
				queues.set(client, first.length > PACKET ? [first.subarray(PACKET), ...rest] : rest);
				free += (packet.length / bytesPerSecond) * 1000;
				setTimeout(() => client.writable && client.write(packet), latency / 2);
			}
		if (queues.size > 0) setTimeout(pump, 1);
		else pumping = false;
	}

	const server = createServer((client) => {
		const upstream = connect(serverPort, 'localhost');
		for (const socket of [client, upstream]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			// A reader who leaves breaks connections off.
			socket.on('error', () => socket.destroy());
			socket.on('close', () => {
				sockets.delete(socket);
				queues.delete(client);
				client.destroy();
				upstream.destroy();
			});
		}
		client.on('data', (chunk) => setTimeout(() => upstream.writable && upstream.write(chunk), latency / 2));
		upstream.on('data', (chunk) => {
			queues.set(client, [...(queues.get(client) ?? []), chunk]);
			if (!pumping) pump();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		port: (server.address() as AddressInfo).port, // it listens on a port
		change(other) {
			({ latency, bytesPerSecond } = other);
		},
		close() {
			server.close();
			for (const socket of sockets) socket.destroy();
		},
	};
}
