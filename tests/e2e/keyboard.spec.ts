import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { PART } from './parts.ts';

const phone = { width: 360, height: 740 };

/** Presses Tab until `selector` has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`${selector} is not reached by ${most} presses of Tab`);
}

test('the first press of Tab shows the skip link, which leads past the bar', async ({ page }) => {
	await page.goto('/dia-diem/thu-vien-tp-hue/');
	const skip = page.getByRole('link', { name: t.skipToContent });
	await expect(skip).not.toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('whatever has the focus shows it, and is in view', async ({ page }) => {
	for (const address of ['/', '/lich/2026-11/', '/dia-diem/thu-vien-tp-hue/', '/tim-kiem/']) {
		await page.goto(address);
		for (let pressed = 0; pressed < 25; pressed++) {
			await page.keyboard.press('Tab');
			const focused = await page.evaluate(() => {
				const element = document.activeElement ?? document.body;
				const style = getComputedStyle(element);
				const box = element.getBoundingClientRect();
				return {
					what: element.outerHTML.slice(0, 80),
					outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
					inView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
				};
			});
			expect(focused.outline, `${address} ${focused.what}`).toBeGreaterThanOrEqual(2);
			expect(focused.inView, `${address} ${focused.what}`).toBe(true);
		}
	}
});

test('on a phone the menu is opened, used and closed by keyboard', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('/dia-diem/thu-vien-tp-hue/');
	const menu = page.locator('#menu');
	const opener = page.getByRole('button', { name: 'Menu' });
	await tabTo(page, PART.menuButton);
	await page.keyboard.press('Enter');
	await expect(menu).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(menu.getByRole('link', { name: t.calendar })).toBeFocused();
	await tabTo(page, PART.menuClose);
	await page.keyboard.press('Enter');
	await expect(menu).toBeHidden();
	await expect(opener).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(menu).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(opener).toBeFocused();
});

test('the theme button is reached by keyboard, changes the theme, and the choice is kept', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/gioi-thieu/');
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await tabTo(page, '[data-theme-button]', 80);
	await page.keyboard.press('Enter');
	const dark = await paper();
	expect(dark).not.toBe(light);
	await page.goto('/ho-tro-tiep-can/');
	expect(await paper()).toBe(dark);
	await page.locator('[data-theme-button]').focus();
	await page.keyboard.press('Space');
	expect(await paper()).toBe(light);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await paper(), 'light was chosen, whatever the device says').toBe(light);
});

test('another month is chosen by keyboard, from the head of the page', async ({ page }) => {
	await page.goto('/lich/2026-11/');
	await page.getByRole('button', { name: t.pickMonth }).focus();
	await page.keyboard.press('Enter');
	const months = page.locator(PART.monthJump);
	await expect(months).toBeVisible();
	// The focus goes where the reader is, and back to the button.
	await expect(months.locator('[aria-current]')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(months).toBeHidden();
	await expect(page.getByRole('button', { name: t.pickMonth })).toBeFocused();
	await page.keyboard.press('Enter');
	const year = months.locator('details').filter({ hasText: '2027' });
	await expect(year).not.toHaveAttribute('open');
	await year.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(year).toHaveAttribute('open');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/lich/2027-01/');
});

test('the search is used by keyboard alone', async ({ page }) => {
	await page.goto('/tim-kiem/');
	await tabTo(page, 'input[type="search"]');
	await page.keyboard.type('bao tang');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-result]').first()).toBeVisible();
	await tabTo(page, '[data-result] a');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/tim-kiem/);
});
