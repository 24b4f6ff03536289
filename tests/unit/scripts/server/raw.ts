/** Requests as bytes: what Node's own client would refuse to send. */
import { connect } from 'node:net';
import type { Server } from '../../../support/polls.ts';

export interface RawAnswer {
	readonly status: number;
	/** By their names in small letters. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** The answer to `text`, which asks for the connection to be closed. */
export function raw({ socketPath, port }: Server, text: string): Promise<RawAnswer> {
	return new Promise((resolve, reject) => {
		const socket = socketPath ? connect(socketPath) : connect(Number(port), '127.0.0.1');
		let said = '';
		socket.on('data', (chunk) => {
			said += chunk.toString('latin1');
		});
		socket.on('error', reject);
		socket.on('close', () => {
			const [head = '', ...body] = said.split('\r\n\r\n');
			const [first = '', ...lines] = head.split('\r\n');
			resolve({
				status: Number(first.split(' ')[1]),
				headers: Object.fromEntries(
					lines.map((line) => {
						const colon = line.indexOf(':');
						return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
					}),
				),
				body: Buffer.from(body.join('\r\n\r\n'), 'latin1').toString('utf8'),
			});
		});
		socket.write(text, 'latin1');
	});
}

/** One request without a body; `target` as it stands. */
export const request = (target: string, headers: readonly string[] = [], method = 'GET'): string =>
	`${[`${method} ${target} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;
