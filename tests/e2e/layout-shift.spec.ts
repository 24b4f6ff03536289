/** Nothing jumps while a page loads, on a slow network too. */
import { expect, type Page, test } from '../support/browser.ts';
import { pageKinds } from './pages.ts';

declare global {
	interface Window {
		shifts: number[];
	}
}

/** The sum of all shifts once everything that could move the page has come and the frames after it are drawn. */
async function shiftsUntilDrawn(page: Page): Promise<number> {
	await page.waitForLoadState('networkidle');
	return page.evaluate(async () => {
		await document.fonts.ready;
		// The observer hears of a frame's shifts after the frame: two more, and those of the last are told.
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		return window.shifts.reduce((sum, value) => sum + value, 0);
	});
}

const pages = ['home', 'calendar', 'event', 'place', 'day', 'resource', 'programme', 'today'];

for (const width of [360, 1280]) {
	test(`cumulative layout shift is 0 at ${width} px`, async ({ browser }) => {
		// Eight pages over a slow line.
		test.setTimeout(120_000);
		const context = await browser.newContext({ viewport: { width, height: 740 } });
		const page = await context.newPage();
		const network = await context.newCDPSession(page);
		await network.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 150,
			downloadThroughput: 1.6e6 / 8,
			uploadThroughput: 7.5e5 / 8,
		});
		await page.addInitScript(() => {
			window.shifts = [];
			new PerformanceObserver((list) => {
				// Layout shifts have a `value`; the DOM library of TypeScript does not know them yet.
				for (const entry of list.getEntries())
					window.shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const kind of pages) {
			await page.goto(pageKinds[kind] ?? '/');
			const shift = await shiftsUntilDrawn(page);
			expect(shift, kind).toBe(0);
		}
		await context.close();
	});
}
