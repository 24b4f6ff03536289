/**
 * The security policy allows inline exactly what the code itself writes, by its hash. The list is closed: a page is never
 * asked what it holds, or a text that became script by some mistake would be allowed by the very policy that should stop
 * it. tests/site/inline.test.ts says when a built page holds anything else.
 */
import { createHash } from 'node:crypto';
import onLoad from 'astro/runtime/client/load.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import {
	EARLY_PRESSES,
	FIRST_SCRIPT,
	MONTHS_AHEAD,
	PAINT_FROM_SCRIPT,
	RANGE_FILTERS_AHEAD,
} from '../site/view/inline-scripts.ts';

export interface InlineHashes {
	readonly scripts: readonly string[];
}

/** The hash of a text as a policy names it. */
export const hashSource = (text: string): string =>
	`sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Hash sources, sorted. Of Astro's own scripts those of islands, which all load at once (`client:load`). */
export const INLINE_HASHES: InlineHashes = {
	scripts: [FIRST_SCRIPT, PAINT_FROM_SCRIPT, EARLY_PRESSES, MONTHS_AHEAD, RANGE_FILTERS_AHEAD, onLoad, island]
		.map(hashSource)
		.sort(),
};
