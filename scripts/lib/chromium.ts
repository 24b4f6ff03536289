/** The browser that tests, pictures and bench open. */
import { existsSync } from 'node:fs';

const DEBIANS = '/usr/bin/chromium';

/** `CHROMIUM_PATH`, else Debian's; undefined leaves the choice to Playwright, which has one of its own. */
export const chromiumPath = (): string | undefined =>
	process.env.CHROMIUM_PATH || (existsSync(DEBIANS) ? DEBIANS : undefined);

/** For machines without a screen, for containers, and so that the browser asks nothing of the network by itself. */
export const CHROMIUM_FLAGS: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
];
