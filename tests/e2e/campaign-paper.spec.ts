import { originOf } from '../ports.ts';
import { expect, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { DAY, readAt } from './campaign-day.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';
import { printed } from './pdf.ts';

const HARSH = originOf('components');

test.describe('the poster', () => {
	test('is chosen for one ward by keyboard, and the address keeps the choice', async ({ page }) => {
		await page.goto(`${DAY}ap-phich/`);
		const lines = page.locator(`${PART.poster} ${PART.posterLines} > li:visible`);
		expect(await lines.count()).toBeGreaterThan(1);
		const select = page.getByLabel(t.posterChoose);
		await select.focus();
		await select.selectOption({ label: 'Xã Đồng Xa' });
		await expect(page).toHaveURL(/\?noi=dong-xa$/);
		for (const line of await lines.all()) await expect(line).toHaveAttribute('data-areas', /dong-xa/);
		await page.reload();
		await expect(page.locator(`${PART.poster} h2`)).toHaveText('Hoạt động ở Xã Đồng Xa');
		await select.selectOption({ index: 0 });
		await expect(page).toHaveURL(`${DAY}ap-phich/`);
		await page.goto(`${DAY}ap-phich/?noi=khong-co`);
		await expect(page.locator(`${PART.poster} h2`)).toHaveText('Hoạt động ở Thị trấn Mẫu');
	});

	for (const [name, address] of Object.entries({
		'of a day without activities': '/ngay-ky-niem/23-11/ap-phich/',
		'of a week': '/ngay-ky-niem/tuan-le-hoc-tap-suot-doi/ap-phich/',
		'of a lunar day, in English': '/en/days/tet-trung-thu/poster/',
		'of a day announced each year': '/ngay-ky-niem/festival-hue/ap-phich/',
		'with activities': `${DAY}ap-phich/`,
		'with the longest titles': `${HARSH}/ngay-ky-niem/ngay-doc-mau/ap-phich/`,
	}))
		test(`${name} is one sheet of A4, with nothing cut`, async ({ page }) => {
			await page.goto(address);
			expect((await printed(page)).sheets).toBe(1);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator(PART.bar)).toBeHidden();
			await expect(page.locator(PART.chooseArea)).toBeHidden();
			const cut = await page.locator(PART.poster).evaluate((poster, part) => {
				const sheet = poster.getBoundingClientRect();
				const foot = poster.querySelector('footer')?.getBoundingClientRect();
				const inside = (box: DOMRect) => box.left >= sheet.left - 1 && box.right <= sheet.right + 1;
				const texts = [...poster.querySelectorAll('h1, h2, p, b, footer span')].filter(
					(element) => element.getClientRects().length > 0,
				);
				return [
					...texts.filter((element) => !inside(element.getBoundingClientRect())),
					...texts.filter(
						(element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
					),
					// Neither the date runs out of its panel nor the programme into the foot.
					...[...poster.querySelectorAll(`${part.posterDate} > *`)].filter(
						(element) =>
							element.getBoundingClientRect().bottom >
							(element.parentElement?.parentElement?.getBoundingClientRect().bottom ?? 0),
					),
					...[...poster.querySelectorAll(`${part.posterLines} > li, ${part.moreInCell}`)].filter(
						(element) => element.getBoundingClientRect().bottom > (foot?.top ?? 0),
					),
				].map((element) => element.textContent);
			}, PART);
			expect(cut).toEqual([]);
			const { width, height } = await page
				.locator(PART.poster)
				.evaluate((poster) => poster.getBoundingClientRect());
			expect(Math.round((width / 96) * 25.4)).toBe(210);
			expect((height / 96) * 25.4).toBeLessThanOrEqual(297);
			await expect(page.locator(`${PART.poster} ${PART.qr}`)).toBeVisible();
		});
});

test.describe('the printed list', () => {
	test('of a place holds dates to be read from afar, and says that a session is cancelled', async ({
		page,
	}) => {
		await page.goto(`${TINY}/lich/in/`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator(PART.foot)).toBeHidden();
		const size = await page
			.locator(`${PART.posterOn} b`)
			.first()
			.evaluate((date) => Number.parseFloat(getComputedStyle(date).fontSize));
		expect(size).toBeGreaterThanOrEqual(34); // 26 pt
		await expect(page.locator('[data-status="cancelled"]').first()).toContainText(t.statusCancelled);
		await expect(page.locator(`${PART.sheet} footer`)).toContainText('in ngày 22 tháng 11 năm 2026');
		expect((await printed(page)).sheets).toBeGreaterThan(0);
	});

	test('of a full calendar has six pages at most, and leads to shorter ones', async ({ page }) => {
		await page.goto(`${HARSH}/lich/in/`);
		await expect(page.locator('#sheet > li')).toHaveCount(48);
		expect((await printed(page)).sheets).toBeLessThanOrEqual(6);
		const places = page.locator(`${PART.desk} ${PART.tools}`).getByRole('link', { name: t.places });
		await expect(places).toHaveAttribute('href', '/dia-diem/');
	});

	test('read days later leaves out what is over, and bears the day of printing', async ({ page }) => {
		await readAt(page, '2026-11-29T08:00:00+09:00', `${TINY}/lich/in/`);
		await expect(page.locator('#sheet > li', { hasText: 'Ngày hội sách Mẫu' })).toBeHidden();
		await expect(page.locator(`${PART.sheet} footer`)).toContainText('in ngày 29 tháng 11 năm 2026');
	});

	test('is reached from a place, a ward and a day', async ({ page }) => {
		for (const address of ['/dia-diem/thu-vien-tp-hue/', '/phuong-xa/thuan-hoa/', '/ngay-ky-niem/23-11/']) {
			await page.goto(address);
			await page.getByRole('link', { name: t.printList }).click();
			await expect(page).toHaveURL(`${address}in/`);
			await page.getByRole('link', { name: t.paperBack }).click();
			await expect(page).toHaveURL(address);
		}
	});
});
