import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';

/** A month in which a day holds more than its cell shows. */
const CROWDED = `${originOf('components')}/lich/2027-02/`;

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];

test('a month is a table with a caption and a column head for each weekday, Monday first', async ({
	page,
}) => {
	await page.goto('/lich/2026-11/');
	const table = page.getByRole('table');
	await expect(table.locator('caption')).toHaveText(t.lunarNote);
	await expect(table.locator(`thead th[scope="col"] ${PART.wideName}`)).toHaveText(WEEKDAYS);
	await page.goto('/en/calendar/2026-11/');
	await expect(page.locator(`thead th ${PART.wideName}`).first()).toHaveText('Monday');
});

test('every day of the month stands once, under its weekday', async ({ page }) => {
	for (const [month, days] of [
		['2026-11', 30],
		['2027-02', 28],
		['2028-02', 29],
	] as const) {
		await page.goto(`/lich/${month}/`);
		const cells = await page.locator(`${PART.month} [data-date]`).evaluateAll((found) =>
			found.map((cell) => ({
				date: cell.getAttribute('data-date') ?? '',
				column: (cell as HTMLTableCellElement).cellIndex, // a [data-date] of the table is a <td>
			})),
		);
		expect(cells.map(({ date }) => date)).toEqual(
			Array.from({ length: days }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`),
		);
		for (const { date, column } of cells) {
			expect(column, date).toBe((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7);
		}
	}
});

test('lunar days are the Vietnamese ones', async ({ page }) => {
	const known = {
		'2026-02-17': '1/1',
		'2026-11-24': '16/10',
		// The Chinese calendar of Intl has 7 February.
		'2027-02-06': '1/1',
		'2027-05-20': '15/4',
		'2028-01-26': '1/1',
	};
	for (const [date, lunar] of Object.entries(known)) {
		await page.goto(`/lich/${date.slice(0, 7)}/`);
		await expect(page.locator(`${PART.month} [data-date="${date}"]`)).toHaveAttribute('data-lunar', lunar);
	}
});

test('a public holiday is marked, and said in words', async ({ page }) => {
	await page.goto('/lich/2026-11/');
	const day = page.locator(`${PART.month} [data-date="2026-11-24"]`);
	await expect(day.and(page.locator(PART.holiday))).toBeVisible();
	await expect(day).toContainText('Ngày Văn hóa Việt Nam');
	await expect(page.locator(`${PART.month} ${PART.holiday}`)).toHaveCount(1);
	await page.setViewportSize({ width: 360, height: 740 });
	await expect(page.locator(`${PART.agenda} #d-2026-11-24`)).toContainText(t.holiday);
});

test('a phone shows the month as an agenda of the days that hold something', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${TINY}/lich/2026-12/`);
	const first = page.locator(PART.agendaDay).first();
	await expect(first.getByRole('heading').first()).toContainText('Thứ Tư, 2/12');
	await expect(first.getByRole('link', { name: 'Đọc sách thứ Tư' })).toBeVisible();
	await expect(page.locator(`${PART.agenda} #d-2026-12-01`)).toHaveCount(0);
});

test('sessions in the table carry their instants, status and changed times', async ({ page }) => {
	await page.goto(`${TINY}/lich/2026-12/`);
	const online = page.locator('[data-date="2026-12-02"] [data-start]');
	await expect(online).toHaveAttribute('data-start', '2026-12-02T17:30:00+09:00');
	await expect(online).toHaveAttribute('data-end', '2026-12-02T18:30:00+09:00');
	await expect(online).toHaveAttribute('data-status', 'moved-online');
	await expect(page.locator('[data-date="2026-12-07"] [data-start]')).toHaveAttribute(
		'data-status',
		'rescheduled',
	);
	// Its old date tells of the move, and of nothing else.
	await expect(page.locator('[data-date="2026-12-06"] [data-start]')).toHaveCount(1);
	await expect(page.locator('[data-date="2026-12-06"] [data-moved]')).toContainText(
		'Dời sang 7/12/2026 14:00',
	);
	await expect(page.locator('[data-date="2026-12-13"]')).toContainText(t.statusCancelled);
	await expect(page.locator('[data-date="2026-12-30"] [data-start]')).toHaveCount(0);
});

test('a crowded month names each activity in full: to those who listen in the table, to all in the list below', async ({
	page,
}) => {
	await page.goto(CROWDED);
	const title = 'Ngày đọc sách từ sáng đến tối ở thư viện thị trấn';
	const day = page.getByRole('cell', { name: 'Thứ Năm, ngày 25 tháng 2 năm 2027' });
	await expect(day.getByRole('link', { name: `08:00 ${title}` })).toBeVisible();
	await expect(day.getByRole('listitem').nth(2)).toHaveText(`Đã hủy 10:00 ${title}`);
	await day.getByRole('link', { name: 'và 3 hoạt động khác' }).click();
	await expect(page.locator('#d-2027-02-25').getByRole('link', { name: title })).toHaveCount(5);
	await expect(page.locator('#d-2027-02-25')).toBeInViewport();
});

for (const { name, choice, left } of [
	{ name: 'as it comes', choice: '', left: 3 },
	{ name: 'with one line left', choice: '?buoi=toi', left: 1 },
])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`what is beyond the last line of a crowded cell does not show, ${name}, ${colorScheme}`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 768, height: 800 });
			await page.goto(CROWDED + choice);
			const day = page.locator(`${PART.month} [data-date="2027-02-25"]`);
			// Until the choice is applied, lines of the cell are taken out and put in.
			await expect(day.locator('li[data-status]')).toHaveCount(left);
			const long = day.locator('li:visible', { hasText: 'Ngày đọc sách' }).first();
			await expect(long).toHaveCount(1);
			await long.scrollIntoViewIfNeeded();
			// More lines than the cell has room for.
			const lines = await long.locator('a').evaluate((link) => {
				const text = document.createRange();
				text.selectNodeContents(link);
				return new Set([...text.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
			});
			expect(lines).toBeGreaterThan(4);
			const box = await long.boundingBox();
			if (!box) throw new Error('the line has no box');
			const below = await page.screenshot({
				clip: { x: box.x, y: box.y + box.height + 1, width: box.width, height: 9 },
			});
			expect(await coloursOf(page, below)).toBe(1);
			// A full cell, with more words than a cell has room for.
			await day
				.locator('li a')
				.evaluateAll((links) => links.map((link) => link.append(' và rất nhiều chữ khác nữa'.repeat(9))));
			const cell = await day.locator('ul').boundingBox();
			if (!cell) throw new Error('the cell has no box');
			const end = await page.screenshot({
				clip: { x: cell.x, y: cell.y + cell.height - 9, width: cell.width, height: 9 },
			});
			expect(await coloursOf(page, end)).toBe(1);
		});

for (const { name, text, spaced } of [
	{ name: 'text as it is', text: 100, spaced: false },
	{ name: 'text twice as large', text: 200, spaced: false },
	{ name: 'the spacing of WCAG 1.4.12', text: 100, spaced: true },
])
	for (const width of [768, 1280]) {
		test(`the cells of a crowded month hold all their lines with ${name}, ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(CROWDED);
			// By script: the security policy refuses an added style sheet.
			await page.evaluate(
				([size, wide]) => {
					document.documentElement.style.fontSize = `${size}%`;
					if (!wide) return;
					for (const element of document.querySelectorAll<HTMLElement>('body *')) {
						element.style.setProperty('line-height', '1.5', 'important');
						element.style.setProperty('letter-spacing', '0.12em', 'important');
						element.style.setProperty('word-spacing', '0.16em', 'important');
					}
				},
				[text, spaced] as const,
			);
			const cells = await page.locator(`${PART.month} ul`).evaluateAll((lists) =>
				lists.map((list) => ({
					room: list.getBoundingClientRect().bottom,
					last: list.lastElementChild?.getBoundingClientRect().bottom ?? 0,
					wide: list.scrollWidth - list.clientWidth,
				})),
			);
			expect(cells).toHaveLength(28);
			expect(cells.filter(({ room, last }) => last > room + 1)).toEqual([]);
			expect(cells.filter(({ wide }) => wide > 1)).toEqual([]);
		});
	}

test('the calendar has a first and a last month and does not lead beyond', async ({ page }) => {
	await page.goto('/lich/2026-01/');
	await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
	await page.goto('/lich/2030-12/');
	await expect(page.locator('a[rel="next"]')).toHaveCount(0);
	await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', '/lich/2030-11/');
});

test('the next month is fetched while the pointer rests on the way to it, and is used when it is pressed', async ({
	page,
}) => {
	const devtools = await page.context().newCDPSession(page);
	const fetched: string[] = [];
	devtools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
		fetched.push(`${status} ${new URL(prefetchUrl).pathname}`);
	});
	await devtools.send('Preload.enable');
	await page.goto('/lich/2026-11/');
	await page.locator('a[rel="next"]').hover();
	await expect.poll(() => fetched).toContain('Ready /lich/2026-12/');
	await page.locator('a[rel="next"]').click();
	await expect(page).toHaveURL('/lich/2026-12/');
	await expect.poll(() => fetched).toContain('Success /lich/2026-12/');
});

/** How many colours a picture has. */
function coloursOf(page: Page, png: Buffer): Promise<number> {
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(picture, 0, 0);
		const { data } = context.getImageData(0, 0, picture.width, picture.height);
		return new Set(new Uint32Array(data.buffer)).size;
	}, png.toString('base64'));
}

test.describe('on a phone, the cell of a day', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('says how much there is and leads to it, also under a filter; its marks say nothing', async ({
		page,
	}) => {
		await page.goto(CROWDED);
		await page.getByText(t.monthGrid, { exact: true }).tap();
		const cell = page.locator(`${PART.month} [data-date="2027-02-10"]`);
		const names = await cell.ariaSnapshot();
		expect(names).toMatch(/Thứ Tư, ngày 10 tháng 2 năm 2027/);
		expect(names).toMatch(/link "Thứ Tư 10\/2: .*\d+ hoạt động/);
		expect(names).not.toContain('list');
		const box = await cell.locator(PART.toDay).boundingBox();
		expect(box?.width).toBeGreaterThanOrEqual(24);
		expect(box?.height).toBeGreaterThanOrEqual(44);
		await cell.tap();
		await expect(page).toHaveURL(/#d-2027-02-10$/);
		await expect(page.locator('#d-2027-02-10')).toBeInViewport();
	});

	test('of a day that is over opens the days that are folded away', async ({ page }) => {
		await page.goto('/lich/2026-11/');
		await page.getByText(t.monthGrid, { exact: true }).tap();
		const over = page.locator(`${PART.pastDays} ${PART.agendaDay}`).first();
		await expect(over).toBeHidden();
		const date = (await over.getAttribute('id'))?.slice(2);
		await page.locator(`${PART.month} [data-date="${date}"]`).tap();
		await expect(over).toBeInViewport();
	});
});

test('a link to a day that is over ends at that day, however long the days before it are', async ({
	page,
}) => {
	const crowded = `${originOf('components')}/lich/2026-11/`;
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const date of ['2026-11-07', '2026-11-20']) {
			await page.goto('about:blank');
			await page.goto(`${crowded}#d-${date}`);
			const top = () => page.locator(`#d-${date}`).evaluate((day) => day.getBoundingClientRect().top);
			await expect.poll(top, `${date} at ${width}`).toBeLessThan(100);
			expect(await top(), `${date} at ${width}`).toBeGreaterThan(0);
		}
	}
});

test('days off beside a holiday are named on phones, too', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/lich/2027-02/');
	await page.getByText(t.monthGrid, { exact: true }).click();
	await page.locator(`${PART.month} [data-date="2027-02-08"] ${PART.toDay}`).click();
	await expect(page.locator('#d-2027-02-08')).toBeInViewport();
	await expect(page.locator('#d-2027-02-08')).toContainText('Ngày nghỉ lễ: Tết Nguyên đán');
});

test('the list of months is closed by its button, by a choice, and by leaving it', async ({ page }) => {
	await page.goto('/lich/2026-11/');
	const open = page.getByRole('button', { name: t.pickMonth });
	const months = page.locator(PART.monthJump);
	await open.click();
	await months.getByRole('button', { name: 'Đóng' }).click();
	await expect(months).toBeHidden();
	await open.click();
	await months.getByText('2030').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(months).toBeHidden();
	await open.click();
	await months.getByRole('link', { name: 'Tháng 10', exact: true }).click();
	await expect(page).toHaveURL('/lich/2026-10/');
	await expect(months).toBeHidden();
});

test('numbers of a phone’s month stay whole with text of twice the size', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(CROWDED);
	await page.getByText(t.monthGrid, { exact: true }).click();
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const broken = await page
		.locator(`${PART.month} ${PART.numerals} span[aria-hidden], ${PART.month} th ${PART.narrowName}`)
		.evaluateAll((spans) =>
			spans
				.filter((span) => {
					const lines = new Set([...span.getClientRects()].map(({ top }) => Math.round(top)));
					const cell = span.closest('td, th')?.getBoundingClientRect();
					return lines.size > 1 || span.getBoundingClientRect().width > (cell?.width ?? 0);
				})
				.map((span) => span.textContent),
		);
	expect(broken).toEqual([]);
});
