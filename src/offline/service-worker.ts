/**
 * The service worker, `/sw.js`. Today it does one thing: the page of saved items works without a network once it has
 * been open. Every other address goes to the network as if it were not there, so that no page is ever stale.
 * The list of files and their revisions is put in by the build (scripts/lib/offline.ts). It imports nothing of the site:
 * a script that is shared with pages would be a second file to fetch before it can start.
 */
import { clientsClaim, skipWaiting } from 'workbox-core';
import {
	cleanupOutdatedCaches,
	getCacheKeyForURL,
	matchPrecache,
	precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

/** Seconds after which what is kept is better than a network that does not answer. */
const PATIENCE = 4;

void skipWaiting();
clientsClaim();
cleanupOutdatedCaches();

// The page itself comes from the network while there is one; kept is the one that belongs to the kept scripts.
registerRoute(
	({ request, url }) => request.mode === 'navigate' && getCacheKeyForURL(url.pathname) !== undefined,
	new NetworkOnly({
		networkTimeoutSeconds: PATIENCE,
		plugins: [{ handlerDidError: async ({ request }) => matchPrecache(new URL(request.url).pathname) }],
	}),
);

// What is known of the saved items: today's, or the last that was read.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/saved/'),
	new NetworkFirst({ cacheName: 'saved', networkTimeoutSeconds: PATIENCE }),
);

// Scripts, styles and letters of that page: their names change with their content.
precacheAndRoute(self.__WB_MANIFEST);
