import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../../src/downloads/longest-wait.ts';

beforeEach(() => {
	vi.useFakeTimers();
	vi.resetModules();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Afresh for each test: a page remembers that something stalled. */
const fresh = () => import('../../../src/downloads/download.ts');
const never = () => new Promise<Response>(() => {});
const typed = (body: BodyInit, type: string) => new Response(body, { headers: { 'content-type': type } });
/** A body that comes in `count` parts, one each `pause` milliseconds; then it ends, or stands still. */
const inParts = (count: number, pause: number, ends: boolean) =>
	new ReadableStream({
		async start(to) {
			for (let at = 0; at < count; at++) {
				await new Promise((resolve) => setTimeout(resolve, pause));
				to.enqueue(new Uint8Array([65 + at]));
			}
			if (ends) to.close();
		},
	});

describe('a download', () => {
	test('gives the whole file, with its type', async () => {
		const { download } = await fresh();
		const answer = await download('/a.json', { fetcher: { fetch: async () => Response.json({ a: 1 }) } });
		expect([answer.headers.get('content-type'), await answer.json()]).toEqual(['application/json', { a: 1 }]);
	});

	test('that gets no answer fails after the limit, and is called off', async () => {
		const { download } = await fresh();
		let signal: AbortSignal | null | undefined;
		const fetch = (_: unknown, init?: RequestInit) => {
			signal = init?.signal;
			return never();
		};
		const work = download('/a.json', { fetcher: { fetch } });
		const failed = expect(work).rejects.toThrow('nothing came of /a.json');
		await vi.advanceTimersByTimeAsync(PATIENCE - 1);
		expect(signal?.aborted).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		await failed;
		expect(signal?.aborted).toBe(true);
	});

	test('that moves may take any time; one that stops on its way fails', async () => {
		const { download } = await fresh();
		const over = (ends: boolean) =>
			download('/a', { fetcher: { fetch: async () => new Response(inParts(5, PATIENCE - 1, ends)) } });
		const slow = over(true);
		await vi.advanceTimersByTimeAsync(5 * PATIENCE);
		expect(await (await slow).text()).toBe('ABCDE');
		const stuck = expect(over(false)).rejects.toThrow('nothing came of /a');
		await vi.advanceTimersByTimeAsync(6 * PATIENCE);
		await stuck;
	});

	test('that waits its turn behind one that moves has not stalled', async () => {
		const { download } = await fresh();
		const first = download('/first', {
			fetcher: { fetch: async () => new Response(inParts(3, PATIENCE - 1, true)) },
		});
		const second = download('/second', {
			fetcher: {
				fetch: () => new Promise((resolve) => setTimeout(() => resolve(new Response('b')), 3 * PATIENCE)),
			},
		});
		await vi.advanceTimersByTimeAsync(4 * PATIENCE);
		expect(await Promise.all([first, second].map(async (answer) => (await answer).text()))).toEqual([
			'ABC',
			'b',
		]);
	});

	test.each([204, 404, 503])('with status %i fails', async (status) => {
		const { download } = await fresh();
		const work = download('/a.json', { fetcher: { fetch: async () => new Response(null, { status }) } });
		await expect(work).rejects.toThrow(`${status} /a.json`);
	});

	test('of a page in place of a file fails, and of a file in place of a page', async () => {
		const { download } = await fresh();
		const page = { fetch: async () => typed('<p>Wi-Fi</p>', 'text/html; charset=utf-8') };
		await expect(download('/a.json', { fetcher: page })).rejects.toThrow('200 /a.json text/html');
		await expect(download('/', { fetcher: page, html: true })).resolves.toBeDefined();
		const file = { fetch: async () => typed('{}', 'application/json') };
		await expect(download('/', { fetcher: file, html: true })).rejects.toThrow('200 / application/json');
	});

	test('after one has stalled goes out under an address of its own', async () => {
		const { download } = await fresh();
		const asked: unknown[] = [];
		const fetch = (address: unknown) => {
			asked.push(address);
			return asked.length === 1 ? never() : Promise.resolve(new Response('a'));
		};
		const failed = expect(download('/a', { fetcher: { fetch } })).rejects.toThrow();
		await vi.advanceTimersByTimeAsync(PATIENCE);
		await failed;
		await download('/a', { fetcher: { fetch } });
		await download('/a?b=c', { fetcher: { fetch } });
		expect(asked).toEqual(['/a', '/a?again=1', '/a?b=c&again=1']);
	});
});
