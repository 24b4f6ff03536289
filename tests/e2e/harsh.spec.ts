/** Records at the edge of what is allowed still read well: 160-character titles, one known fact, sixty sources. */
import { originOf } from '../ports.ts';
import { expect, test } from '../support/browser.ts';
import { PART } from './parts.ts';

const HARSH = originOf('components');
const pages = [
	'/su-kien/ten-rat-dai/',
	'/en/events/ten-rat-dai/',
	'/su-kien/clb-doc-tho/',
	'/en/events/dem-sao-bang/',
	'/su-kien/trung-bay-sach-co/',
	'/dia-diem/noi-it-biet/',
	'/en/places/noi-it-biet/',
	'/chuong-trinh/mot-dieu/',
	'/ngay-ky-niem/ngay-vang-lang/',
	'/lich/2026-12/',
	'/su-kien/',
];

for (const width of [320, 768, 1280]) {
	test(`no page is wider than the screen at ${width} px`, async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width, height: 740 } });
		const page = await context.newPage();
		for (const address of pages) {
			await page.goto(HARSH + address);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, address).toBeLessThanOrEqual(width);
		}
		await context.close();
	});
}

test('sixty sources are folded away, and counted', async ({ page }) => {
	await page.goto(`${HARSH}/su-kien/ten-rat-dai/`);
	await expect(page.locator(`${PART.trust} summary`)).toContainText('60');
	await expect(page.locator(PART.sources)).toBeHidden();
	await page.locator(`${PART.trust} summary`).click();
	await expect(page.locator(`${PART.sources} li`)).toHaveCount(60);
});

test('a place of which nothing is known says so, and leads on', async ({ page }) => {
	await page.goto(`${HARSH}/dia-diem/noi-it-biet/`);
	await expect(page.locator(PART.ledger)).toContainText('Chưa có');
	await expect(page.getByRole('link', { name: /Báo thông tin sai/ })).toBeVisible();
	expect(await page.locator('main a[href^="/"]').count()).toBeGreaterThan(1);
});

test('English falls back to Vietnamese, and says in which language it is', async ({ page }) => {
	await page.goto(`${HARSH}/en/places/noi-it-biet/`);
	await expect(page.locator('h1 [lang=vi]')).toHaveText('Nơi ít biết');
});
