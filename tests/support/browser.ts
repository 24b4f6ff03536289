/**
 * Playwright's `test` for all browser tests: every context, however it is opened, reads the tests' clock and not the
 * machine's. The time stands still and timers run; a test that needs another hour sets it with `page.clock`.
 * Lint refuses specs that import `test` from elsewhere.
 */
import { test as base } from '@playwright/test';
import { TEST_INSTANT } from '../clock.ts';

export { type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';

/** Own fixtures: none for a test, none for a worker; the browser alone is changed. */
type None = Record<never, never>;

export const test = base.extend<None, None>({
	browser: [
		async ({ browser }, use) => {
			const newContext = browser.newContext.bind(browser);
			// The contexts of the `page` fixture, of `browser.newPage` and of the tests themselves are all opened by this method.
			browser.newContext = async (options) => {
				const context = await newContext(options);
				await context.clock.setFixedTime(TEST_INSTANT);
				return context;
			};
			await use(browser);
			browser.newContext = newContext;
		},
		{ scope: 'worker' },
	],
});
