import { expect, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { dateColumn, PART } from './parts.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test('the menu opens by its button and leads on', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('#menu')).toBeHidden();
	await page.getByRole('button', { name: 'Menu' }).click();
	await expect(page.locator('#menu')).toBeVisible();
	await page.locator('#menu').getByRole('link', { name: t.places }).click();
	await expect(page).toHaveURL('/dia-diem/');
});

test('home shows the date, what is coming and the lasting offers', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('[data-today]')).toContainText('Chủ Nhật');
	await expect(page.locator('#dated').getByRole('link').first()).toBeVisible();
	// Of no house with such an offer are the hours known in the sample city.
	await expect(page.getByRole('heading', { name: t.selfStudyOnline })).toBeVisible();
});

test('buttons that need a script are not shown', async ({ page }) => {
	await page.goto('/dia-diem/thu-vien-tp-hue/');
	await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
});

test('a month is whole, with its ways to other months', async ({ page }) => {
	await page.goto(`${TINY}/lich/2026-11/`);
	await expect(page.locator(PART.agenda).getByRole('link', { name: 'Ngày hội sách Mẫu' })).toBeVisible();
	await page.getByRole('button', { name: t.pickMonth }).click();
	await page.locator(PART.monthJump).getByText('2027').click();
	await page.locator(PART.monthJump).getByRole('link', { name: 'Tháng 2', exact: true }).last().click();
	await expect(page).toHaveURL(`${TINY}/lich/2027-02/`);
});

test('an event says when, where and for how much', async ({ page }) => {
	await page.goto(`${TINY}/su-kien/ngay-hoi-sach-mau/`);
	await expect(dateColumn(page)).toContainText('08:00–11:30');
	await expect(page.locator(PART.ledger).getByRole('link', { name: 'Thư viện Mẫu' }).first()).toBeVisible();
	await expect(page.locator(PART.ledger)).toContainText(t.priceFree);
});

test('what was over at the build is said to be over', async ({ page }) => {
	await page.goto('/su-kien/tet-hoang-cung-2026/');
	await expect(dateColumn(page)).toContainText(t.timingPast, { useInnerText: true });
	await page.goto('/su-kien/festival-hue-2026/');
	const over = page.locator(`${PART.datedRows} > li[data-start^="2026-0"]`).first();
	await expect(over).toContainText(t.timingPast, { useInnerText: true });
	await expect(over.locator(PART.when)).toContainText('2026');
	await expect(over.locator('[data-while-coming]')).toHaveCount(0);
});

test('a place says where it is, whom to ask and how one knows', async ({ page }) => {
	await page.goto('/dia-diem/thu-vien-tp-hue/');
	await expect(page.locator(PART.ledger)).toContainText(t.factAddress);
	await expect(
		page.locator(PART.ledger).getByRole('link', { name: 'Phường Thuận Hóa' }).first(),
	).toBeVisible();
	await expect(page.locator(PART.ledger)).toContainText('Liên hệ');
	await page.locator(`${PART.trust} summary`).click();
	await expect(page.locator(`${PART.sources} li`).first()).toBeVisible();
});

test('the search page says that it needs a script, and leads to lists instead', async ({ page }) => {
	await page.goto('/tim-kiem/');
	await expect(page.locator('noscript p')).toBeVisible(); // Playwright's text matching leaves <noscript> out
	await page.locator('main details > summary').click();
	await page.locator('main').getByRole('link', { name: 'Sách và văn hóa đọc', exact: true }).click();
	await expect(page).toHaveURL('/chu-de/sach-doc/');
});

test('the planner of visits says whom to ask, and what to say', async ({ page }) => {
	await page.goto('/nha-truong/ke-hoach/');
	await expect(page.locator('noscript p')).toBeVisible(); // Playwright's text matching leaves <noscript> out
	await expect(page.getByText('Đang mở danh sách hoạt động')).toBeHidden();
});
