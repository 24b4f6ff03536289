/** A script that never comes must not keep a page of text from being seen. */
import { expect, test } from '../support/browser.ts';

for (const address of ['/', '/dia-diem/', '/en/search/'])
	test(`${address} is painted in spite of it, whose first script hangs`, async ({ page }) => {
		// Neither answered nor refused: as over a network that stands still.
		await page.route(/\/_assets\/reading\./, () => undefined);
		await page.goto(address, { waitUntil: 'commit' });
		await expect
			.poll(() => page.evaluate(() => performance.getEntriesByName('first-paint').length), {
				timeout: 6000,
			})
			.toBe(1);
		const painted = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0);
		expect(painted).toBeLessThan(4500);
		await expect(page.locator('h1')).toBeAttached();
	});
