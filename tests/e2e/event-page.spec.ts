/** What an event's page says on different days; the site was built for 22/11/2026, 08:00, in the zone of Tokyo. */
import { TEST_NOW } from '../clock.ts';
import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { dateColumn, PART, recentChangesOf, sessionShown } from './parts.ts';

const HARSH = originOf('components');

async function readAt(page: Page, local: string, address: string): Promise<void> {
	await page.clock.setFixedTime(new Date(`${local}:00+09:00`));
	await page.goto(HARSH + address);
}
const fact = (page: Page, name: string) =>
	page
		.locator(`${PART.ledger} > div`)
		.filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });

test('before, during and on its last minute an event offers what it has; afterwards it says that it is over', async ({
	page,
}) => {
	const address = '/su-kien/lop-da-du-cho/';
	const note = dateColumn(page).locator('[data-timing-note]');
	for (const [local, words] of [
		['2026-11-22T23:59', t.timingTomorrow],
		['2026-11-23T07:59', t.timingToday],
		['2026-11-23T08:00', t.timingNow],
		['2026-11-23T11:29', t.timingNow],
	] as const) {
		await readAt(page, local, address);
		await expect(note).toHaveText(words);
		await expect(fact(page, t.factPrice)).toBeVisible();
		await expect(fact(page, t.factBooking)).toBeVisible();
	}
	await readAt(page, '2026-11-23T11:30', address);
	await expect(note).toHaveText(t.timingPast);
	for (const gone of [t.factPrice, t.factBooking, t.factContact]) await expect(fact(page, gone)).toBeHidden();
	await expect(fact(page, t.factWhere)).toBeVisible();
	await expect(dateColumn(page)).not.toContainText(t.availabilityFull, { useInnerText: true });
});

test('an event that was over at the build offers nothing, and tells its result', async ({ page }) => {
	await readAt(page, TEST_NOW, '/su-kien/le-phat-thuong-da-qua/');
	await expect(dateColumn(page).locator('[data-timing-note]')).toHaveText(t.timingPast);
	for (const gone of [t.factPrice, t.factBooking, t.factContact])
		await expect(fact(page, gone)).toHaveCount(0);
	await expect(fact(page, t.factOutcome)).toContainText('120 người tham gia');
});

test('a full event cannot be booked by its link', async ({ page }) => {
	await readAt(page, TEST_NOW, '/su-kien/lop-da-du-cho/');
	await expect(dateColumn(page)).toContainText(t.availabilityFull);
	await expect(page.getByRole('link', { name: t.book })).toHaveCount(0);
});

test('a cancelled event says so, why and since when, and offers nothing', async ({ page }) => {
	await readAt(page, TEST_NOW, '/su-kien/buoi-noi-chuyen-da-huy/');
	await expect(dateColumn(page)).toContainText(t.statusCancelled);
	await expect(dateColumn(page)).toContainText(`${t.reason}: Diễn giả ốm`);
	await expect(recentChangesOf(page)).toContainText('20/11/2026');
	for (const gone of [t.factPrice, t.factBooking]) await expect(fact(page, gone)).toHaveCount(0);
});

test('the large date passes over a cancelled session, and over those that are past when read', async ({
	page,
}) => {
	const column = sessionShown(page);
	await readAt(page, TEST_NOW, '/su-kien/clb-doc-tho/');
	await expect(column).toHaveCount(1);
	await expect(column).toContainText('Chủ Nhật, ngày 6 tháng 12 năm 2026');
	await expect(column.locator('s')).toHaveText([
		'Thứ Bảy, ngày 5 tháng 12 năm 2026, 19:00',
		'Thứ Bảy, ngày 28 tháng 11 năm 2026',
	]);
	await readAt(page, '2026-12-01T08:00', '/su-kien/clb-doc-tho/');
	await expect(column).not.toContainText('28 tháng 11', { useInnerText: true });
	await readAt(page, '2026-12-06T11:00', '/su-kien/clb-doc-tho/');
	await expect(column).toContainText('ngày 12 tháng 12');
	await expect(fact(page, t.factWhere).locator('a:visible').first()).toHaveText('Nhà văn hóa Đồng Xa');
	await readAt(page, '2026-12-12T21:00', '/su-kien/clb-doc-tho/');
	await expect(column).toContainText(t.statusMovedOnline);
});

test('a page weeks older than its last head leads to the list, and says no past session is next', async ({
	page,
}) => {
	await readAt(page, '2027-03-20T08:00', '/su-kien/doc-bao-buoi-sang/');
	const date = dateColumn(page);
	await expect(date).not.toContainText(t.timingPast, { useInnerText: true });
	await date.getByRole('link', { name: t.sessionsBelow }).click();
	await expect(page.locator('#sessions')).toBeInViewport();
	await readAt(page, '2026-12-30T08:00', '/su-kien/doc-bao-buoi-sang/');
	await expect(date.locator(`${PART.shownSession}:visible`)).toHaveCount(1);
	await expect(date).not.toContainText(t.timingPast, { useInnerText: true });
});

test('every kind of change is told in words, newest first', async ({ page }) => {
	await readAt(page, TEST_NOW, '/su-kien/clb-doc-tho/');
	const changes = recentChangesOf(page).locator(`> ${PART.changes} > li`);
	await expect(changes.locator(PART.state)).toHaveText([
		t.statusCancelled,
		t.statusRescheduled,
		t.statusPlaceChanged,
		t.statusMovedOnline,
		t.availabilityFull,
	]);
	await expect(changes.locator('time')).toHaveText([
		'21/11/2026',
		'20/11/2026',
		'19/11/2026',
		'18/11/2026',
		'17/11/2026',
	]);
	await recentChangesOf(page).locator('summary').click();
	await expect(recentChangesOf(page).locator(`details ${PART.state}`)).toHaveText([
		t.statusPostponed,
		t.availabilityWaiting,
	]);
	const moved = page.locator(`${PART.sessions} li[data-status="rescheduled"]`);
	await expect(moved.locator('s')).toHaveText('Thứ Bảy, ngày 5 tháng 12 năm 2026, 19:00');
	await expect(moved).toContainText('Chủ Nhật, ngày 6 tháng 12 năm 2026, 09:00–11:00');
	await page.goto(`${HARSH}/en/events/clb-doc-tho/`);
	await expect(recentChangesOf(page)).toContainText('Saturday 5 December 2026, 19:00 now Sunday');
	await expect(recentChangesOf(page).locator('[lang=vi]')).toHaveText([
		'Nhà văn hóa Đồng Xa',
		'Phòng đọc đang sửa',
	]);
});

test('an exhibition that goes on says so, with the end that was told before', async ({ page }) => {
	await readAt(page, '2026-11-22T10:00', '/su-kien/trung-bay-keo-dai/');
	await expect(dateColumn(page)).toContainText(t.statusExtended('20/12/2026'));
	const change = recentChangesOf(page);
	await expect(change).toContainText(t.statusExtended('20/12/2026'));
	await expect(change.locator('s')).toHaveText(t.until('30/11/2026'));
	await expect(change).toContainText(`${t.nowIs} ${t.until('20/12/2026')}`);
});

test('a saved exhibition is not on while its place is closed, as on its own page', async ({ page }) => {
	await readAt(page, '2026-11-22T10:00', '/su-kien/trung-bay-sach-co/');
	await dateColumn(page).getByRole('button', { name: t.save }).click();
	await page.goto(`${HARSH}/lich-cua-toi/`);
	const saved = page.locator('li', { hasText: 'Trưng bày: Sách cổ' });
	await expect(saved).toContainText('Hôm nay đóng cửa');
	await expect(saved).not.toContainText(t.timingNow);
});

test('booking is not open yet, open until a day, closed: as of the reading', async ({ page }) => {
	const booking = fact(page, t.factBooking);
	for (const [local, words] of [
		['2026-11-24T07:59', 'Mở đăng ký từ 08:00 ngày 24/11/2026.'],
		['2026-11-24T08:00', 'Đăng ký đến hết ngày 26/11/2026.'],
		['2026-11-26T23:59', 'Đăng ký đến hết ngày 26/11/2026.'],
		['2026-11-27T00:00', t.bookingOver],
	] as const) {
		await readAt(page, local, '/su-kien/dem-sao-bang/');
		await expect(booking.locator(`${PART.state}:visible`)).toHaveText(words);
	}
	await readAt(page, '2026-12-04T00:00', '/su-kien/clb-doc-tho/');
	await expect(booking.locator(`${PART.state}:visible`)).toHaveText(
		'Buổi Thứ Bảy 12/12: đăng ký đến hết ngày 9/12/2026.',
	);
	await readAt(page, '2026-11-23T16:59', '/su-kien/nghe-giang-truc-tuyen/');
	await expect(page.getByRole('link', { name: t.book })).toBeVisible();
	await readAt(page, '2026-11-23T17:00', '/su-kien/nghe-giang-truc-tuyen/');
	await expect(page.getByRole('link', { name: t.book })).toBeHidden();
	await expect(page.getByRole('link', { name: t.onlineLink })).toBeVisible();
	await readAt(page, '2026-11-24T21:30', '/su-kien/nghe-giang-truc-tuyen/');
	await expect(page.getByRole('link', { name: t.onlineLink })).toBeHidden();
});

test('an exhibition is not on while its place is closed: a Sunday, a holiday, an evening', async ({
	page,
}) => {
	const exhibition = dateColumn(page).locator('[data-timing-note]');
	const place = page.locator(PART.openNow);
	for (const [local, words] of [
		['2026-11-22T10:00', 'Hôm nay đóng cửa, mở lại lúc 08:00 ngày mai'],
		['2026-11-23T07:59', 'Đang đóng cửa, mở cửa lúc 08:00'],
		['2026-11-23T08:00', 'Đang mở cửa, đến 17:00'],
		['2026-11-28T11:30', 'Đã đóng cửa, mở lại lúc 08:00 Thứ Hai'],
		['2026-12-03T10:00', 'Hôm nay đóng cửa, mở lại lúc 08:00 ngày mai'],
	] as const) {
		await readAt(page, local, '/su-kien/trung-bay-sach-co/');
		await expect(exhibition, local).toHaveText(words);
		await readAt(page, local, '/dia-diem/thu-vien-mau/');
		await expect(place, local).toHaveText(words);
	}
	for (const [local, words] of [
		['2026-11-27T17:59', 'Đang đóng cửa, mở cửa lúc 18:00'],
		['2026-11-27T18:00', 'Đang mở cửa, đến 21:00'],
		['2026-11-28T18:30', 'Hôm nay đóng cửa, mở lại lúc 18:00 Thứ Sáu'],
		['2026-12-03T18:30', 'Hôm nay đóng cửa, mở lại lúc 18:00 ngày mai'],
	] as const) {
		await readAt(page, local, '/su-kien/trung-bay-buoi-toi/');
		await expect(exhibition, local).toHaveText(words);
	}
	await expect(fact(page, t.factHours)).toContainText('Thứ Sáu, Thứ Bảy: 18:00–21:00');
	// The page is older than the hours that it carries.
	await readAt(page, '2026-12-20T10:00', '/dia-diem/thu-vien-mau/');
	await expect(place).toHaveText('');
	// Nobody told the hours of this one.
	await readAt(page, '2026-11-23T10:00', '/dia-diem/nha-van-hoa-dong-xa/');
	await expect(place).toHaveCount(0);
});

test('hours over midnight and over days, and an end that is our estimate, are said', async ({ page }) => {
	await readAt(page, '2026-11-28T01:29', '/su-kien/dem-sao-bang/');
	const column = sessionShown(page);
	await expect(column).toContainText(t.endsNextDay('22:00–01:30'));
	await expect(column.locator('[data-timing-note]')).toHaveText(t.timingNow);
	const rows = page.locator(`${PART.sessions} > li`);
	await expect(rows).toContainText([
		t.endsNextDay('22:00–01:30'),
		t.endsNextDay('23:00–00:30'),
		'20:00–24:00',
		'từ 08:00 đến 17:00 ngày 10/1/2027',
	]);
	await expect(rows.filter({ hasText: 'ước tính' })).toContainText('31 tháng 12');
	await readAt(page, '2026-11-28T01:30', '/su-kien/dem-sao-bang/');
	await expect(column).toContainText('Thứ Năm, ngày 31 tháng 12 năm 2026');
	await expect(column).toContainText(t.endEstimated);
});

test('a list of 500 sessions is grouped by month, folded, and says where it stops', async ({ page }) => {
	await readAt(page, TEST_NOW, '/su-kien/doc-bao-buoi-sang/');
	const list = page.locator(PART.allSessions);
	await expect(list.locator('h2')).toHaveText(`${t.sessions} (487)`);
	await expect(list.locator('details[open] h3')).toHaveText('Tháng Mười Một 2026: 8 buổi');
	await expect(list.locator('summary').nth(1)).toHaveText('Tháng Mười Hai 2026: 31 buổi');
	await expect(list).toContainText('còn 253 buổi nữa, đến 30/11/2027');
	await expect(list.locator('details').last().locator('summary')).toHaveText(t.sessionsOver(114));
	await expect(list.locator('details').last()).toContainText(t.sessionsOlder(54));
	// Twelve days after the build the page still knows the next morning.
	await readAt(page, '2026-12-04T08:00', '/su-kien/doc-bao-buoi-sang/');
	await expect(sessionShown(page)).toContainText('5 tháng 12');
});

test('ways to a place: by coordinates for phones and maps, by address where there are none', async ({
	page,
}) => {
	await readAt(page, TEST_NOW, '/su-kien/trung-bay-sach-co/');
	const ways = page.locator(`${PART.waysOn} a`);
	expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
		'geo:10.01,120.01?q=10.01,120.01(Th%C6%B0%20vi%E1%BB%87n%20M%E1%BA%ABu)',
		'https://www.openstreetmap.org/?mlat=10.01&mlon=120.01#map=18/10.01/120.01',
		'https://www.google.com/maps/search/?api=1&query=10.01%2C120.01',
	]);
	await expect(ways.first()).toBeHidden();
	await page.goto(`${HARSH}/su-kien/dem-sao-bang/`);
	await expect(ways).toHaveText(['OpenStreetMap', 'Google Maps']);
	expect(decodeURIComponent((await ways.last().getAttribute('href')) ?? '')).toContain(
		'query=Đồi Gió, Xóm Đồi, Thị trấn Mẫu',
	);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
	test('its own map app is offered', async ({ page }) => {
		await readAt(page, TEST_NOW, '/su-kien/trung-bay-sach-co/');
		await expect(page.locator(PART.phoneMap)).toBeVisible();
	});
});
