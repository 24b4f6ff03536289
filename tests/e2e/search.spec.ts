import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';

const box = (page: Page) => page.getByRole('combobox');
const status = (page: Page) => page.locator(`${PART.search} [role="status"]`);
const results = (page: Page) => page.locator('[data-result]');

async function search(page: Page, query: string): Promise<void> {
	await box(page).fill(query);
	await box(page).press('Enter');
	await expect(status(page)).toContainText(`kết quả cho “${query}”`);
}

test('"bảo tàng" and "bao tang" find the museums alike', async ({ page }) => {
	await page.goto('/tim-kiem/');
	await search(page, 'bảo tàng');
	const withMarks = await results(page).getByRole('link').allTextContents();
	expect(withMarks).toContain('Bảo tàng Lịch sử thành phố Huế');
	for (const title of withMarks.slice(0, 5)) expect(title).toContain('Bảo tàng');
	await expect(page.locator('[data-result="places"]').first()).toContainText(/Bảo tàng (ngoài )?công lập/);
	await search(page, 'bao tang');
	const without = await results(page).getByRole('link').allTextContents();
	// The exact spelling may order what is equally near otherwise; the nearest are the same.
	expect(without.slice(0, 5)).toEqual(withMarks.slice(0, 5));
	expect(without.toSorted()).toEqual(withMarks.toSorted());
});

test('"dai noi" finds what speaks of Đại Nội', async ({ page, request }) => {
	await page.goto('/tim-kiem/');
	await search(page, 'dai noi');
	for (const link of (await results(page).getByRole('link').all()).slice(0, 3)) {
		const found = await request.get((await link.getAttribute('href')) ?? '');
		expect(found.status()).toBe(200);
		expect(await found.text()).toContain('Đại Nội');
	}
});

test('the English search finds the same records under their English titles', async ({ page }) => {
	await page.goto('/en/search/?q=museum');
	await expect(results(page).first()).toBeVisible();
	const addresses = await results(page)
		.getByRole('link')
		.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
	for (const address of addresses) expect(address).toMatch(/^\/en\//);
});

test('a result leads to its record', async ({ page }) => {
	await page.goto('/tim-kiem/');
	await search(page, 'thư viện tổng hợp');
	await results(page).getByRole('link', { name: 'Thư viện Tổng hợp thành phố Huế' }).first().click();
	await expect(page).toHaveURL('/dia-diem/thu-vien-tp-hue/');
});

test('a call for help is found, says until when, and leads to where it stands', async ({ page }) => {
	await page.goto(`${TINY}/tim-kiem/?q=sach+ben+do&kieu=loi-moi`);
	const call = results(page).first();
	await expect(call).toContainText('Cần sách cho tủ sách bến đò');
	await expect(call).toContainText('đến tháng 3 năm 2027');
	await call.getByRole('link').first().click();
	await expect(page).toHaveURL(`${TINY}/chung-tay/#tu-sach-ben-do`);
	await expect(page.locator('#tu-sach-ben-do')).toBeInViewport();
});

test('the query stands in the address, and an address with a query shows its results', async ({ page }) => {
	await page.goto('/tim-kiem/');
	await search(page, 'đại nội');
	expect(new URL(page.url()).searchParams.get('q')).toBe('đại nội');
	const titles = await results(page).getByRole('link').allTextContents();
	await page.goto(page.url());
	await expect(box(page)).toHaveValue('đại nội');
	await expect(results(page).getByRole('link')).toHaveText(titles);
});

test('the back button brings the query before, with its results', async ({ page }) => {
	await page.goto('/tim-kiem/');
	await search(page, 'bảo tàng');
	await search(page, 'thư viện');
	await page.goBack();
	await expect(box(page)).toHaveValue('bảo tàng');
	await expect(status(page)).toContainText('“bảo tàng”');
	await expect(results(page).first()).toContainText('Bảo tàng');
	await page.goForward();
	await expect(box(page)).toHaveValue('thư viện');
});

test('coming back from a record shows the results again', async ({ page }) => {
	await page.goto('/tim-kiem/');
	await search(page, 'bảo tàng');
	await results(page).getByRole('link').first().click();
	await expect(page).not.toHaveURL(/tim-kiem/);
	await page.goBack();
	await expect(box(page)).toHaveValue('bảo tàng');
	await expect(results(page).first()).toBeVisible();
});

test('when nothing is found the page says so and offers the lists', async ({ page }) => {
	await page.goto('/tim-kiem/?q=xyzzyq');
	await expect(status(page)).toHaveText('Không có kết quả nào cho “xyzzyq”');
	await expect(results(page)).toHaveCount(0);
	await page.locator(PART.search).getByRole('link', { name: t.places }).click();
	await expect(page).toHaveURL('/dia-diem/');
});

test('a query of markup is shown as text', async ({ page }) => {
	await page.goto(`/tim-kiem/?q=${encodeURIComponent('<b>bảo</b> "tàng"')}`);
	await expect(status(page)).toContainText('<b>bảo</b> "tàng"');
});

test('an index that does not load is named as a failure, and trying again works', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/tim-kiem/');
	await box(page).fill('bảo tàng');
	await box(page).press('Enter');
	await expect(status(page)).toHaveText(/Chưa tải được/);
	await expect(results(page)).toHaveCount(0);
	await page.unroute('**/pagefind/**');
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(status(page)).toContainText('kết quả cho “bảo tàng”');
	expect(await results(page).count()).toBeGreaterThan(0);
});

test('without a network the search says so, and asks again by itself when there is one', async ({
	page,
	context,
}) => {
	await page.goto('/tim-kiem/');
	await search(page, 'bảo tàng');
	await context.setOffline(true);
	await box(page).fill('nhã nhạc cung đình');
	await box(page).press('Enter');
	await expect(status(page)).toHaveText(/Chưa tải được .* tự thử lại\.$/);
	await expect(results(page)).toHaveCount(0);
	await context.setOffline(false);
	await expect(status(page)).toContainText('kết quả cho “nhã nhạc cung đình”');
});

test('a part of the index answered with 503 is a failure, not "nothing found"', async ({ page }) => {
	await page.route(/\.pf_index$/, (route) => route.fulfill({ status: 503, body: 'busy' }));
	await page.goto('/tim-kiem/?q=thu+vien');
	await expect(status(page)).toHaveText(/Chưa tải được/);
	await page.unroute(/\.pf_index$/);
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(status(page)).toContainText('kết quả cho “thu vien”');
});
