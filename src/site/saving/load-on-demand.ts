import { PATIENCE } from '../../downloads/longest-wait.ts';
import { ON_DEMAND } from './on-demand-address.ts';

let failures = 0;

/**
 * Rejects when it cannot be fetched, or not in time. Browsers remember a script that failed or hangs: each retry has an
 * address of its own. Pages for reading load this, so it makes do without `patiently`: nothing else is fetched meanwhile.
 */
export async function onDemand(): Promise<typeof import('./on-demand.ts')> {
	const address = failures ? `${ON_DEMAND}?${failures}` : ON_DEMAND;
	const late = new Promise<never>((_, fail) => setTimeout(fail, PATIENCE));
	try {
		return await Promise.race([import(/* @vite-ignore */ address), late]);
	} catch (error) {
		failures++;
		throw error;
	}
}
