/** What hangs, breaks off, or comes as a network's login page is a failure like any other: the same words, the same way on. */
import { expect, type Page } from '../support/browser.ts';
import { type Fate, hurry, test } from '../support/line.ts';
import { t } from '../support/words.ts';
import { islandReady, PART } from './parts.ts';

/** Milliseconds within which a reader is told: the limit, and a slow machine. */
const TOLD = { timeout: 20_000 };
const FAIR = 'ngay-hoi-sach-mau_20261128T0800';
const FAILURES: readonly Fate[] = ['hangs', 'breaks off', 'is a login page'];
const status = (page: Page) => page.locator(`${PART.search} > [role="status"]`);
const over = (part: RegExp, fate: Fate) => (path: string) => (part.test(path) ? fate : undefined);

for (const fate of FAILURES) {
	test(`search: an index that ${fate}`, async ({ page, line }) => {
		const patientAgain = await hurry(page);
		line.becomes(over(/^\/pagefind\//, fate));
		await page.goto(`${line.origin}/tim-kiem/?q=doc+sach`);
		await expect(status(page)).toHaveText(/Chưa tải được/, TOLD);
		line.becomes(() => undefined);
		await patientAgain();
		await page.getByRole('button', { name: 'Thử lại' }).click();
		await expect(status(page)).toHaveText(/kết quả cho “doc sach”/);
	});

	test(`search: one part of the index that ${fate}`, async ({ page, line }) => {
		const patientAgain = await hurry(page);
		line.becomes(over(/\.pf_index$/, fate));
		await page.goto(`${line.origin}/tim-kiem/?q=doc+sach`);
		await expect(status(page)).toHaveText(/Chưa tải được/, TOLD);
		line.becomes(() => undefined);
		await patientAgain();
		await page.getByRole('button', { name: 'Thử lại' }).click();
		await expect(status(page)).toHaveText(/kết quả cho “doc sach”/);
	});

	test(`a list: what its filters know ${fate}`, async ({ page, line }) => {
		const patientAgain = await hurry(page);
		line.becomes(over(/\.json$/, fate));
		await page.goto(`${line.origin}/su-kien/?phi=mien-phi`);
		const told = page.locator(`${PART.exploreBar} > [role="status"]`);
		await expect(told).toHaveText(/Chưa tải được danh sách/, TOLD);
		line.becomes(() => undefined);
		await patientAgain();
		// A mouse that comes near asks again by itself, and takes the button away.
		await page.getByRole('button', { name: 'Thử lại' }).dispatchEvent('click');
		await expect(told).toHaveText(/phù hợp/);
	});

	test(`my calendar: what is known of saved items ${fate}`, async ({ page, line }) => {
		const patientAgain = await hurry(page);
		await hold(page, line.origin);
		line.becomes(over(/^\/saved\//, fate));
		await page.goto(`${line.origin}/lich-cua-toi/`);
		await expect(page.getByText('Chưa tải được thông tin mới')).toBeVisible(TOLD);
		line.becomes(() => undefined);
		await patientAgain();
		await page.getByRole('button', { name: t.myRetry }).click();
		await expect(page.locator(`${PART.myCalendar} ${PART.datedRows} > li`)).toContainText('Thư viện Mẫu');
	});

	test(`an event: the writer of calendar files ${fate}`, async ({ page, line }) => {
		const patientAgain = await hurry(page);
		line.becomes(over(/^\/on-demand\.js/, fate));
		await page.goto(`${line.origin}/su-kien/lop-kinh-thien-van/`);
		await page.locator('summary', { hasText: t.addToCalendar }).click();
		const button = page.locator('[data-ics]').first();
		await button.click();
		await expect(page.getByRole('alert')).toHaveText(/Chưa tạo được tệp lịch/, TOLD);
		line.becomes(() => undefined);
		await patientAgain();
		await Promise.all([page.waitForEvent('download'), button.click()]);
	});

	test(`the chooser of calendars: one that its page does not list ${fate}`, async ({ page, line }) => {
		const patientAgain = await hurry(page);
		line.becomes(over(/\.ics$/, fate));
		await page.goto(`${line.origin}/theo-doi-lich/?lich=event/ngay-hoi-sach-mau`);
		const told = page.locator('[data-failed]');
		await expect(told).toContainText('Chưa tải được lịch này', TOLD);
		await expect(page.locator('[data-chosen]')).toBeHidden();
		line.becomes(() => undefined);
		await patientAgain();
		await told.getByRole('button', { name: 'Thử lại' }).click();
		await expect(page.locator('[data-chosen] h3')).toHaveText(/Ngày hội sách Mẫu/);
		await expect(told).toBeHidden();
	});
}

test('a slow line that moves is no failure', async ({ page, line }) => {
	line.becomes(over(/^\/(?:pagefind\/|saved\/|.*\.json$)/, 'is slow'));
	await page.goto(`${line.origin}/tim-kiem/?q=doc+sach`);
	await expect(status(page)).toHaveText(/kết quả cho “doc sach”|Chưa tải được/, { timeout: 55_000 });
	await expect(status(page)).toHaveText(/kết quả/);
});

for (const [name, address, done] of [
	['my calendar', '/lich-cua-toi/', PART.myCalendar],
	['search', '/tim-kiem/', PART.search],
	['a list', '/su-kien/', PART.exploreBar],
	['a month', '/lich/2026-12/', `${PART.filters} [role="status"]`],
] as const)
	test(`${name}: a script that does not come is told of, and trying again works`, async ({ page, line }) => {
		await hold(page, line.origin);
		line.becomes(over(/\/react\./, 'hangs'));
		await page.goto(line.origin + address, { waitUntil: 'commit' });
		const late = page.locator(PART.lateNote);
		await expect(late).toBeHidden();
		await expect(late).toBeVisible(TOLD);
		line.becomes(() => undefined);
		await late.getByRole('link', { name: 'Thử lại' }).click();
		await islandReady(page);
		await expect(late).toBeHidden();
		await expect(page.locator(done).first()).toBeAttached();
	});

async function hold(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/robots.txt`);
	await page.evaluate((key) => localStorage.setItem('my-calendar', `{"v":1,"items":{"${key}":{}}}`), FAIR);
}
