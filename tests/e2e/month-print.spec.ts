/** A month on paper: Chromium prints it as a reader's would. The sheets are counted and measured in the PDF itself. */
import { originOf } from '../ports.ts';
import { type BrowserContextOptions, expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';
import { printed } from './pdf.ts';

/** Points of an A4 sheet, short and long side. */
const A4 = [595, 842];
const ACROSS = [A4[1], A4[0]];
/** Six weeks, with eight long spans and a crowded day in each week. */
const CROWDED = `${originOf('components')}/lich/2027-05/`;
/** What is left of a sheet between its margins, in pixels. */
const SHEET = { width: 1054, height: 748 };

/** The page as it is on paper. */
async function onPaper(page: Page, address: string): Promise<void> {
	await page.setViewportSize(SHEET);
	await page.goto(address);
	await page.emulateMedia({ media: 'print' });
}

for (const language of ['lich', 'en/calendar']) {
	test(`a month is one sheet across, /${language}/`, async ({ page }) => {
		await page.goto(`${TINY}/${language}/2026-12/?in=thang`);
		const { sheets, sizes } = await printed(page);
		expect(sheets).toBe(1);
		expect(sizes).toEqual([ACROSS]);
	});
}

test('a month of six weeks still fits one sheet', async ({ page }) => {
	await page.goto(`${TINY}/lich/2027-05/?in=thang`);
	await expect(page.locator(`${PART.month} tbody tr`)).toHaveCount(6);
	expect((await printed(page)).sheets).toBe(1);
});

test('the list stands upright and names every day', async ({ page }) => {
	await page.goto(`${TINY}/lich/2026-12/?in=danh-sach`);
	const { sizes } = await printed(page);
	for (const size of sizes) expect(size).toEqual(A4);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator(PART.month)).toBeHidden();
	for (const day of await page.locator(`${PART.agendaDay} h2`).all()) await expect(day).toBeVisible();
});

test('the sheet says which place it is for, and that a session is off', async ({ page }) => {
	await page.goto(`${TINY}/lich/2026-12/?loai-noi=bao-tang`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator(PART.filterWords)).toContainText('Bảo tàng');
	await expect(page.locator(`${PART.month} [data-status="cancelled"]`)).toContainText(t.statusCancelled);
	const cut = await page
		.locator(`${PART.month} td`)
		.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
	expect(cut).toBe(0);
});

test('on paper a crowded month is one sheet, and no title is cut off', async ({ page }) => {
	await page.goto(`${originOf('components')}/lich/2027-02/?in=thang`);
	expect((await printed(page)).sheets).toBe(1);
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator(`${PART.month} :is(td, ul, li)`)
		.evaluateAll((parts) =>
			parts
				.filter((part) => part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 0)
				.map((part) => part.textContent),
		);
	expect(cut).toEqual([]);
	const title = page.locator(`${PART.month} [data-start^="2027-02-25T08:00"] a`);
	const lines = await title.evaluate((link) => link.getClientRects().length);
	expect(lines).toBeGreaterThan(1);
});

const readers: Readonly<Record<string, BrowserContextOptions>> = {
	'in a window': {},
	'on a phone': { viewport: { width: 360, height: 740 } },
	'without script': { javaScriptEnabled: false },
	'in the dark': { colorScheme: 'dark' },
};
for (const [reader, options] of Object.entries(readers)) {
	test(`printed without its button, a crowded month is the calendar, ${reader}`, async ({ browser }) => {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		await page.goto(CROWDED);
		expect((await printed(page)).sizes).toEqual([ACROSS]);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator(PART.agenda)).toBeHidden();
		await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
		await context.close();
	});
}

test('whatever a cell names stands whole in it, above what it counts', async ({ page }) => {
	for (const month of ['2026-12', '2027-02', '2027-05']) {
		await onPaper(page, `${originOf('components')}/lich/${month}/`);
		const out = await page.locator(`${PART.month} ul`).evaluateAll(
			(lists, more) =>
				lists.flatMap((list) => {
					const cell = list.getBoundingClientRect();
					const end = list.querySelector(`${more}:not([hidden])`)?.getBoundingClientRect().top ?? cell.bottom;
					return [...list.querySelectorAll(`li:not(${more})`)]
						.map((entry) => ({ box: entry.getBoundingClientRect(), words: entry.textContent }))
						.filter(({ box }) => box.right > cell.right + 1 || box.bottom > end + 1)
						.map(({ words }) => words);
				}),
			PART.moreInCell,
		);
		expect(out, month).toEqual([]);
		const least = await page
			.locator(`${PART.month} :is(li, th, ${PART.lunar}):visible`)
			.evaluateAll((texts) => Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))));
		expect(least, month).toBeGreaterThanOrEqual(9.3); // 7 pt
	}
});

test('of many long spans six are named on the calendar, and the rest is counted', async ({ page }) => {
	const rest = () =>
		page.locator(PART.spans).evaluate((spans) => getComputedStyle(spans, '::after').content !== 'none');
	await onPaper(page, CROWDED);
	await expect(page.locator(`${PART.spans} li:visible`)).toHaveCount(6);
	expect(await rest()).toBe(true);
	await page.goto(`${CROWDED}?dia-diem=thu-vien-mau`);
	await expect(page.locator(PART.filterWords)).toHaveText('Thư viện Mẫu');
	await expect(page.locator(`${PART.spans} li:visible`)).toHaveCount(4);
	expect(await rest()).toBe(false);
});

test('what is filtered out is not printed, neither on the calendar nor in the list', async ({ page }) => {
	await page.goto(`${CROWDED}?loai=trung-bay&in=danh-sach`);
	await expect(page.locator(PART.filterWords)).not.toHaveText(t.sheetAll);
	await expect(page.locator(`${PART.agendaDay}:visible`)).toHaveCount(0);
	expect((await printed(page)).sheets).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator(`${PART.agendaDay}:visible`)).toHaveCount(0);
	await onPaper(page, `${CROWDED}?loai=trung-bay`);
	await expect(page.locator(`${PART.spans} li:visible`)).toHaveCount(6);
	await expect(page.locator(`${PART.month} [data-start]`)).toHaveCount(0);
});

test('the list of a crowded month takes two sheets, and folds no day away', async ({ page }) => {
	await page.goto(`${CROWDED}?in=danh-sach`);
	expect((await printed(page)).sizes).toEqual([A4, A4]);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator(`${PART.agendaDay} h2:visible`)).toHaveCount(31);
	await expect(page.locator(`${PART.spans} li:visible`)).toHaveCount(8);
});

test('an open panel of filters leaves the sheet its width', async ({ page }) => {
	await page.setViewportSize({ width: 1400, height: 800 });
	await page.goto(CROWDED);
	await page.getByRole('button', { name: t.filter }).click();
	await expect(page.locator(PART.filterPanel)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('body')).toHaveCSS('padding-inline-end', '0px');
	expect((await printed(page)).sheets).toBe(1);
});
