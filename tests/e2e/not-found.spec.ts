import { expect, test } from '../support/browser.ts';
import { inEnglish, t } from '../support/words.ts';
import { pageKinds } from './pages.ts';

const notFound = pageKinds['not found'] ?? '';

test('an unknown address answers 404 with ways on, in both languages', async ({ page }) => {
	const response = await page.goto(notFound);
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.notFoundTitle);
	await expect(page.locator('main').getByRole('link', { name: t.calendar })).toHaveAttribute(
		'href',
		'/lich/',
	);
	await page.locator('main').getByRole('link', { name: 'Search' }).click();
	await expect(page).toHaveURL('/en/search/');
});

test('an unknown address under /en/ is answered in English, with a line in Vietnamese', async ({ page }) => {
	const response = await page.goto('/en/no-such-page/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(inEnglish.notFoundTitle);
	await page.locator('main').getByRole('link', { name: t.search }).click();
	await expect(page).toHaveURL('/tim-kiem/');
});

test('an address without its last slash leads to the page', async ({ page }) => {
	await page.goto('/dia-diem/thu-vien-tp-hue');
	await expect(page).toHaveURL('/dia-diem/thu-vien-tp-hue/');
});
