import { describe, expect, test } from 'vitest';
import type { Fetcher } from '../../../../src/downloads/download.ts';
import { withoutFailedDownloads } from '../../../../src/search/query/failed-downloads.ts';

const answering = (status: number): Fetcher => ({ fetch: async () => new Response('', { status }) });

describe('watching downloads', () => {
	test('work whose downloads all arrive gives its result', async () => {
		const fetcher = answering(200);
		const status = withoutFailedDownloads(
			fetcher,
			'/pagefind/',
			async () => (await fetcher.fetch('/pagefind/a')).status,
		);
		await expect(status).resolves.toBe(200);
	});
	test.each([404, 500, 503])('a %i that the work swallows makes it fail', async (status) => {
		const fetcher = answering(status);
		const work = withoutFailedDownloads(fetcher, '/pagefind/', () =>
			fetcher.fetch('/pagefind/index/a.pf_index'),
		);
		await expect(work).rejects.toThrow(`${status} /pagefind/index/a.pf_index`);
	});
	test('whole addresses and requests are watched as well as paths', async () => {
		const fetcher = answering(503);
		const asking = (input: string | Request) =>
			withoutFailedDownloads(fetcher, '/pagefind/', () => fetcher.fetch(input));
		await expect(asking('https://hoc.example/pagefind/a')).rejects.toThrow('503 /pagefind/a');
		await expect(asking(new Request('https://hoc.example/pagefind/a'))).rejects.toThrow('503 /pagefind/a');
	});
	test('a failed download of another part of the page is no concern of the search', async () => {
		const fetcher = answering(503);
		const work = withoutFailedDownloads(
			fetcher,
			'/pagefind/',
			async () => (await fetcher.fetch('/api/v1/events.json')).status,
		);
		await expect(work).resolves.toBe(503);
	});
});
