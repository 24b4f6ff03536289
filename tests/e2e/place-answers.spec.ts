/** A place answers first: its state, the way there and a call stand in the first screen of a phone, its hours and prices next. */
import { originOf } from '../ports.ts';
import { expect, test } from '../support/browser.ts';
import { PART } from './parts.ts';
import { printed } from './pdf.ts';

const PLACE = `${originOf('tiny-city')}/dia-diem/thu-vien-mau/`;

test('the main action of a place ends within the first screen of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(PLACE);
	const main = page.locator(`${PART.mainActions} ${PART.mainButton}`);
	const box = await main.boundingBox();
	expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(740);
	await expect(page.locator(`${PART.mainActions} a[href^="tel:"]`)).toBeVisible();
});

for (const [kind, address] of [
	['an event', '/su-kien/festival-hue-2026/'],
	['a programme', '/chuong-trinh/am-sac-hoang-cung/'],
	['a resource', '/hoc-lieu/cong-thong-tin-thu-vien-hue/'],
] as const)
	test(`the main action of ${kind} begins within the first screen of a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(address);
		const box = await page.locator(`${PART.mainActions} > *`).first().boundingBox();
		expect(box?.y ?? 9999).toBeLessThan(740);
	});

test('hours stand before everything else that is told of it', async ({ page }) => {
	await page.goto(PLACE);
	await expect(page.locator(`${PART.ledger} > div`).first()).toContainText('08:00–17:00');
});

test('on paper a place and an event are two sheets at most', async ({ page }) => {
	for (const address of [
		'/dia-diem/tt-bao-ton-di-tich/',
		'/dia-diem/thu-vien-tp-hue/',
		`${originOf('tiny-city')}/su-kien/doc-sach-thu-tu/`,
	]) {
		await page.goto(address);
		const { sheets } = await printed(page);
		expect(sheets, address).toBeGreaterThan(0);
		expect(sheets, address).toBeLessThanOrEqual(2);
		// A grid that ends near the end of a sheet would go to the next one whole, and leave the bar alone on the first.
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator(PART.placeStory), address).toHaveCSS('display', 'block');
		await page.emulateMedia({ media: null });
	}
});
