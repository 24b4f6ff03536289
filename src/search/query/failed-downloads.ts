/**
 * Pagefind swallows the failure of an index file: a 503 on a chunk looks like "0 results". So whatever it downloads
 * while it works is watched from outside.
 */

import { download, type Fetcher } from '../../downloads/download.ts';

/**
 * Runs `work` and rejects if it does, or if any download below `prefix` (a path such as "/pagefind/") failed
 * meanwhile: by the network, its status, a page in its place, or because nothing came. After one failure nothing more is
 * fetched for it. Runs must not overlap: each puts the fetcher's own `fetch` back.
 */
export async function withoutFailedDownloads<T>(
	fetcher: Fetcher,
	prefix: string,
	work: () => Promise<T>,
): Promise<T> {
	const original = fetcher.fetch;
	const failed: string[] = [];
	fetcher.fetch = async (input, init) => {
		const address = addressOf(input);
		if (!address.startsWith(prefix)) return original.call(fetcher, input, init);
		try {
			if (failed.length > 0) throw new Error('in vain');
			return await download(address, { fetcher: { fetch: original.bind(fetcher) } });
		} catch (error) {
			failed.push(`${String(error)} ${address}`);
			throw error;
		}
	};
	try {
		const result = await work();
		if (failed.length > 0) throw new Error(`search files not loaded: ${failed.join(', ')}`);
		return result;
	} finally {
		fetcher.fetch = original;
	}
}

/** The path of a request, without host. */
function addressOf(input: Parameters<typeof fetch>[0]): string {
	const address = input instanceof Request ? input.url : String(input);
	return address.replace(/^https?:\/\/[^/]+/, '');
}
