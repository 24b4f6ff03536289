/** A month on paper: Chromium prints it as a reader's would. The sheets are counted and measured in the PDF itself. */
import { expect, type Page, test } from '@playwright/test';
import { originOf } from '../ports.ts';
import { TINY } from './pages.ts';

/** Points of an A4 sheet, short and long side. */
const A4 = [595, 842];

async function printed(page: Page): Promise<{ sheets: number; sizes: number[][] }> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
	return {
		sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
		sizes: boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
	};
}

for (const language of ['lich', 'en/calendar']) {
	test(`a month is one sheet across, /${language}/`, async ({ page }) => {
		await page.goto(`${TINY}/${language}/2026-12/?in=thang`);
		const { sheets, sizes } = await printed(page);
		expect(sheets).toBe(1);
		expect(sizes).toEqual([[A4[1], A4[0]]]);
	});
}

test('a month of six weeks still fits one sheet', async ({ page }) => {
	await page.goto(`${TINY}/lich/2027-05/?in=thang`);
	await expect(page.locator('.month tbody tr')).toHaveCount(6);
	expect((await printed(page)).sheets).toBe(1);
});

test('the list stands upright and names every day', async ({ page }) => {
	await page.goto(`${TINY}/lich/2026-12/?in=danh-sach`);
	const { sizes } = await printed(page);
	for (const size of sizes) expect(size).toEqual(A4);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.month')).toBeHidden();
	for (const day of await page.locator('.agenda-day h2').all()) await expect(day).toBeVisible();
});

test('the sheet says which place it is for, and that a session is off', async ({ page }) => {
	await page.goto(`${TINY}/lich/2026-12/?loai-noi=bao-tang`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.filter-words')).toContainText('Bảo tàng');
	await expect(page.locator('.month [data-status="cancelled"]')).toContainText('Đã hủy');
	const cut = await page
		.locator('.month td')
		.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
	expect(cut).toBe(0);
});

test('on paper a crowded month is one sheet, and no title is cut off', async ({ page }) => {
	await page.goto(`${originOf('components')}/lich/2027-02/?in=thang`);
	expect((await printed(page)).sheets).toBe(1);
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator('.month :is(td, ul, li)')
		.evaluateAll((parts) =>
			parts
				.filter((part) => part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 0)
				.map((part) => part.textContent),
		);
	expect(cut).toEqual([]);
	const title = page.locator('.month [data-start^="2027-02-25T08:00"] a');
	const lines = await title.evaluate((link) => link.getClientRects().length);
	expect(lines).toBeGreaterThan(1);
});
