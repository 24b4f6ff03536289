/**
 * The service worker, `/sw.js`. Today it does one thing: the page of saved items works without a network once it has
 * been open. Every other address goes to the network as if it were not there, so that no page is ever stale.
 * The list of files, their revisions and digests is put in by the build (src/ship/offline-list.ts). It imports nothing that
 * pages import: a script that is shared with them would be a second file to fetch before it can start.
 */
import { cacheNames, clientsClaim, skipWaiting, type WorkboxPlugin } from 'workbox-core';
import {
	addPlugins,
	cleanupOutdatedCaches,
	getCacheKeyForURL,
	matchPrecache,
	precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { isFit, isWhole } from './proof.ts';

declare const self: ServiceWorkerGlobalScope;

/** Seconds after which what is kept is better than a network that does not answer. */
const PATIENCE = 4;

interface Kept {
	readonly url: string;
	readonly revision: string | null;
	readonly integrity: string;
}
const files = self.__WB_MANIFEST as Kept[]; // as the build writes it
const digests = new Map(files.map(({ url, integrity }) => [url, integrity]));
const digestOf = (address: string): string => digests.get(new URL(address).pathname) ?? '';

/** Whatever stands behind an address (a revision, a further attempt), it names the same file. */
const withoutQuery = (address: string): string => address.replace(/\?.*/, '');

/** An answer that is not what it should be counts as none: it is neither kept nor served in place of what is kept. */
const fitOnly: WorkboxPlugin = {
	fetchDidSucceed: async ({ request, response }) => {
		if (!isFit(request.url, response)) throw new TypeError(`${request.url} answers with something else`);
		return response;
	},
};

/**
 * What is kept under a name that never changes would be wrong for ever. So it is proven whenever it is served, which
 * costs about a millisecond for the largest, and fetched anew when it is not what the build made. Null when that is not to be had.
 */
async function proven(key: string, kept: Response | undefined): Promise<Response | null> {
	if (kept && (await isWhole(digestOf(key), kept))) return kept;
	const address = withoutQuery(key);
	const fresh = await fetch(address, { cache: 'reload' }).catch(() => undefined);
	if (!fresh || !isFit(address, fresh)) return null;
	// What is newer than this worker is served, and left to the next one to keep.
	if (await isWhole(digestOf(key), fresh))
		await (await caches.open(cacheNames.precache)).put(key, fresh.clone());
	return fresh;
}
const provenOnly: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
		cachedResponse && proven(request.url, cachedResponse),
};

/** All files at once, while there is a network: without one, nothing could be mended. */
async function mend(): Promise<void> {
	const cache = await caches.open(cacheNames.precache);
	for (const { url } of files) {
		const key = getCacheKeyForURL(url);
		if (key) await proven(key, await cache.match(key));
	}
}

async function keptPage(address: string): Promise<Response | undefined> {
	const { pathname } = new URL(address);
	const kept = await matchPrecache(pathname);
	return kept && (await isWhole(digestOf(address), kept)) ? kept : undefined;
}

void skipWaiting();
clientsClaim();
cleanupOutdatedCaches();

// The page itself comes from the network while there is one; kept is the one that belongs to the kept scripts.
registerRoute(
	({ request, url }) => request.mode === 'navigate' && getCacheKeyForURL(url.pathname) !== undefined,
	new NetworkOnly({
		networkTimeoutSeconds: PATIENCE,
		plugins: [
			{
				handlerDidRespond: async ({ event }) => event.waitUntil(mend()),
				handlerDidError: ({ request }) => keptPage(request.url),
			},
		],
	}),
);

// What is known of the saved items: today's, or the last that was read.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/saved/'),
	new NetworkFirst({
		cacheName: 'saved',
		networkTimeoutSeconds: PATIENCE,
		plugins: [fitOnly, { cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url) }],
	}),
);

// Scripts, styles and letters of that page: their names change with their content.
addPlugins([fitOnly, provenOnly]);
precacheAndRoute(files);
