import { anew, moved, patiently } from './patience.ts';

/** Anything that holds a `fetch`: the window, or a stand-in for it in tests. */
export interface Fetcher {
	fetch: typeof fetch;
}

/**
 * A file of the site, all of it. Rejects when it does not come, comes with another status than 200, stalls on its way,
 * or is a page of HTML where none was asked for: that is what a network that wants a login puts in its place.
 * `html` when a page is what is asked for; whether it is the right one, only the caller can tell.
 */
export const download = (
	address: string,
	{ fetcher = globalThis, html = false }: { readonly fetcher?: Fetcher; readonly html?: boolean } = {},
): Promise<Response> =>
	patiently(address, async (signal) => {
		const answer = await fetcher.fetch(anew(address), { signal });
		moved();
		const type = answer.headers.get('content-type') ?? '';
		if (answer.status !== 200 || type.startsWith('text/html') !== html)
			throw new Error(`${answer.status} ${address} ${type}`);
		const parts: BlobPart[] = [];
		const reader = answer.body?.getReader();
		for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
			parts.push(part.value);
			moved();
		}
		return new Response(new Blob(parts), { headers: answer.headers });
	});
