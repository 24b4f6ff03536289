/** Saving from any page to one's own calendar, on the small city: its sessions are cancelled, moved, put online. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import ICAL from 'ical.js';
import { expect, type Page, test } from '../support/browser.ts';
import { inEnglish, t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { dateColumn, PART } from './parts.ts';

const MINE = `${TINY}/lich-cua-toi/`;
const FAIR = 'ngay-hoi-sach-mau_20261128T0800';
const WEDNESDAY = 'doc-sach-thu-tu_20261209T1730';
const TELESCOPE = 'lop-kinh-thien-van_20261129T0900';
const CLUB = 'p.gio-doc-sach';

/** What a device holds before the page is opened. */
async function hold(page: Page, items: Readonly<Record<string, object>> | string): Promise<void> {
	const text = typeof items === 'string' ? items : JSON.stringify({ v: 1, items });
	await page.goto(`${TINY}/robots.txt`);
	await page.evaluate((value) => localStorage.setItem('my-calendar', value), text);
}
const heldKeys = (page: Page) =>
	page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('my-calendar') ?? '{"items":{}}').items));
const soon = (page: Page) =>
	page.locator(`${PART.myCalendar} section:has(> h2:text-is("Sắp tới")) > ${PART.datedRows} > li`);
const rows = (page: Page) => page.locator(`${PART.myCalendar} ${PART.datedRows} > li`);

test('one tap saves a session or programme, from each kind of page, and the list holds them all', async ({
	page,
}) => {
	const save = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
	await page.goto(`${TINY}/su-kien/`);
	await save('Lưu: Ngày hội sách Mẫu, 28/11');
	await page.goto(`${TINY}/chuong-trinh/`);
	await save('Lưu: Giờ đọc sách');
	await page.goto(`${TINY}/su-kien/lop-kinh-thien-van/`);
	await dateColumn(page).getByRole('button').click();
	await page.goto(`${TINY}/dia-diem/thu-vien-mau/`);
	await save(/^Lưu: Đọc sách thứ Tư, Thứ Tư, ngày 25 tháng 11/);
	await page.goto(`${TINY}/lich/2026-12/`);
	await page.setViewportSize({ width: 360, height: 740 });
	await save(/^Lưu: Đọc sách thứ Tư/);
	await expect(page.locator('[data-saved-count]')).toHaveText('5');
	expect((await heldKeys(page)).sort()).toEqual([
		'doc-sach-thu-tu_20261125T1730',
		'doc-sach-thu-tu_20261202T1730',
		TELESCOPE,
		FAIR,
		CLUB,
	]);
	await page.goto(MINE);
	await expect(soon(page)).toHaveCount(4);
	await expect(page.getByRole('heading', { name: 'Giờ đọc sách' })).toBeVisible();
	await page.reload();
	await expect(soon(page).first()).toContainText('Đọc sách thứ Tư');
});

test('a result of the search can be saved', async ({ page }) => {
	await page.goto(`${TINY}/tim-kiem/?q=doc+sach`);
	await page.locator('[data-result="programmes"]').getByRole('button', { name: 'Lưu: Giờ đọc sách' }).click();
	expect(await heldKeys(page)).toEqual([CLUB]);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Lưu: Giờ đọc sách' })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
});

test('a second tap lets it go again; the button says which', async ({ page }) => {
	await page.goto(`${TINY}/su-kien/ngay-hoi-sach-mau/`);
	const button = dateColumn(page).getByRole('button');
	await expect(button).toHaveText(t.save);
	await button.click();
	await expect(button).toHaveText('Đã lưu');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	expect(await heldKeys(page)).toEqual([]);
});

test('what is over or cancelled is not offered', async ({ page }) => {
	await page.goto(`${TINY}/su-kien/lop-kinh-thien-van/`);
	await expect(page.locator(`${PART.sessions} [data-status="cancelled"] [data-save]`)).toHaveCount(0);
	await page.clock.setFixedTime(new Date('2026-11-30T09:00:00+09:00'));
	await page.goto(`${TINY}/su-kien/ngay-hoi-sach-mau/`);
	await expect(dateColumn(page).locator('[data-save]')).toBeHidden();
});

test('two tabs agree', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto(`${TINY}/su-kien/ngay-hoi-sach-mau/`);
	await page.goto(MINE);
	await expect(page.getByText(t.myEmpty)).toBeVisible();
	await dateColumn(other).getByRole('button').click();
	await expect(soon(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Bỏ lưu: Ngày hội sách Mẫu' }).click();
	await expect(dateColumn(other).getByRole('button')).toHaveText(t.save);
});

test('what was cancelled, moved or left the catalogue is told until it is read', async ({ page }) => {
	const class_ = { title: 'Lớp làm kính thiên văn', status: 'scheduled', place: 'Bảo tàng Mẫu' };
	await hold(page, {
		'lop-kinh-thien-van_20261206T0900': { ...class_, start: '2026-12-06T09:00', end: '2026-12-06T11:00' },
		'lop-kinh-thien-van_20261213T0900': { ...class_, start: '2026-12-13T09:00', end: '2026-12-13T10:30' },
		'hoi-cu_20261220T0800': { title: 'Hội cũ', start: '2026-12-20T08:00', end: '2026-12-20T10:00' },
	});
	await page.goto(MINE);
	const news = page.getByRole('region', { name: t.newsTitle });
	await expect(news.getByRole('listitem')).toHaveText([
		'“Lớp làm kính thiên văn”: dời từ Chủ Nhật, 6/12/2026, 09:00–11:00 sang Thứ Hai, 7/12/2026, 14:00–16:00.',
		'Đã hủy: “Lớp làm kính thiên văn”, Chủ Nhật, 13/12/2026, 09:00.',
		'“Hội cũ” không còn trong danh mục.',
	]);
	// A look is not enough: somebody may have opened the page by chance.
	await page.reload();
	await expect(news.getByRole('listitem')).toHaveCount(3);
	await news.getByRole('button', { name: t.newsRead }).click();
	await expect(news).toHaveCount(0);
	await page.reload();
	await expect(rows(page)).toHaveCount(2);
	await expect(news).toHaveCount(0);
	await expect(rows(page).nth(1)).toContainText(t.statusCancelled);
});

test('sessions at the same time are told in words', async ({ page }) => {
	const shard = await (await page.request.get(`${TINY}/saved/vi/0-of-1.json`)).text();
	const body = shard
		.replaceAll('2026-11-29T09:00', '2026-11-28T09:00')
		.replaceAll('2026-11-29T11:00', '2026-11-28T11:00');
	await page.route('**/saved/vi/0-of-1.json', (route) =>
		route.fulfill({ contentType: 'application/json', body }),
	);
	await hold(page, { [FAIR]: {}, [TELESCOPE]: {} });
	await page.goto(MINE);
	await expect(soon(page).first().locator(PART.clash)).toHaveText(
		'Trùng giờ với “Lớp làm kính thiên văn”, Thứ Bảy, 28/11/2026, 09:00–11:00',
	);
	await expect(soon(page).last().locator(PART.clash)).toContainText('Ngày hội sách Mẫu');
});

test('the calendar file has the very entries of each event’s own feed, which take up time', async ({
	page,
}) => {
	await hold(page, { [FAIR]: {}, 'lop-kinh-thien-van_20261213T0900': {}, [WEDNESDAY]: {}, [CLUB]: {} });
	await page.goto(MINE);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t.toolIcsSave }).click(),
	]);
	expect(file.suggestedFilename()).toBe('lich-cua-toi.ics');
	const mine = readFileSync(await file.path(), 'utf8');
	const feedOf = async (event: string) => (await page.request.get(`${TINY}/ics/event/${event}.ics`)).text();
	const entries = (text: string) =>
		new Map(
			[...text.matchAll(/BEGIN:VEVENT[\s\S]*?UID:(.*)\r\n[\s\S]*?END:VEVENT/g)].map(([all, uid]) => [
				uid,
				all,
			]),
		);
	expect([...entries(mine).keys()].sort()).toEqual([
		`${WEDNESDAY}@mau.example`,
		'lop-kinh-thien-van_20261213T0900@mau.example',
		`${FAIR}@mau.example`,
	]);
	for (const [id, transparency] of [
		[FAIR, 'OPAQUE'],
		// What is cancelled takes up no time.
		['lop-kinh-thien-van_20261213T0900', 'TRANSPARENT'],
	] as const) {
		const published = entries(await feedOf(id.replace(/_.*/, '')));
		expect(published.get(`${id}@mau.example`)).toContain(`TRANSP:${transparency}`);
		expect(entries(mine).get(`${id}@mau.example`)).toBe(published.get(`${id}@mau.example`));
	}
	const events = new ICAL.Component(ICAL.parse(mine))
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));
	const wednesday = events.find(({ uid }) => uid.startsWith('doc-sach'));
	expect(wednesday?.startDate.toString()).toBe('2026-12-09T17:30:00');
	expect(wednesday?.isRecurring()).toBe(false);
});

test('a link carries the list to another device, which is asked first and loses nothing', async ({
	page,
	browser,
}) => {
	await hold(page, { [FAIR]: {}, [CLUB]: {} });
	await page.goto(MINE);
	const link = await page.getByLabel(t.toolShareLink).inputValue();
	const asked: string[] = [];
	const device = await browser.newContext();
	const second = await device.newPage();
	second.on('request', (request) => asked.push(request.url()));
	await hold(second, { [TELESCOPE]: {} });
	await second.goto(link.replace(/^https:\/\/mau\.example/, TINY));
	const offer = second.getByRole('region', { name: t.offerTitle });
	await expect(offer).toContainText('Có 2 mục bạn chưa lưu');
	await expect(offer.getByRole('listitem')).toHaveText([
		'Ngày hội sách Mẫu, Thứ Bảy, 28/11/2026, 08:00–11:30',
		'Giờ đọc sách',
	]);
	expect(await heldKeys(second)).toEqual([TELESCOPE]);
	await offer.getByRole('button', { name: t.offerAdd, exact: true }).click();
	await expect(offer).toContainText('Đã thêm 2 mục.');
	expect((await heldKeys(second)).sort()).toEqual([TELESCOPE, FAIR, CLUB].sort());
	expect(asked.filter((url) => url.includes('ngay-hoi'))).toEqual([]);
	expect(second.url()).toBe(MINE);
	await device.close();
});

test('a link of junk offers nothing, one of 5,000 keys as many as fit', async ({ page }) => {
	await page.goto(`${MINE}#them=%E0%A4%A,<script>alert(1)</script>,__proto__,x_99999999`);
	await expect(page.getByText('Không đọc được mục nào.')).toBeVisible();
	await page.getByRole('button', { name: 'Đóng' }).click();
	const many = Array.from({ length: 5000 }, (_, n) => `p.l-${n}`).join(',');
	await page.goto(`${TINY}/robots.txt`);
	await page.goto(`${MINE}#them=${many}`);
	await page.getByRole('button', { name: t.offerAdd, exact: true }).click();
	await expect(page.getByText('Đã thêm 500 mục.')).toBeVisible();
	expect(await heldKeys(page)).toHaveLength(500);
	await expect(page.getByText(t.newsGoneUnknown).first()).toBeAttached();
});

test('a file carries the list too; another file is refused in words', async ({ page }) => {
	await hold(page, { [FAIR]: {}, [CLUB]: {} });
	await page.goto(MINE);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t.toolFileSave }).click(),
	]);
	const kept = readFileSync(await file.path());
	await page.getByRole('button', { name: t.toolClear }).click();
	const input = page.locator('input[type=file]');
	await input.setInputFiles({
		name: 'bang.xlsx',
		mimeType: 'application/json',
		buffer: Buffer.from('PK junk'),
	});
	await expect(page.getByText('Tệp này không phải danh sách của trang')).toBeVisible();
	await input.setInputFiles({ name: 'lich.json', mimeType: 'application/json', buffer: kept });
	// The names come later and stand above the button, which moves then.
	await expect(page.locator(`${PART.sharedOffer} li`)).toHaveCount(2);
	await page.getByRole('button', { name: t.offerAdd, exact: true }).click();
	await expect.poll(() => heldKeys(page)).toEqual([FAIR, CLUB]);
});

test('clearing and removing can be undone, with the keyboard alone', async ({ page }) => {
	await hold(page, { [FAIR]: {}, [TELESCOPE]: {} });
	await page.goto(MINE);
	await page.getByRole('button', { name: 'Bỏ lưu: Ngày hội sách Mẫu' }).focus();
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByRole('button', { name: t.myUndo })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(2);
	await page.getByRole('button', { name: t.toolClear }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Đã xóa 2 mục khỏi máy này.')).toBeVisible();
	expect(await heldKeys(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(2);
});

test.describe('a storage', () => {
	test('of another version, or cut short, gives back what it holds', async ({ page }) => {
		await hold(page, `{"v":1,"items":{"${FAIR}":{"title":"Ngày hội`);
		await page.goto(MINE);
		await expect(rows(page)).toHaveText(/Ngày hội sách Mẫu/);
		await hold(page, `["${FAIR}","${TELESCOPE}"]`);
		await page.goto(MINE);
		await expect(rows(page)).toHaveCount(2);
	});

	test('that is forbidden is named, on the page and at the button', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			}),
		);
		await page.goto(MINE);
		await expect(page.getByRole('alert').first()).toContainText(
			'Trình duyệt này không cho giữ lại danh sách',
		);
		await page.goto(`${TINY}/su-kien/ngay-hoi-sach-mau/`);
		await dateColumn(page).getByRole('button').click();
		await expect(page.getByRole('alert')).toContainText('Chưa lưu được');
		await expect(dateColumn(page).getByRole('button')).toHaveText(t.save);
	});

	test('that is full is named, and loses nothing', async ({ page }) => {
		await hold(page, { [FAIR]: {} });
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
		});
		await page.goto(MINE);
		await page.getByRole('button', { name: /^Bỏ lưu/ }).click();
		await expect(page.getByRole('alert').first()).toContainText('Máy đã hết chỗ');
		expect(await heldKeys(page)).toEqual([FAIR]);
	});
});

test('without a network the page opens again, with what is saved, and makes the calendar file', async ({
	page,
	context,
}) => {
	await hold(page, { [FAIR]: {}, [CLUB]: {} });
	await page.goto(MINE);
	await expect(page.getByText(t.myOfflineReady)).toBeVisible();
	await context.setOffline(true);
	await page.reload();
	await expect(soon(page)).toContainText('Ngày hội sách Mẫu');
	await expect(soon(page)).toContainText('Thư viện Mẫu');
	await expect(
		page.getByText('Hiện không có mạng. Thông tin theo bản cập nhật ngày 22/11/2026.'),
	).toBeVisible();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t.toolIcsSave }).click(),
	]);
	expect(readFileSync(await file.path(), 'utf8')).toContain(`UID:${FAIR}@mau.example`);
	// The other language was kept with it.
	await page.goto(`${TINY}/en/my-calendar/`);
	await expect(page.getByRole('heading', { level: 1, name: inEnglish.myCalendar })).toBeVisible();
	// No other page comes from what is kept.
	await expect(page.goto(`${TINY}/su-kien/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
	await context.setOffline(false);
	await page.goto(MINE);
	await expect(page.getByText('Hiện không có mạng')).toHaveCount(0);
});

test('an item that could not be loaded shows what was known, never as gone', async ({ page }) => {
	await hold(page, {
		[FAIR]: {
			title: 'Ngày hội sách Mẫu',
			start: '2026-11-28T08:00',
			end: '2026-11-28T11:30',
			status: 'scheduled',
			place: '',
		},
	});
	await page.route('**/saved/**', (route) => route.fulfill({ status: 503, body: 'busy' }));
	await page.goto(MINE);
	await expect(page.getByText('Chưa tải được thông tin mới')).toBeVisible();
	await expect(rows(page)).toContainText('Thứ Bảy, 28/11/2026, 08:00–11:30');
	await expect(page.getByText('không còn trong danh mục')).toHaveCount(0);
	await page.unroute('**/saved/**');
	await page.getByRole('button', { name: t.myRetry }).click();
	await expect(soon(page)).toContainText('Thư viện Mẫu');
});

test('axe finds nothing on the full page, in the dark as well, nor on an offer', async ({ page }) => {
	await hold(page, {
		[FAIR]: {},
		[CLUB]: {},
		'lop-kinh-thien-van_20261213T0900': { title: 'Lớp', start: '2026-12-13T09:00', status: 'scheduled' },
	});
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${TINY}/robots.txt`);
		await page.goto(`${MINE}#them=p.dem-xem-sao`);
		await expect(page.getByRole('region', { name: t.offerTitle })).toBeVisible();
		await page.locator('summary', { hasText: 'Mã QR' }).click();
		await expect(page.locator(PART.qr)).toBeVisible();
		expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what it needs, and no button pretends', async ({ page }) => {
		await page.goto(MINE);
		await expect(page.locator('noscript p')).toBeVisible();
		await page.goto(`${TINY}/su-kien/ngay-hoi-sach-mau/`);
		await expect(page.locator('button:visible')).toHaveCount(0);
	});
});
