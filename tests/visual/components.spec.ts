/** The component page as it was last looked at, in both themes. Tolerant: other machines smooth letters differently. */
import { originOf } from '../ports.ts';
import { expect, test } from '../support/browser.ts';

/** The tiny city built with the component page (scripts/test.ts, tests/playwright.config.ts). */
const COMPONENTS = `${originOf('components')}/_components/`;
const WIDTH = 900;

for (const theme of ['light', 'dark'] as const) {
	test(`every component looks as it did, ${theme}`, async ({ browser }) => {
		const context = await browser.newContext({
			viewport: { width: WIDTH, height: 800 },
			colorScheme: theme,
			timezoneId: 'Asia/Tokyo',
		});
		const page = await context.newPage();
		await page.goto(COMPONENTS);
		await page.evaluate(() => document.fonts.ready);
		await expect(page.locator('main')).toHaveScreenshot(`components-${theme}.png`, {
			maxDiffPixelRatio: 0.02,
			animations: 'disabled',
		});
		await context.close();
	});
}

test('the longest words and titles do not widen the page on the narrowest phone', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
	const page = await context.newPage();
	await page.goto(COMPONENTS);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await context.close();
});
