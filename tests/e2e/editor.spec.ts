/** The editor's page: Vietnamese, asks nobody else, and what it saves is judged by the check. */
import { judgeTexts } from '../../src/rules/judge-texts.ts';
import { TEST_NOW } from '../clock.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { SAMPLE_CITY } from '../support/cities.ts';
import { giveRepository, saved } from '../support/editor-repository.ts';
import { textsOf } from '../support/texts-of.ts';

const texts = textsOf(SAMPLE_CITY);
const EVENT = 'books-tour-tieu-hoc-thuy-van-2025';

/** What the check says of what it did not say before, with every saved text of `folder` in its place. */
async function found(page: Page, folder: string): Promise<string[]> {
	// A line moves when others come or go: what is said, and of which file, is what counts.
	const said = (all: ReadonlyMap<string, string>) =>
		judgeTexts(all, TEST_NOW)
			.checked.issues.filter(({ severity }) => severity === 'error')
			.map(({ file, rule, message }) => `${file} ${rule} ${message.vi}`);
	const before = new Set(said(texts));
	return said(new Map([...texts, ...(await saved(page, folder))])).filter((line) => !before.has(line));
}

const save = async (page: Page) => {
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByText(/Đã lưu|đã được lưu/).first()).toBeVisible();
};
const box = (page: Page, label: string) =>
	page.locator(`section[data-key-path="${label}"]`).getByRole('textbox').first();

test('the editor lists, edits, creates and breaks records, in Vietnamese, and asks nobody else', async ({
	browser,
	baseURL,
}) => {
	// Whatever the browser speaks.
	const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const foreign: string[] = [];
	const refused: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '') && !/^(?:blob|data):/.test(request.url()))
			foreign.push(request.url());
	});
	page.on('console', (message) => {
		if (/Content Security Policy/.test(message.text())) refused.push(message.text());
	});
	await giveRepository(page, texts);
	await page.route('**/build.json', (route) =>
		route.fulfill({ json: { builtAt: '2026-11-22T01:00:00Z', change: '50bde00aa11' } }),
	);

	await page.goto('/quan-tri/');
	await expect(page.getByRole('status').first()).toHaveText(
		/^Trang đã cập nhật lúc .* từ thay đổi 50bde00a\.$/,
	);
	await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
	// Two hundred files are read first.
	await expect(page.getByText('Festival Huế 2026').first()).toBeVisible({ timeout: 20_000 });
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
	await expect(page.getByRole('treeitem', { name: 'Hoạt động có ngày' })).toBeVisible();

	// Edit one: everything else of it stays what it was.
	await page.goto(`/quan-tri/#/collections/events/entries/${EVENT}`);
	await box(page, 'title.vi').fill('Books tour, tên mới');
	await save(page);
	expect(await found(page, 'events')).toEqual([]);
	expect(new Map(await saved(page, 'events')).get(`events/${EVENT}.yaml`)).toContain(
		'vi: "Books tour, tên mới"',
	);

	// A storm, from what somebody on the way can fill in.
	await page.goto('/quan-tri/#/collections/postponements/new');
	for (const [field, day] of Object.entries({ from: '2026-11-23', to: '2026-11-24', on: '2026-11-22' }))
		await page.locator(`section[data-key-path="${field}"] input`).fill(day);
	await page
		.locator('section[data-key-path="everywhere"]')
		.getByRole('radio', { name: 'Có', exact: true })
		.click();
	await box(page, 'why.vi').fill('Mưa lũ đường phố');
	await save(page);
	expect((await saved(page, 'postponements')).map(([file]) => file)).toEqual([
		'postponements/2026-11-23-mua-lu-duong-pho.yaml',
	]);
	expect(await found(page, 'postponements')).toEqual([]);

	// Break one: the form takes a day that is none, and the check names its field.
	await page.goto(`/quan-tri/#/collections/events/entries/${EVENT}`);
	await box(page, 'when.start').fill('2026-02-31');
	await save(page);
	expect(await found(page, 'events')).toEqual([
		`content/events/${EVENT}.yaml date-time when.start: "2026-02-31" không phải ngày giờ có thật`,
	]);

	expect(foreign).toEqual([]);
	expect(refused).toEqual([]);
	await context.close();
});
