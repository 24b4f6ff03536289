/** A script that never comes must not keep a page of text from being seen. */
import { expect, test } from '../support/browser.ts';

for (const address of ['/', '/dia-diem/', '/en/search/'])
	test(`${address} is painted in spite of it, whose first script hangs`, async ({ page }) => {
		// Neither answered nor refused: as over a network that stands still.
		await page.route(/\/_assets\/reading\./, () => undefined);
		await page.goto(address, { waitUntil: 'commit' });
		await expect(page.locator('script[blocking]')).toHaveCount(0, { timeout: 8000 });
		await expect(page.locator('h1')).toBeAttached();
		// Of a page that is not painted there is no picture: this waits in vain.
		await page.screenshot({ timeout: 8000 });
	});
