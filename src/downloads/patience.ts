import { PATIENCE } from './longest-wait.ts';

/** Nothing came within `PATIENCE`. */
export class Stalled extends Error {}

let stalls = 0;

/**
 * The address under which to ask. A browser ties a request to one for the same address that still hangs (its own preload,
 * its cache's lock), so after a stall each goes out under an address of its own.
 */
export const anew = (address: string): string =>
	stalls ? `${address}${address.includes('?') ? '&' : '?'}again=${stalls}` : address;

/** One for each piece of work under way: its wait begins anew. */
const waits = new Set<() => void>();

/** Something came. On a slow line one download may wait its turn behind others: while any moves, none has stalled. */
export function moved(): void {
	for (const wait of waits) wait();
}

/**
 * The result of `work`, which tells by `moved` when something of it has come. Rejects with `Stalled`, and aborts the
 * signal, when nothing has come for `PATIENCE`. What cannot be watched (a script) has that long as a whole.
 */
export function patiently<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
	const stop = new AbortController();
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const wait = () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				stalls++;
				const stalled = new Stalled(`nothing came of ${what}`);
				reject(stalled);
				stop.abort(stalled);
			}, PATIENCE);
		};
		waits.add(wait);
		wait();
		work(stop.signal)
			.then(resolve, reject)
			.finally(() => {
				clearTimeout(timer);
				waits.delete(wait);
			});
	});
}
