/** The map of wards: links on the page of wards, buttons in an island (the component page has one, of made-up wards). */
import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { PART } from './parts.ts';

const SAMPLE = `${originOf('components')}/_components/`;

async function openSample(page: Page) {
	await page.goto(SAMPLE);
	await page.locator('astro-island:not([ssr])').first().waitFor();
	return page.getByRole('list', { name: 'Bản đồ mẫu' });
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every ward of the map is a link that says its name and what is there', async ({ page }) => {
		await page.goto('/phuong-xa/');
		const links = page.getByRole('list', { name: t.wardMap }).getByRole('link');
		await expect(links).toHaveCount(40);
		await page.getByRole('link', { name: /^Phường Thuận Hóa, \d+ địa điểm/ }).click();
		await expect(page).toHaveURL('/phuong-xa/thuan-hoa/');
	});
});

test('by keyboard one goes through the map ward by ward, or past it to the lists', async ({ page }) => {
	await page.goto('/phuong-xa/');
	await page.getByRole('link', { name: t.wardMapToList }).focus();
	await page.keyboard.press('Tab');
	const map = page.getByRole('list', { name: t.wardMap });
	await expect(map.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(map.getByRole('link').nth(1)).toBeFocused();
	const ward = await map.getByRole('link').nth(1).getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(ward ?? '');

	await page.goBack();
	await page.getByRole('link', { name: t.wardMapToList }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate((rows) => document.activeElement?.closest(rows) !== null, PART.rows)).toBe(true);
});

test('on a phone of 360 px every cell is large enough to press, and every name stands in it whole', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/phuong-xa/');
	await page.evaluate(() => document.fonts.ready);
	const cells = await page.locator(PART.tileCell).evaluateAll(
		(all, named) =>
			all.map((cell) => {
				const name = cell.querySelector(named);
				const line = Number.parseFloat(getComputedStyle(cell).lineHeight);
				return {
					text: name?.textContent ?? '',
					width: cell.getBoundingClientRect().width,
					height: cell.getBoundingClientRect().height,
					letters: Number.parseFloat(getComputedStyle(cell).fontSize),
					lines: Math.round((name?.getBoundingClientRect().height ?? 0) / line),
					beyond: (name?.scrollWidth ?? 0) > cell.clientWidth,
				};
			}),
		PART.tileName,
	);
	expect(cells).toHaveLength(40);
	for (const cell of cells) {
		expect(cell.width, cell.text).toBeGreaterThanOrEqual(44);
		expect(cell.height, cell.text).toBeGreaterThanOrEqual(44);
		expect(cell.letters, cell.text).toBeGreaterThanOrEqual(12);
		// No word is broken: a name has at most one line a word ("-" stays with the word before it).
		expect(cell.lines, cell.text).toBeLessThanOrEqual(cell.text.replace(' -', '').split(' ').length);
		expect(cell.lines, cell.text).toBeLessThanOrEqual(3);
		expect(cell.beyond, cell.text).toBe(false);
	}
});

test('in an island the map is one stop for Tab, and arrow keys go from ward to ward', async ({ page }) => {
	const map = await openSample(page);
	const ward = (name: string) => map.getByRole('button', { name: new RegExp(`^Phường ${name}`) });
	await ward('Giữa').focus();
	for (const [key, name] of [
		['ArrowUp', 'Bắc'],
		['ArrowRight', 'Sông Thượng'],
		['ArrowRight', 'Chợ Cũ'],
		['End', 'Mũi Dài'],
		['ArrowDown', 'Nam'],
		['ArrowDown', 'Nam'],
		['Control+Home', 'Bắc'],
	] as const) {
		await page.keyboard.press(key);
		await expect(ward(name), `after ${key}`).toBeFocused();
	}
	await page.keyboard.press('Tab');
	expect(await page.evaluate((map) => document.activeElement?.closest(map) === null, PART.tileMap)).toBe(
		true,
	);
	await page.keyboard.press('Shift+Tab');
	await expect(ward('Bắc'), 'Tab comes back to where one was').toBeFocused();
});

test('in an island a ward is chosen and let go by keyboard, and says which it is', async ({ page }) => {
	const map = await openSample(page);
	const chosen = map.getByRole('button', { pressed: true });
	await expect(chosen).toHaveAccessibleName('Phường Giữa, 160 hoạt động');
	await chosen.focus();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Space');
	await expect(chosen).toHaveAccessibleName('Phường Bắc, 0 hoạt động');
	await page.keyboard.press('Enter');
	await expect(chosen).toHaveCount(0);
});
