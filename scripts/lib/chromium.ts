/** The browser that tests, pictures and bench open. */
import { existsSync } from 'node:fs';

/** The one without a window first: of the same engine it needs about half the work for a page. */
const DEBIANS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** `CHROMIUM_PATH`, else Debian's; undefined leaves the choice to Playwright, which has one of its own. */
export const chromiumPath = (): string | undefined =>
	process.env.CHROMIUM_PATH || DEBIANS.find((file) => existsSync(file));

/** For machines without a screen, for containers, and so that the browser asks nothing of the network by itself. */
export const CHROMIUM_FLAGS: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	// Without a window letters would be as wide as whole pixels, which is so on no phone.
	'--font-render-hinting=none',
];
