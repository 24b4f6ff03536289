/** The search box of pages that are only read: a form that leads to the search page. */
import { expect, test } from '../support/browser.ts';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	for (const address of ['/', '/khong-co-trang-nay/'])
		test(`the box of ${address} leads to the search page`, async ({ page }) => {
			await page.goto(address);
			await page.getByRole('searchbox', { name: 'Tìm hoạt động' }).fill('bảo tàng');
			await page.getByRole('searchbox').press('Enter');
			await expect(page).toHaveURL(`/tim-kiem/?q=${encodeURIComponent('bảo tàng').replace(/%20/g, '+')}`);
		});
});

test('what was typed on the home page is searched', async ({ page }) => {
	await page.goto('/en/');
	await page.getByRole('searchbox').fill('museum');
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await expect(page).toHaveURL('/en/search/?q=museum');
	await expect(page.locator('[data-result]').first()).toBeVisible();
});
