/**
 * Pagefind swallows the failure of an index file: a 503 on a chunk looks like "0 results". So whatever it downloads
 * while it works is watched from outside.
 */

/** Anything that holds a `fetch`: the window, or a stand-in for it in tests. */
export interface Fetcher {
	fetch: typeof fetch;
}

/**
 * Runs `work` and rejects if it does, or if any download below `prefix` (a path such as "/pagefind/") failed
 * meanwhile, by the network or by its status. Runs must not overlap: each puts the fetcher's own `fetch` back.
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
		const watched = address.startsWith(prefix);
		try {
			const response = await original.call(fetcher, input, init);
			if (watched && !response.ok) failed.push(`${response.status} ${address}`);
			return response;
		} catch (error) {
			if (watched) failed.push(`${String(error)} ${address}`);
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
