import { useEffect, useState } from 'react';

/** The worker serves this page without a network; true once it has all it needs. */
export function useOffline(addresses: readonly string[]): boolean {
	const [ready, setReady] = useState(false);
	const wanted = addresses.join(' ');
	useEffect(() => {
		if (wanted === '' || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
		keep(wanted.split(' ')).then(setReady, () => {
			// Some browsers forbid it, as they forbid storage: the page then needs a network.
		});
	}, [wanted]);
	return ready;
}

async function keep(addresses: readonly string[]): Promise<boolean> {
	const wasServed = navigator.serviceWorker.controller !== null;
	await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
	await navigator.serviceWorker.ready;
	if (wasServed) return true;
	await served();
	// What was read before the worker was there passes through it once more: so it is kept.
	const answers = await Promise.all(addresses.map((address) => fetch(address)));
	return answers.every(({ ok }) => ok);
}

const served = (): Promise<void> =>
	new Promise((resolve) => {
		if (navigator.serviceWorker.controller) resolve();
		else navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
	});
