import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { dateColumn, PART } from './parts.ts';

/** The sites were built for 22/11/2026, 08:00; these tests read them later. */
async function readAt(page: Page, instant: string, address: string): Promise<void> {
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(address);
}

/** Start and end of what a reader sees as coming. */
const comingOn = (page: Page) =>
	page.locator('[data-coming] > li:visible').evaluateAll((items) =>
		items.map((item) => ({
			start: item.getAttribute('data-start') ?? '',
			end: item.getAttribute('data-end') ?? '',
		})),
	);

const isOver = (end: string, now: string) =>
	end.length === 10 ? end < now.slice(0, 10) : new Date(end) <= new Date(now);

test('a page read four days after its build shows nothing past as coming', async ({ page }) => {
	const now = '2026-11-26T08:00:00+07:00';
	for (const address of ['/', '/en/', '/hom-nay/', '/cuoi-tuan/', '/ngay-ky-niem/24-11/', `${TINY}/`]) {
		await readAt(page, now, address);
		for (const { end } of await comingOn(page)) expect(isOver(end, now), `${address} ${end}`).toBe(false);
	}
	await readAt(page, now, '/');
	expect((await comingOn(page)).length).toBeGreaterThan(1);
	// A later entry has come up in the place of the past one.
	await expect(page.locator('#next > li:visible')).toHaveCount(1);
	await expect(page.locator('#next > li:visible').filter({ hasText: 'Ngày Di sản' })).toHaveCount(0);
});

test('the page of a commemorative day turns to the next one when it is over', async ({ page }) => {
	const next = page.locator(`${PART.ledger} > div`, { hasText: t.factNextDate });
	const date = dateColumn(page);
	const address = '/ngay-ky-niem/24-11/';
	await readAt(page, '2026-11-24T23:59:00+07:00', address);
	await expect(next).toContainText('ngày 24 tháng 11 năm 2026', { useInnerText: true });
	await readAt(page, '2026-11-25T00:00:00+07:00', address);
	await expect(next).toContainText('ngày 24 tháng 11 năm 2027', { useInnerText: true });
	await expect(next).not.toContainText('2026', { useInnerText: true });
	// While its window lasts the page is still about this year's.
	await expect(date).toContainText('tháng 11 năm 2026', { useInnerText: true });
	await readAt(page, '2026-12-05T08:00:00+07:00', address);
	await expect(date).toContainText('tháng 11 năm 2027', { useInnerText: true });
	await expect(date).toContainText('Còn 354 ngày', { useInnerText: true });
	await expect(date).not.toContainText(t.timingPast, { useInnerText: true });
});

test('the list of commemorative days, and those of a ward, go on when one is over', async ({ page }) => {
	const main = page.locator(`${PART.mainDays} > li:visible`);
	await page.goto('/ngay-ky-niem/');
	const count = await main.count();
	await readAt(page, '2026-12-05T08:00:00+07:00', '/ngay-ky-niem/');
	await expect(main).toHaveCount(count);
	await expect(page.locator('main')).not.toContainText(t.timingPast, { useInnerText: true });
	await expect(main.first()).toContainText('2027', { useInnerText: true });
	await readAt(page, '2026-12-05T08:00:00+07:00', '/phuong-xa/thuan-hoa/');
	const lane = page.locator('section', {
		has: page.getByRole('heading', { name: /^Các ngày kỷ niệm và/ }),
	});
	await expect(lane.locator('li:visible')).toHaveCount(3);
	await expect(lane).not.toContainText(t.timingPast, { useInnerText: true });
});

test('nothing is painted before the script has said what is past', async ({ page }) => {
	let held = Promise.withResolvers<void>();
	await page.route('**/_assets/reading.*.js', async (route) => {
		await held.promise;
		await route.continue();
	});
	for (const address of ['/', '/ngay-ky-niem/24-11/', '/dia-diem/thu-vien-tp-hue/', '/lich/2026-11/']) {
		held = Promise.withResolvers();
		await page.goto(address, { waitUntil: 'commit' });
		// All that a first paint could want is there, but for the script.
		await page.getByRole('contentinfo').waitFor({ state: 'attached' });
		// Asked every 50 ms: a page that may not paint has no frames to ask in.
		await page.waitForFunction(
			() =>
				[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
			undefined,
			{ polling: 50 },
		);
		held.resolve();
		// By an observer: the tests' clock takes the place of what `performance` itself answers.
		const [came, painted] = await page.evaluate(async () => {
			const first = (type: string, part: string) =>
				new Promise<PerformanceEntry>((resolve) => {
					new PerformanceObserver((list) => {
						const found = list.getEntries().find(({ name }) => name.includes(part));
						if (found) resolve(found);
					}).observe({ type, buffered: true });
				});
			const script = await first('resource', '/reading.');
			return [script.startTime + script.duration, (await first('paint', 'first-contentful-paint')).startTime];
		});
		expect(painted, address).toBeGreaterThan(came ?? Number.POSITIVE_INFINITY);
	}
});

test('a list that has run out says that the calendar goes on, not that there is nothing', async ({
	page,
}) => {
	const home = `${TINY}/`;
	await readAt(page, '2026-11-26T08:00:00+09:00', home);
	await expect(page.locator('#dated > li:visible')).toHaveCount(6);
	const range = page.locator('[data-beyond-of="range"]');
	await readAt(page, '2026-11-23T08:00:00+09:00', `${TINY}/hom-nay/`);
	await expect(range).toBeHidden();
	await readAt(page, '2026-12-20T08:00:00+09:00', `${TINY}/hom-nay/`);
	await expect(range).toContainText('hoạt động báo sau ngày ấy chưa có ở đây');
	await expect(page.locator('[data-empty-of="range"]')).toBeHidden();
});

test('the large date is the reader’s today, solar and lunar', async ({ page }) => {
	await readAt(page, '2026-11-26T08:00:00+07:00', '/');
	const today = page.locator('[data-today]');
	await expect(today).toHaveAttribute('data-today', '2026-11-26');
	await expect(today).toHaveText(/Thứ Năm, ngày 26 tháng 11 năm 2026\s*Âm lịch: 18 tháng Mười, năm Bính Ngọ/);
	await page.goto('/en/');
	await expect(page.locator('[data-today]')).toHaveText(
		/Thursday 26 November 2026\s*18th day of the 10th lunar month/,
	);
});

test('the lunar date is right across the end of a lunar month', async ({ page }) => {
	await readAt(page, '2026-12-08T12:00:00+07:00', '/');
	await expect(page.locator('[data-part="lunar"]')).toHaveText('Âm lịch: 30 tháng Mười, năm Bính Ngọ');
	await readAt(page, '2026-12-09T12:00:00+07:00', '/');
	await expect(page.locator('[data-part="lunar"]')).toHaveText(
		'Âm lịch: mùng 1 tháng Mười Một, năm Bính Ngọ',
	);
});

test('the page of today holds the reader’s today', async ({ page }) => {
	await readAt(page, '2026-11-24T08:00:00+07:00', '/hom-nay/');
	await expect(page.locator(`main ${PART.head}`)).toContainText('24');
	await expect(page.locator(`main ${PART.head}`)).not.toContainText('22');
	await expect(page.locator('#range > li:visible')).toContainText(['Ngày Văn hóa Việt Nam']);
	await readAt(page, '2026-11-26T08:00:00+07:00', '/hom-nay/');
	await expect(page.locator('#range > li:visible')).toHaveCount(0);
	await expect(page.locator('[data-empty-of="range"]')).toBeVisible();
});

test('the page of this weekend holds the reader’s weekend, also on its Sunday', async ({ page }) => {
	for (const day of ['26', '29']) {
		await readAt(page, `2026-11-${day}T08:00:00+09:00`, `${TINY}/cuoi-tuan/`);
		await expect(page.locator(`main ${PART.head}`)).toContainText('Thứ Bảy 28/11 và Chủ Nhật 29/11/2026');
		const shown = page.locator('#range > li:visible');
		await expect(shown.filter({ hasText: 'Lớp làm kính thiên văn' })).toHaveCount(1);
		await expect(shown.filter({ hasText: 'Đọc sách thứ Tư' })).toHaveCount(0);
	}
});

test('the calendar opens at the reader’s month', async ({ page }) => {
	await readAt(page, '2026-12-03T08:00:00+07:00', '/lich/');
	await expect(page).toHaveURL('/lich/2026-12/');
	await readAt(page, '2026-11-26T08:00:00+07:00', '/lich/');
	await expect(page).toHaveURL('/lich/');
});

test('the day of the reader is marked in the month', async ({ page }) => {
	await readAt(page, '2026-11-26T08:00:00+07:00', '/lich/2026-11/');
	await expect(page.locator(PART.todayCell)).toHaveAttribute('data-date', '2026-11-26');
});

for (const timezoneId of ['America/New_York', 'Pacific/Kiritimati']) {
	test.describe(`on a device in ${timezoneId}`, () => {
		test.use({ timezoneId });

		test('today is the date of the site’s zone, a minute before and after its midnight', async ({ page }) => {
			await readAt(page, '2026-11-25T23:59:00+07:00', '/');
			await expect(page.locator('[data-today]')).toHaveAttribute('data-today', '2026-11-25');
			await readAt(page, '2026-11-26T00:01:00+07:00', '/');
			await expect(page.locator('[data-today]')).toContainText('Thứ Năm, ngày 26 tháng 11 năm 2026');
			// Tokyo, the second site's zone, is two hours ahead of Huế.
			await readAt(page, '2026-11-25T22:01:00+07:00', `${TINY}/`);
			await expect(page.locator('[data-today]')).toHaveAttribute('data-today', '2026-11-26');
		});

		test('a session begins and ends at its instant', async ({ page }) => {
			const note = dateColumn(page).locator('[data-timing-note]');
			const address = `${TINY}/su-kien/ngay-hoi-sach-mau/`;
			const notes = {
				'2026-11-27T23:59:00+09:00': t.timingTomorrow,
				'2026-11-28T07:59:00+09:00': t.timingToday,
				'2026-11-28T08:00:00+09:00': t.timingNow,
				'2026-11-28T11:29:00+09:00': t.timingNow,
				'2026-11-28T11:30:00+09:00': t.timingPast,
			};
			for (const [instant, text] of Object.entries(notes)) {
				await readAt(page, instant, address);
				await expect(note, instant).toHaveText(text);
			}
			await expect(dateColumn(page)).toContainText('08:00–11:30');
		});
	});
}

test('a cancelled session is never said to be today', async ({ page }) => {
	await readAt(page, '2026-12-13T08:00:00+09:00', `${TINY}/su-kien/lop-kinh-thien-van/`);
	const cancelled = page.locator(`${PART.sessions} [data-status="cancelled"]`);
	await expect(cancelled).toContainText(t.statusCancelled);
	await expect(cancelled).not.toContainText(t.timingToday);
	// Nor that it took place.
	await readAt(page, '2027-01-10T08:00:00+09:00', `${TINY}/su-kien/lop-kinh-thien-van/`);
	await expect(cancelled).toContainText(t.statusCancelled);
	await expect(cancelled).not.toContainText(t.timingPast);
});

test('when all that was coming at a place is over, the page says what to do instead', async ({ page }) => {
	await page.goto(`${TINY}/dia-diem/thu-vien-mau/`);
	await expect(page.locator('#coming > li:visible').first()).toBeVisible();
	await expect(page.locator('[data-empty-of="coming"]')).toBeHidden();
	await readAt(page, '2028-06-01T09:00:00+09:00', `${TINY}/dia-diem/thu-vien-mau/`);
	await expect(page.locator('#coming > li:visible')).toHaveCount(0);
	// Not every session of a long series has a row here.
	await expect(page.locator('[data-beyond-of="coming"]')).toContainText(t.calendar);
});

test('a page left open past midnight is set right when it is looked at again', async ({ page }) => {
	await readAt(page, '2026-11-25T23:00:00+07:00', '/');
	await expect(page.locator(`${PART.bigDate}[data-part="day"]`)).toHaveText('25');
	await page.clock.setFixedTime(new Date('2026-11-26T06:00:00+07:00'));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.locator(`${PART.bigDate}[data-part="day"]`)).toHaveText('26');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the absolute dates stand, and no word is relative to the day of the build', async ({ page }) => {
		await page.goto(`${TINY}/su-kien/ngay-hoi-sach-mau/`);
		await expect(dateColumn(page)).toContainText('Thứ Bảy, ngày 28 tháng 11 năm 2026');
		await expect(dateColumn(page)).toContainText('08:00–11:30');
		await page.goto('/');
		await expect(page.locator('#dated time:visible').first()).toBeVisible();
		for (const note of await page.locator('[data-timing-note]').all()) await expect(note).toBeHidden();
	});
});
