/** A first-time visitor on a phone, from home: where now with a six-year-old, when is a library open, what is on this weekend. */
import { expect, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { PART } from './parts.ts';

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

/** A Wednesday morning, three days after the build, on which the reading house is open. */
const WEDNESDAY = new Date('2026-11-25T09:00:00+07:00');
const HOUSE = 'Nhà đọc Bến Thử';

test('where to go now with a six-year-old, what it costs and how to get there: three taps', async ({
	page,
}) => {
	await page.clock.setFixedTime(WEDNESDAY);
	await page.goto('/');
	await page.getByLabel(t.exploreAge).fill('6');
	await page.getByRole('button', { name: 'Xem', exact: true }).tap();
	await expect(page).toHaveURL('/hom-nay/?tuoi=6');
	await expect(page.locator(PART.filterCount)).toContainText('6 tuổi: Hôm nay 1 trong 1 nơi');
	await page.locator('[data-open-day]:visible').getByRole('link', { name: HOUSE }).tap();
	await expect(page.getByRole('link', { name: t.directions }).first()).toBeInViewport();
	await expect(page.locator('[data-timing-note]:visible').first()).toContainText('Đang mở cửa, đến 11:30');
});

test('when a library is open: two taps, through what is open at this minute', async ({ page }) => {
	await page.clock.setFixedTime(WEDNESDAY);
	await page.goto('/');
	await page.getByRole('link', { name: '1 nơi đang mở cửa' }).tap();
	await expect(page).toHaveURL('/dia-diem/?mo-cua=bay-gio&xem=ban-do');
	const found = page.locator('#explored li:visible');
	await expect(found).toHaveCount(1);
	await expect(found).toContainText('Đang mở cửa, đến 11:30');
	await found.getByRole('link', { name: HOUSE }).tap();
	await expect(page.locator('main')).toContainText('07:30–11:30');
});

test('what is on this weekend: one tap, never empty, and the filters stand in the address', async ({
	page,
}) => {
	await page.clock.setFixedTime(WEDNESDAY);
	await page.goto('/');
	await page.locator(PART.wishes).getByRole('link', { name: t.weekend }).tap();
	const saturday = page.locator('[data-open-day="Thứ Bảy"]:visible');
	await expect(saturday.getByRole('link', { name: HOUSE })).toBeVisible();
	await page.getByRole('button', { name: t.accessSome }).tap();
	await expect(page).toHaveURL('/cuoi-tuan/?tiep-can=co');
	await expect(page.locator(PART.filterCount)).toContainText('Thứ Bảy 1 trong 1 nơi');
	await page.goBack();
	await expect(page).toHaveURL('/cuoi-tuan/');
	await expect(saturday.getByRole('link', { name: HOUSE })).toBeVisible();
	await page.getByRole('navigation', { name: t.weekendsAhead }).getByRole('link').nth(1).tap();
	await expect(page.getByRole('heading', { name: 'Cuối tuần 5/12' })).toBeVisible();
	await expect(page.locator(`${PART.weekendPart}:visible`).getByRole('link', { name: HOUSE })).toBeVisible();
});
