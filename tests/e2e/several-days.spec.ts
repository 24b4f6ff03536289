/** What lasts over days, what has been moved away, and how a cell calls its links, in the city of hard cases. */

import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { PART } from './parts.ts';

const HARSH = originOf('components');
const at = (page: Page, local: string) => page.clock.setFixedTime(new Date(`${local}:00+07:00`));
test.beforeEach(({ page }) => at(page, '2026-11-22T08:00'));

const cell = (page: Page, date: string) => page.locator(`${PART.month} [data-date="${date}"]`);

test('a camp of three days with hours stands on each of them, with its hour on the first', async ({
	page,
}) => {
	await page.goto(`${HARSH}/lich/2027-03/`);
	for (const date of ['2027-03-05', '2027-03-06', '2027-03-07'])
		await expect(cell(page, date)).toContainText('Trại đọc sách ba ngày');
	for (const date of ['2027-03-04', '2027-03-08'])
		await expect(cell(page, date)).not.toContainText('Trại đọc sách ba ngày');
	const link = (date: string) => cell(page, date).getByRole('link', { name: 'Trại đọc sách ba ngày' });
	await expect(link('2027-03-05').locator('time')).toHaveText('08:00');
	await expect(link('2027-03-06').locator('time')).toHaveCount(0);
});

test('one of two weeks with hours stands among the long ones of both months', async ({ page }) => {
	for (const month of ['2027-03', '2027-04']) {
		await page.goto(`${HARSH}/lich/${month}/`);
		await expect(page.locator(PART.spans)).toContainText('Trại đọc sách nửa tháng');
		await expect(page.locator(PART.month)).not.toContainText('Trại đọc sách nửa tháng');
	}
});

test('a moved session is told of in the month of its old date', async ({ page }) => {
	await page.goto(`${HARSH}/lich/2026-11/`);
	const old = cell(page, '2026-11-26').locator('[data-moved]');
	await expect(old).toContainText('Dời sang 5/12/2026 15:00');
	await expect(old.getByRole('link')).toHaveAttribute('href', '/su-kien/cau-lac-bo-co/');
	await expect(old.getByRole('link')).toHaveAccessibleName(
		'Thứ Năm 26/11, 18:00 Câu lạc bộ cờ, dời sang 5/12/2026 15:00',
	);
});

test('“Today” of the old date tells of the move, without “today” or a button', async ({ page }) => {
	await at(page, '2026-11-26T09:00');
	await page.goto(`${HARSH}/hom-nay/`);
	const row = page.locator('#range [data-moved]');
	await expect(row).toBeVisible();
	await expect(row).toContainText('Dời sang 5/12/2026 15:00');
	await expect(row).not.toContainText(t.timingToday);
	await expect(row.getByRole('button')).toHaveCount(0);
	await at(page, '2026-11-27T09:00');
	await page.reload();
	await expect(row).toBeHidden();
});

test('the old house’s page and board name the new house; the new one lists that session alone', async ({
	page,
}) => {
	for (const address of ['/dia-diem/thu-vien-mau/', '/dia-diem/thu-vien-mau/in/']) {
		await page.goto(HARSH + address);
		const rows = page.locator('li[data-status]').filter({ hasText: 'Câu lạc bộ cờ' });
		await expect(rows.filter({ hasText: 'Chuyển đến Bảo tàng Mẫu' })).toHaveCount(1);
		await expect(rows.filter({ hasText: 'Dời sang 5/12/2026 15:00' })).toHaveCount(1);
	}
	await page.goto(`${HARSH}/dia-diem/bao-tang-mau/in/`);
	await expect(page.locator('li[data-status]').filter({ hasText: 'Câu lạc bộ cờ' })).toHaveCount(1);
});

test('a book fair on a day on which its library is closed is on', async ({ page }) => {
	await at(page, '2026-11-29T09:00');
	await page.goto(`${HARSH}/hom-nay/`);
	const row = page.locator('#range li').filter({ hasText: 'Hội sách cuối tuần' });
	await expect(row).toContainText(t.timingNow);
	await expect(row).not.toContainText(t.closedThen);
});

test('an exhibition whose last day is a closed one says until when one can go in', async ({ page }) => {
	await page.goto(`${HARSH}/su-kien/trung-bay-ngay-dong-cua/`);
	await expect(page.locator(PART.shownSession)).toContainText(
		'Ngày 13/12 đóng cửa, vào xem đến 12/12 (08:00–11:30)',
	);
});

for (const [language, cancelled, others] of [
	['lich', 'Thứ Năm 10/12, 18:00 Câu lạc bộ cờ, đã hủy', 'và 1 hoạt động khác ngày 5/12'],
	['en/calendar', 'Thursday 10 Dec, 18:00 Chess club, cancelled', 'and 1 other activity on 5 Dec'],
] as const)
	test(`links of a cell are understood without it, /${language}/`, async ({ page }) => {
		await page.goto(`${HARSH}/${language}/2026-12/`);
		const link = cell(page, '2026-12-10').locator('[data-status="cancelled"] a');
		await expect(link).toHaveAccessibleName(cancelled);
		await expect(cell(page, '2026-12-05').locator(`${PART.moreInCell} a`)).toHaveAccessibleName(others);
	});

test('links of a cell keep their names when a filter writes them anew', async ({ page }) => {
	await page.goto(`${HARSH}/lich/2026-12/?loai-noi=thu-vien`);
	const links = cell(page, '2026-12-10').locator('li[data-status] a:visible');
	await expect(links).toHaveCount(1);
	await expect(links).toHaveAccessibleName('Thứ Năm 10/12, 18:00 Câu lạc bộ cờ, đã hủy');
	await page.goto(`${HARSH}/lich/2027-03/?loai=noi-chuyen`);
	const more = cell(page, '2027-03-09').locator(`${PART.moreInCell} a`);
	await expect(more).toHaveText('và 1 hoạt động khác');
	await expect(more).toHaveAccessibleName('và 1 hoạt động khác ngày 9/3');
	const names = await cell(page, '2027-03-09')
		.locator('li[data-status] a')
		.evaluateAll((all) => all.map((a) => a.ariaLabel));
	expect(names).toEqual(
		[1, 2, 3].map((n) => `Thứ Ba 9/3/2027, ${String(7 + n * 2).padStart(2, '0')}:00 Buổi thứ ${n}`),
	);
});

test('on paper a cell shows as many sessions as it has room for, and on the screen three again', async ({
	page,
}) => {
	await page.goto(`${HARSH}/lich/2027-03/`);
	const lines = cell(page, '2027-03-09').locator('li[data-status]');
	await expect(lines).toHaveCount(3);
	await page.setViewportSize({ width: 1054, height: 748 });
	await page.emulateMedia({ media: 'print' });
	await expect(lines).toHaveCount(5);
	await expect(cell(page, '2027-03-09').locator(PART.moreInCell)).toBeHidden();
	const bottom = (await cell(page, '2027-03-09').boundingBox()) ?? { y: 0, height: 0 };
	for (const line of await lines.all()) {
		const box = (await line.boundingBox()) ?? { y: 0, height: 0 };
		expect(box.height).toBeGreaterThan(0);
		expect(box.y + box.height).toBeLessThanOrEqual(bottom.y + bottom.height);
	}
	await page.emulateMedia({ media: 'screen' });
	await expect(lines).toHaveCount(3);
	await expect(cell(page, '2027-03-09').locator(PART.moreInCell)).toContainText('và 2 hoạt động khác');
});
