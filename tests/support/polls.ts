/** Polling a server as calendar programs and scripts do: once, then again with the tag that the first answer gave. */
import { Agent, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { siteFiles } from '../../src/ship/site-files.ts';

/** Where a server listens: a Unix socket, or a port of this machine. */
export type Server = Pick<RequestOptions, 'socketPath' | 'port'>;

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** One request; `path` is sent as it stands. */
export function ask(
	server: Server,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	method = 'GET',
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request({ ...server, path, method, headers, agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks),
				}),
			);
		});
		asked.on('error', reject);
		asked.end();
	});
}

/** Addresses of everything that programs come back for: calendars, data, tables and news. */
export const polledFiles = (directory: string): string[] =>
	siteFiles(directory)
		.filter((file) => /\.(ics|csv)$|(^|\/)feed\.(xml|json)$|(^|\/)api\/.*\.json$/.test(file))
		.map((file) => `/${file}`);

/** Answers by address. `tags`: those of an earlier poll, which makes this one conditional. */
export async function poll(
	server: Server,
	addresses: readonly string[],
	tags?: ReadonlyMap<string, string>,
	headers: Readonly<Record<string, string>> = {},
): Promise<Map<string, Answer>> {
	const answers = await Promise.all(
		addresses.map(async (address) => {
			const tag = tags?.get(address);
			return [
				address,
				await ask(server, address, { ...headers, ...(tag ? { 'If-None-Match': tag } : {}) }),
			] as const;
		}),
	);
	return new Map(answers);
}

/** The tags of an earlier poll; a feed without one is missing here. */
export function tagsOf(answers: ReadonlyMap<string, Answer>): Map<string, string> {
	return new Map(
		[...answers].flatMap(([address, { headers }]) => (headers.etag ? [[address, headers.etag]] : [])),
	);
}
