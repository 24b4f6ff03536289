import { createServer, type ServerResponse } from 'node:http';
import { PATIENCE } from '../../src/downloads/longest-wait.ts';
import { originOf } from '../ports.ts';
import { test as base, type Page } from './browser.ts';

/**
 * What becomes of a request: it gets no answer at all, half of one, the login page of a network, or a right answer that
 * comes in parts and takes longer as a whole than anybody waits for one that stands still.
 */
export type Fate = 'hangs' | 'breaks off' | 'is a login page' | 'is slow';

export interface Line {
	/** Address of the site as it is reached over this line. */
	readonly origin: string;
	/** From now on, by path; undefined passes on. What hangs goes on hanging. */
	becomes(fate: (path: string) => Fate | undefined): void;
	close(): void;
}

const LOGIN = '<!doctype html><title>Wi-Fi</title><p>Đăng nhập để vào mạng</p>';
/** Twelve seconds in all. */
const SLOW = { parts: 6, pause: 2_000 };

/** Tests with a line of their own to the tiny city. */
export const test = base.extend<{ line: Line }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
	line: async ({}, use) => {
		const line = await lineTo(originOf('tiny-city'));
		await use(line);
		line.close();
	},
});

/** An eighth of the patience, a second: how long a page waits is told by unit tests. */
const HURRY = 8;

/** Pages lose their patience sooner, until the returned function is called: a second try may take its time. */
export async function hurry(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(
		({ patience, hurry }) => {
			const later = window.setTimeout.bind(window);
			let hurried = true;
			addEventListener('patient-again', () => {
				hurried = false;
			});
			// Node's types, which this file is read with, ask more of a timer than a page does.
			window.setTimeout = ((work: TimerHandler, ms?: number, ...rest: unknown[]) =>
				later(work, hurried && ms === patience ? ms / hurry : ms, ...rest)) as typeof window.setTimeout;
		},
		{ patience: PATIENCE, hurry: HURRY },
	);
	return () => page.evaluate(() => void dispatchEvent(new Event('patient-again')));
}

/** A line of poor quality between a browser and `site`. Unlike `page.route` it is there for the service worker, too. */
async function lineTo(site: string): Promise<Line> {
	let fateOf: (path: string) => Fate | undefined = () => undefined;
	const server = createServer(async (request, response) => {
		const path = request.url ?? '/';
		const fate = fateOf(path);
		if (fate === 'hangs') return;
		if (fate === 'is a login page') {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN);
			return;
		}
		const answer = await fetch(site + path, { headers: { 'accept-encoding': 'identity' } });
		const body = Buffer.from(await answer.arrayBuffer());
		response.writeHead(answer.status, { ...headersOf(answer), 'content-length': body.length });
		if (fate === 'is slow') await inParts(response, body);
		else if (fate === 'breaks off') response.write(body.subarray(0, body.length / 2));
		else response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const at = server.address();
	return {
		origin: `http://localhost:${typeof at === 'object' ? at?.port : ''}`,
		becomes: (fate) => {
			fateOf = fate;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

async function inParts(response: ServerResponse, body: Buffer): Promise<void> {
	const size = Math.ceil(body.length / SLOW.parts);
	for (let at = 0; at < body.length; at += size) {
		response.write(body.subarray(at, at + size));
		await new Promise((resolve) => setTimeout(resolve, SLOW.pause));
	}
	response.end();
}

const headersOf = (answer: Response) =>
	Object.fromEntries(
		[...answer.headers].filter(
			([name]) => !['content-encoding', 'transfer-encoding', 'connection', 'keep-alive'].includes(name),
		),
	);
