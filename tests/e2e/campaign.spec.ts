import { expect, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { DAY, readAt } from './campaign-day.ts';
import { TINY } from './pages.ts';
import { dateColumn, PART } from './parts.ts';

/** Sheets of a PDF, counted in its bytes. */
test('a day counts down to its date, and keeps it while its window lasts', async ({ page }) => {
	const countdown = page.locator(`${PART.countdown}:visible`);
	await readAt(page, '2026-11-01T08:00:00+09:00', DAY);
	await expect(countdown).toHaveText('Còn 27 ngày');
	await readAt(page, '2026-11-20T08:00:00+09:00', DAY);
	await expect(countdown).toHaveText('Còn 8 ngày');
	await readAt(page, '2026-11-28T23:59:00+09:00', DAY);
	await expect(countdown).toHaveText('Hôm nay');
	await readAt(page, '2026-11-29T00:00:00+09:00', DAY);
	await expect(countdown).toHaveText(t.timingPast);
	await expect(dateColumn(page)).toContainText('tháng 11 năm 2026', { useInnerText: true });
});

test('a day shows its activities by kind and by ward, and leads by keyboard to each', async ({ page }) => {
	await page.goto(DAY);
	const kinds = page.locator(`#activities ${PART.chips} a`);
	await expect(kinds.filter({ hasText: 'Thư viện' })).toBeVisible();
	await kinds.filter({ hasText: t.campaignByWard }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#by-ward$/);
	await expect(page.locator('#by-ward')).toBeInViewport();
	await expect(page.locator('#ward-song-tren')).toContainText('Ngày hội sách Mẫu');
	await expect(page.locator(PART.wardsWithout)).toContainText('1 phường, xã chưa gửi hoạt động');
	await expect(page.locator(PART.wardsWithout).getByRole('link', { name: t.campaignHow })).toBeVisible();
});

test('what is over stays in the record of the campaign, and is said to be over', async ({ page }) => {
	await readAt(page, '2026-11-29T08:00:00+09:00', DAY);
	const over = page.locator(`${PART.edition} > li`, { hasText: 'Ngày hội sách Mẫu' });
	await expect(over).toContainText(t.timingPast);
	await expect(over.locator('[data-while-coming]').first()).toBeHidden();
});

test('the list of days gives the main days their place and their state', async ({ page }) => {
	await page.goto('/ngay-ky-niem/');
	const main = page.locator(`${PART.mainDays} > li:visible`);
	await expect(main).toHaveCount(6);
	for (const item of await main.all()) await expect(item).toContainText(/[Dd]anh mục (chưa|đã) ghi nhận/);
	const size = await main
		.first()
		.locator(PART.bigDate)
		.evaluate((big) => Number.parseFloat(getComputedStyle(big).fontSize));
	expect(size).toBeGreaterThanOrEqual(48);
});

test('a ward says how it stands for the next days, and leads to its own poster', async ({ page }) => {
	await page.goto(`${TINY}/phuong-xa/song-tren/`);
	const day = page.locator('li:visible', { hasText: 'Ngày đọc Mẫu' }).filter({ hasText: 'ở đây' });
	await expect(day).toContainText(/Đã ghi nhận \d+ hoạt động ở đây/);
	await day.getByRole('link', { name: t.poster }).click();
	await expect(page.getByLabel(t.posterChoose)).toHaveValue('song-tren');
	await expect(page.locator(`${PART.poster} h2`)).toHaveText('Hoạt động ở Phường Sông Trên');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('day, poster and list are whole, without controls that do nothing', async ({ page }) => {
		await page.goto(DAY);
		await expect(page.locator('#ward-song-tren').getByRole('link').first()).toBeVisible();
		await expect(page.locator(`${PART.countdown}:visible`)).toHaveCount(0);
		await page.goto(`${DAY}ap-phich/`);
		await expect(page.locator(`${PART.poster} ${PART.posterLines} > li:visible`).first()).toBeVisible();
		await expect(page.locator(PART.chooseArea)).toBeHidden();
		await expect(page.locator('button:visible')).toHaveCount(0);
		await page.goto(`${TINY}/lich/in/`);
		await expect(page.locator(`${PART.sheet} footer`)).not.toContainText(t.sheetPrinted, {
			useInnerText: true,
		});
		await expect(page.locator(`${PART.sheet} footer`)).toContainText('cập nhật ngày 22/11/2026');
	});
});
