import { createServer, type ServerResponse } from 'node:http';

interface Held {
	/** Address of the site, with the page in parts. */
	readonly origin: string;
	/** Sends the rest of the page. */
	release(): void;
	close(): void;
}

/**
 * A site whose page at `address` comes in two parts, as on a poor network: up to the end of the first `upTo` in its HTML,
 * and the rest when told. It is painted as it comes, as in a browser that knows no `blocking="render"`. All else is passed
 * on from `site` as it is.
 */
export async function pageInParts(site: string, address: string, upTo: string): Promise<Held> {
	const waiting: (() => void)[] = [];
	let sent = false;
	const server = createServer(async (request, response) => {
		const answer = await fetch(`${site}${request.url}`, { headers: { 'accept-encoding': 'identity' } });
		response.writeHead(answer.status, headersOf(answer));
		if (request.url !== address || sent) response.end(Buffer.from(await answer.arrayBuffer()));
		else inParts(response, (await answer.text()).replaceAll(' blocking="render"', ''), upTo, waiting);
		sent ||= request.url === address;
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const at = server.address();
	return {
		origin: `http://localhost:${typeof at === 'object' ? at?.port : ''}`,
		release: () => {
			for (const send of waiting.splice(0)) send();
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function inParts(response: ServerResponse, html: string, upTo: string, waiting: (() => void)[]): void {
	const found = html.indexOf(upTo);
	if (found < 0) throw new Error(`the page holds no ${upTo}`);
	const cut = found + upTo.length;
	response.write(html.slice(0, cut));
	waiting.push(() => response.end(html.slice(cut)));
}

/** The body comes as it is, in parts of its own. */
const headersOf = (answer: Response) =>
	Object.fromEntries(
		[...answer.headers].filter(
			([name]) =>
				!['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'keep-alive'].includes(
					name,
				),
		),
	);
