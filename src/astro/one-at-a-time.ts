/**
 * Builds of one clone read their content one after the other. Astro writes what it has read beside astro.config.mjs, for
 * every build under the same temporary name: the second of two at the same moment would find its file renamed away.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lockFileOf, takeLock } from '../ship/lock.ts';

const PAUSE_MS = 100;

export function oneAtATime(): AstroIntegration {
	let release: (() => void) | undefined;
	const give = () => {
		release?.();
		release = undefined;
	};
	return {
		name: 'one-at-a-time',
		hooks: {
			'astro:config:setup': async ({ config, command }) => {
				// `astro check` and `astro sync` have no moment at which it could be given back; nobody awaits them.
				if (command !== 'build' && command !== 'dev') return;
				release ??= await waitFor(lockFileOf(fileURLToPath(new URL('.astro/', config.root))));
			},
			'astro:build:start': give,
			'astro:server:start': give,
		},
	};
}

/** A process that ends gives back what it holds: no wait outlasts it. */
async function waitFor(file: string): Promise<() => void> {
	for (;;) {
		const lock = takeLock(file);
		if ('release' in lock) return lock.release;
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
}
