/** A calendar to be compared, served over a line of a certain quality. */
import { serveSite } from '../../lib/serve.ts';
import { POOR, type Way, wayTo } from '../network.ts';

export interface Contender {
	/** What is served, and the pages in it that a visit asks for: a server packs each when it is first asked for. */
	readonly directory: string;
	readonly page: string;
	readonly nextPage: string;
	/** Links to events, in the calendar itself. */
	readonly event: string;
	readonly filter: string;
	/** The way to the next month, and the heading that it leads to. */
	readonly next: string;
	readonly nextTitle: string;
}

export interface Served extends Contender {
	readonly origin: string;
	readonly way: Way;
	readonly close: () => void;
}

export async function serve(contender: Contender): Promise<Served> {
	const { port, servers, stop } = await serveSite(contender.directory, 0);
	for (const server of servers) server.keepAliveTimeout = 120_000;
	for (const file of [contender.page, contender.nextPage])
		await (
			await fetch(`http://localhost:${port}${file}`, { headers: { 'Accept-Encoding': 'br' } })
		).arrayBuffer();
	const way = await wayTo(port, POOR);
	return {
		...contender,
		origin: `http://localhost:${way.port}`,
		way,
		close() {
			way.close();
			void stop();
		},
	};
}
