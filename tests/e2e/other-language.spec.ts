import { originOf } from '../ports.ts';
import { expect, test } from '../support/browser.ts';
import { inEnglish } from '../support/words.ts';
import { pageKinds } from './pages.ts';
import { PART } from './parts.ts';

test('the main ways exist in English too', async ({ page }) => {
	await page.goto('/en/');
	await page.locator('#menu').getByRole('link', { name: inEnglish.calendar }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('November 2026');
	await page.getByRole('link', { name: 'Next month: December' }).click();
	await expect(page).toHaveURL('/en/calendar/2026-12/');
	await page.locator('#menu').getByRole('link', { name: 'Places', exact: true }).click();
	await page.locator(`main ${PART.tiles} a`).first().click();
	await expect(page).toHaveURL(/\/en\/places\/[\w-]+\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator(PART.trust)).toContainText(/Sources/);
});

test('the language switch keeps the page, there and back', async ({ page }) => {
	await page.goto('/dia-diem/bao-tang-lich-su-hue/');
	await page.locator(PART.tools).getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/places/bao-tang-lich-su-hue/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.locator(PART.tools).getByRole('link', { name: inEnglish.otherLanguage }).click();
	await expect(page).toHaveURL('/dia-diem/bao-tang-lich-su-hue/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('every kind of page leads to its other language, and that leads back', async ({ request }) => {
	const switchOf = (html: string) =>
		/<a href="([^"]+)" lang="(?:vi|en)" hreflang="(vi|en)"/.exec(html)?.slice(1) ?? [];
	for (const [kind, address] of Object.entries(pageKinds)) {
		if (kind === 'not found') continue; // one page for both languages
		const here = address.split('?')[0] ?? '';
		const [there = '', language] = switchOf(await (await request.get(here)).text());
		const other = await request.get(new URL(there, new URL(here, originOf('site'))).href);
		expect(other.status(), kind).toBe(200);
		const html = await other.text();
		expect(html, kind).toContain(`<html lang="${language}"`);
		expect(here, kind).toMatch(new RegExp(`${switchOf(html)[0]}$`));
	}
});
