/** Narrowing search results: types, conditions, order; all of it in the address. The site is built for 22/11/2026. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { PART } from './parts.ts';

const status = (page: Page) => page.locator(`${PART.search} > [role="status"]`);
const results = (page: Page) => page.locator('[data-result]');
const chip = (page: Page, name: string | RegExp) =>
	page.getByRole('list', { name: t.searchType }).getByRole('button', { name });

async function ask(page: Page, search: string): Promise<void> {
	await page.goto(`/tim-kiem/${search}`);
	await expect(status(page)).toHaveText(/\d+ kết quả/);
	await expect(chip(page, /^Tất cả \d+$/)).toBeVisible();
}
const total = async (page: Page) => Number((await status(page).textContent())?.match(/^\d+/)?.[0]);
const countOn = async (page: Page, name: RegExp) =>
	Number((await chip(page, name).textContent())?.match(/\d+$/)?.[0]);

test('results are grouped by type, the best first, and each type says how many it has', async ({ page }) => {
	await ask(page, '?q=bao+tang');
	await expect(page.locator(`${PART.search} h2`).first()).toHaveText(t.searchBest);
	const places = await countOn(page, /^Địa điểm/);
	await expect(page.getByRole('heading', { level: 2, name: `Địa điểm ${places}` })).toBeVisible();
	await page.getByRole('button', { name: `Xem cả ${places}: Địa điểm` }).click();
	await expect(page).toHaveURL('/tim-kiem/?q=bao+tang&kieu=dia-diem');
	await expect(results(page)).toHaveCount(places);
	await expect(page.locator('[data-result]:not([data-result="places"])')).toHaveCount(0);
	await page.goBack();
	await expect(page.locator(`${PART.search} h2`).first()).toHaveText(t.searchBest);
});

test('the types add up to all that was found', async ({ page }) => {
	await ask(page, '?q=hoc');
	const chips = await page.getByRole('list', { name: t.searchType }).getByRole('button').allTextContents();
	const counts = chips.map((text) => Number(text.match(/\d+$/)?.[0]));
	expect(counts[0]).toBe(await total(page));
	expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(counts[0]);
});

test('conditions leave what they promised, are joined, and can be taken back one by one', async ({
	page,
}) => {
	await ask(page, '?q=bao+tang');
	await page.getByRole('button', { name: t.searchNarrow }).click();
	const panel = page.getByRole('dialog', { name: t.searchNarrow });
	const price = panel.getByRole('group', { name: 'Mức phí' });
	const label = price.locator('label', { hasText: t.priceFree });
	await expect(label).toHaveText(/^Miễn phí \d+$/);
	const promised = Number((await label.textContent())?.match(/\d+$/)?.[0]);
	await label.click();
	await expect(status(page)).toHaveText(`${promised} kết quả cho “bao tang”`);
	await expect(page).toHaveURL('/tim-kiem/?q=bao+tang&phi=mien-phi');
	await panel.getByRole('button', { name: `${promised} kết quả` }).click();
	await expect(page.getByRole('button', { name: /^Thu hẹp kết quả/, expanded: false })).toBeFocused();
	await page.getByRole('button', { name: 'Bỏ lọc: Miễn phí' }).click();
	await expect(page).toHaveURL('/tim-kiem/?q=bao+tang');
});

test('an address with conditions is answered, and names them in words', async ({ page }) => {
	await ask(page, '?q=bao+tang&phuong-xa=vy-da');
	await expect(page.getByRole('button', { name: 'Bỏ lọc: Phường Vỹ Dạ' })).toBeVisible();
	for (const text of await results(page).allTextContents()) expect(text).toMatch(/Vỹ Dạ|Bảo tàng/);
	await page.goto(page.url());
	await expect(page.getByRole('button', { name: 'Bỏ lọc: Phường Vỹ Dạ' })).toBeVisible();
});

test('conditions alone, without words, list what bears them', async ({ page }) => {
	await ask(page, '?kieu=dia-diem&phuong-xa=thuan-hoa');
	await expect(results(page).first()).toContainText('Phường Thuận Hóa');
	expect(await results(page).count()).toBe(await total(page));
});

test('in order of date, what has one stands first, soonest first', async ({ page }) => {
	await ask(page, '?q=ngay');
	await page.getByRole('button', { name: t.searchOrderDate }).click();
	await expect(page).toHaveURL('/tim-kiem/?q=ngay&sap-xep=ngay');
	await expect(page.locator(`${PART.search} h2`, { hasText: t.searchBest })).toHaveCount(0);
	await expect(results(page).first()).toContainText(/\d{1,2}\/\d{1,2}/);
	const dates = (await results(page).locator(`${PART.tags} ${PART.figure}`).allTextContents()).flatMap(
		(text) => {
			// What lasts from before today is on now: it stands in front, by its first day.
			if (/^\d+\/\d+–/.test(text)) return [];
			const [, day = '', month = '', year = ''] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? [];
			return year ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
		},
	);
	expect(dates.length).toBeGreaterThan(2);
	expect(dates).toEqual(dates.toSorted());
});

test('other words begin anew, without the conditions of the words before', async ({ page }) => {
	await ask(page, '?q=bao+tang&kieu=dia-diem');
	await page
		.getByRole('searchbox')
		.or(page.getByRole('combobox', { name: /Tìm/ }))
		.first()
		.fill('thư viện');
	await expect(status(page)).toContainText('“thư viện”');
	await expect(page).toHaveURL(/q=th.*vi.*n$/);
});

test('without the files of the counts the results stand, and the counts can be asked for again', async ({
	page,
}) => {
	await page.route(/\.pf_filter$/, (route) => route.fulfill({ status: 503 }));
	await page.goto('/tim-kiem/?q=bao+tang');
	await expect(results(page).first()).toBeVisible();
	await expect(page.locator(PART.narrowPanel)).toContainText('Chưa tải được số kết quả');
	await page.unroute(/\.pf_filter$/);
	await page.locator(PART.narrowPanel).getByRole('button', { name: 'Thử lại' }).click();
	await expect(chip(page, /^Địa điểm \d+$/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`results, types and the open panel are clean for a screen reader, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 360, height: 740 });
		await ask(page, '?q=bao+tang');
		await page.getByRole('button', { name: /^Thu hẹp kết quả/ }).click();
		await expect(page.getByRole('group', { name: 'Mức phí' })).toBeVisible();
		const { violations } = await new AxeBuilder({ page })
			.setLegacyMode()
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	});
