/** Suggestions as one types, and the recent searches of the device. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { PART } from './parts.ts';

/** As tests/a11y/axe.spec.ts asks. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const FILE = '**/_data/suggestions.vi.json';
const LIBRARY = 'Thư viện Tổng hợp thành phố Huế';

const box = (page: Page) => page.getByRole('combobox');
const list = (page: Page) => page.getByRole('listbox');
const options = (page: Page) => page.getByRole('option');
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]');
const status = (page: Page) => page.locator(`${PART.search} [role="status"]`);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('recent-searches'));

/** Types and waits for the list, whose file the first touch has fetched. */
async function type(page: Page, text: string): Promise<void> {
	await box(page).pressSequentially(text);
	await expect(list(page)).toBeVisible();
}
async function search(page: Page, query: string): Promise<void> {
	await box(page).fill(query);
	await box(page).press('Enter');
	await expect(status(page)).toContainText(`“${query}”`);
}

test.beforeEach(async ({ page }) => {
	await page.goto('/tim-kiem/');
});

test.describe('suggestions by keyboard', () => {
	test('come as one types, each with its type, and their number is said', async ({ page }) => {
		await type(page, 'thu vien t');
		await expect(options(page).first()).toHaveAccessibleName(`${LIBRARY} Địa điểm`);
		await expect(options(page).first().locator('mark')).toHaveText(['Thư', 'viện', 'T', 't']);
		expect(await options(page).count()).toBeLessThanOrEqual(8);
		await expect(page.locator('[aria-live]')).toContainText(/^\d gợi ý/);
		await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
		await expect(box(page)).toHaveAttribute('aria-controls', (await list(page).getAttribute('id')) ?? '');
	});

	test('leave the text and its Enter alone until one is chosen', async ({ page }) => {
		await type(page, 'thu vien t');
		await expect(active(page)).toHaveCount(0);
		await box(page).press('ArrowDown');
		await expect(active(page)).toContainText(LIBRARY);
		await expect(box(page)).toHaveValue('thu vien t');
		await expect(box(page)).toHaveAttribute(
			'aria-activedescendant',
			(await active(page).getAttribute('id')) ?? '',
		);
		await box(page).press('x');
		await box(page).press('Backspace');
		await expect(active(page)).toHaveCount(0);
		await box(page).press('Enter');
		await expect(status(page)).toContainText('“thu vien t”');
		await expect(list(page)).toBeHidden();
	});

	test('are chosen with Enter: the box holds the name and searches it', async ({ page }) => {
		await type(page, 'thu vien t');
		await box(page).press('ArrowDown');
		await box(page).press('Enter');
		await expect(box(page)).toHaveValue(LIBRARY);
		await expect(status(page)).toContainText(`“${LIBRARY}”`);
		await expect(list(page)).toBeHidden();
		await expect(box(page)).toBeFocused();
		expect(new URL(page.url()).searchParams.get('q')).toBe(LIBRARY);
	});

	test('are walked round by the arrow keys, and left by Home and End', async ({ page }) => {
		await type(page, 'thu vien t');
		await box(page).press('ArrowUp');
		await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
		await box(page).press('ArrowDown');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		const cursor = () => box(page).evaluate((input: HTMLInputElement) => input.selectionStart);
		await box(page).press('Home');
		await expect(active(page)).toHaveCount(0);
		expect(await cursor()).toBe(0);
		await box(page).press('ArrowDown');
		await box(page).press('End');
		await expect(active(page)).toHaveCount(0);
		expect(await cursor()).toBe('thu vien t'.length);
	});

	test('go with Escape, which keeps the text; the arrow brings them back', async ({ page }) => {
		await type(page, 'thu vien t');
		await box(page).press('Escape');
		await expect(list(page)).toBeHidden();
		await expect(box(page)).toHaveValue('thu vien t');
		await box(page).press('Alt+ArrowDown');
		await expect(list(page)).toBeVisible();
		await expect(active(page)).toHaveCount(0);
		await box(page).press('Alt+ArrowUp');
		await expect(list(page)).toBeHidden();
		await box(page).press('ArrowDown');
		await expect(active(page)).toContainText(LIBRARY);
		await box(page).press('Escape');
		await box(page).press('Escape');
		await expect(box(page)).toHaveValue('');
	});

	test('go with Tab, which chooses nothing and does not stop at the list, also where it scrolls', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 400 });
		await type(page, 'thu vien t');
		await box(page).press('ArrowDown');
		await box(page).press('Tab');
		await expect(page.getByRole('button', { name: t.searchButton, exact: true })).toBeFocused();
		await expect(list(page)).toBeHidden();
		await expect(box(page)).toHaveValue('thu vien t');
	});

	test('read Telex typed without an input method, and name the word that leads to a topic', async ({
		page,
	}) => {
		await type(page, 'thuw vieenj t');
		await expect(options(page).first()).toContainText(LIBRARY);
		await box(page).fill('');
		await type(page, 'dai n');
		await expect(options(page).first()).toHaveAccessibleName('Di sản văn hóa (Đại Nội) Chủ đề');
	});
});

test('while an input method composes, Enter and the arrows are its own', async ({ page }) => {
	await box(page).focus();
	const keyboard = await page.context().newCDPSession(page);
	const compose = (text: string) =>
		keyboard.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await compose('thư');
	await compose('thư viện t');
	await expect(list(page)).toBeVisible();
	// Keys as an input method takes them: they are told of, and do nothing by themselves.
	for (const [key, code] of [
		['ArrowDown', 40],
		['Enter', 13],
	] as const)
		await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: code });
	await expect(active(page)).toHaveCount(0);
	await expect(box(page)).toHaveValue('thư viện t');
	await expect(list(page)).toBeVisible();
	expect(await kept(page)).toBeNull();
	await keyboard.send('Input.insertText', { text: 'thư viện t' });
	await page.keyboard.press('Enter');
	await expect(status(page)).toContainText('“thư viện t”');
	await expect(list(page)).toBeHidden();
});

test('a click chooses a suggestion; elsewhere it closes the list', async ({ page }) => {
	await type(page, 'thu vien t');
	await page.getByRole('heading', { level: 1 }).click();
	await expect(list(page)).toBeHidden();
	await box(page).click();
	await options(page).first().click();
	await expect(status(page)).toContainText(`“${LIBRARY}”`);
	await expect(box(page)).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('a tap chooses, and the keyboard goes so that the results are seen', async ({ page }) => {
		await box(page).tap();
		await type(page, 'thu vien t');
		await options(page).first().tap();
		await expect(status(page)).toContainText(`“${LIBRARY}”`);
		await expect(box(page)).not.toBeFocused();
		await box(page).tap();
		await box(page).fill('');
		await expect(options(page)).toHaveText([LIBRARY]);
		await page.getByRole('button', { name: t.recentClearAll }).tap();
		expect(await kept(page)).toBeNull();
	});

	test('recent searches of several lines keep their own rows, and their buttons beside them', async ({
		page,
	}) => {
		const long = 'lớp vẽ cho bé sáu tuổi cuối tuần này ở gần nhà';
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		for (const query of ['ca huế', long, `${long} buổi sáng`]) await search(page, query);
		await box(page).fill('');
		const rows = await options(page).evaluateAll((all) =>
			all.map((row) => row.getBoundingClientRect().toJSON()),
		);
		const buttons = await page
			.getByRole('button', { name: 'khỏi tìm kiếm gần đây' })
			.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
		expect(buttons).toHaveLength(3);
		for (const [at, row] of rows.entries()) {
			if (at > 0) expect(row.top).toBeGreaterThanOrEqual(rows[at - 1].bottom);
			expect(Math.abs(buttons[at].bottom - row.bottom)).toBeLessThanOrEqual(2);
			expect(buttons[at].width).toBeGreaterThanOrEqual(44);
		}
		for (const option of await options(page).all())
			expect(await option.evaluate((row) => row.scrollHeight - row.clientHeight)).toBeLessThanOrEqual(1);
	});

	for (const { name, height, text } of [
		{ name: 'with the keyboard open', height: 380, text: 100 },
		{ name: 'with text twice as large', height: 740, text: 200 },
	]) {
		test(`the list lies right below the box, ends on the screen and scrolls in itself ${name}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 360, height });
			await page.evaluate(
				(percent) => document.documentElement.style.setProperty('font-size', `${percent}%`),
				text,
			);
			await type(page, 'thu vien');
			await expect
				.poll(async () => {
					const [field, shown] = [await box(page).boundingBox(), await list(page).boundingBox()];
					if (!field || !shown) return undefined;
					const gap = shown.y - field.y - field.height;
					return {
						below: gap >= 0 && gap < 20,
						ends: shown.y + shown.height <= height,
						wide: shown.width > 280,
					};
				})
				.toEqual({ below: true, ends: true, wide: true });
			await box(page).press('ArrowUp');
			await expect(options(page).last()).toBeInViewport({ ratio: 0.9 });
			expect(await list(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
			for (const option of await options(page).all())
				expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		});
	}
});

test('the list moves nothing that stands below it', async ({ page }) => {
	const below = page.getByRole('checkbox');
	const before = await below.boundingBox();
	await type(page, 'b');
	expect(await below.boundingBox()).toEqual(before);
});

test.describe('the file of suggestions', () => {
	test('is fetched when the box is first touched, not before, and once', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => {
			if (request.url().includes('suggestions')) asked.push(request.url());
		});
		await page.goto('/tim-kiem/?q=bao+tang');
		await expect(page.locator('[data-result]').first()).toBeVisible();
		expect(asked).toEqual([]);
		await box(page).focus();
		await box(page).fill('');
		await type(page, 'thu');
		await box(page).blur();
		await box(page).focus();
		expect(asked).toHaveLength(1);
	});

	test('may fail: the search works, nothing is said, and the next touch tries again', async ({ page }) => {
		await page.route(FILE, (route) => route.fulfill({ status: 503, body: 'busy' }));
		await search(page, 'bảo tàng');
		await expect(page.locator('[data-result]').first()).toContainText('Bảo tàng');
		await expect(list(page)).toBeHidden();
		await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
		await page.unroute(FILE);
		await box(page).blur();
		await box(page).focus();
		await box(page).fill('');
		await type(page, 'thu vien t');
		await expect(options(page).first()).toContainText(LIBRARY);
	});
});

test.describe('recent searches', () => {
	test('stand below the empty box, newest first, also after a reload', async ({ page }) => {
		await box(page).click();
		await expect(list(page)).toBeHidden();
		for (const query of ['ca huế', 'dai noi', 'bảo tàng', 'Đại Nội', 'đọc sách', 'thư viện', 'áo dài'])
			await search(page, query);
		await page.goto('/tim-kiem/');
		await box(page).click();
		await expect(page.getByRole('listbox', { name: t.recentSearches })).toBeVisible();
		await expect(options(page)).toHaveText(['áo dài', 'thư viện', 'đọc sách', 'Đại Nội', 'bảo tàng']);
		await box(page).press('ArrowDown');
		await box(page).press('ArrowDown');
		await box(page).press('Enter');
		await expect(status(page)).toContainText('“thư viện”');
		await box(page).fill('');
		await expect(options(page).first()).toHaveText('thư viện');
	});

	test('hold what was typed when a result of it is followed, and not what was only typed', async ({
		page,
	}) => {
		await box(page).fill('bảo tàng');
		await expect(status(page)).toContainText('“bảo tàng”');
		expect(await kept(page)).toBeNull();
		await box(page).press('Escape');
		await page.locator('[data-result] a').first().click();
		await expect(page).not.toHaveURL(/tim-kiem/);
		expect(await kept(page)).toBe('["bảo tàng"]');
	});

	test('are removed one by one, and cleared by one press, also by keyboard', async ({ page }) => {
		for (const query of ['ca huế', 'bảo tàng', 'thư viện']) await search(page, query);
		await box(page).fill('');
		await page.getByRole('button', { name: 'Xóa “bảo tàng” khỏi tìm kiếm gần đây' }).click();
		await expect(options(page)).toHaveText(['thư viện', 'ca huế']);
		await expect(box(page)).toBeFocused();
		await box(page).press('Tab');
		await expect(page.getByRole('button', { name: t.recentClearAll })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(list(page)).toBeHidden();
		await expect(box(page)).toBeFocused();
		await box(page).press('Alt+ArrowDown');
		await box(page).press('Tab');
		await page.keyboard.press('Enter');
		await expect(list(page)).toBeHidden();
		await expect(box(page)).toBeFocused();
		await expect(page.locator('[aria-live]')).toHaveText(t.recentNone);
		expect(await kept(page)).toBeNull();
		await page.reload();
		await box(page).click();
		await expect(list(page)).toBeHidden();
	});

	test('are simply none where the browser allows no storage', async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				},
			}),
		);
		await page.goto('/tim-kiem/');
		await search(page, 'bảo tàng');
		await box(page).fill('');
		await expect(list(page)).toBeHidden();
		await type(page, 'thu');
		expect(errors.filter(({ stack }) => stack?.includes('SearchPage'))).toEqual([]);
	});
});

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 360],
] as const) {
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 740 } });
		test('axe finds nothing in the open list, of suggestions and of recent searches', async ({ page }) => {
			const violations = async () =>
				(await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()).violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
				);
			await search(page, 'ca huế');
			await box(page).fill('');
			await box(page).press('ArrowDown');
			expect(await violations()).toEqual([]);
			await type(page, 'thu vien t');
			await box(page).press('ArrowDown');
			expect(await violations()).toEqual([]);
		});
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the box is a plain field', async ({ page }) => {
		await expect(page.getByRole('searchbox')).not.toHaveAttribute('aria-expanded');
	});
});
