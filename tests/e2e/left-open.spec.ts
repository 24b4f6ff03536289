/** A page that stays open changes by itself, on any device; one read days after its build takes nothing past for coming. */
import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { inEnglish, t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { dateColumn, PART } from './parts.ts';

const HARSH = originOf('components');

/** The device's clock runs on from `instant` only as the test lets it. */
async function openAt(page: Page, instant: string, address: string): Promise<void> {
	// The clock runs from its installation on: it must not have passed the instant when a slow machine comes to stop it.
	await page.clock.install({ time: new Date(Date.parse(instant) - 600_000) });
	await page.clock.pauseAt(new Date(instant));
	await page.goto(address);
}

test('midnight passes: the date, what is today, and the year', async ({ page }) => {
	await openAt(page, '2026-12-31T23:58:30+07:00', '/');
	const today = page.locator('[data-today]');
	await expect(today).toContainText(/31\s*Thứ Năm\s*tháng 12 năm 2026/);
	await page.clock.runFor('01:29');
	await expect(today).toContainText('31');
	await page.clock.runFor('00:02');
	await expect(today).toHaveText(/^\s*1\s*Thứ Sáu\s*tháng 1 năm 2027/);
	await expect(today).toHaveAttribute('data-today', '2027-01-01');
});

test('a session begins and ends, a door opens, booking closes, without a touch', async ({ page }) => {
	await openAt(page, '2026-11-23T07:58:00+09:00', `${HARSH}/su-kien/lop-da-du-cho/`);
	const note = dateColumn(page).locator('[data-timing-note]');
	await expect(note).toHaveText(t.timingToday);
	await page.clock.runFor('02:01');
	await expect(note).toHaveText(t.timingNow);
	await page.clock.runFor('03:29:00');
	await expect(note).toHaveText(t.timingNow);
	await page.clock.runFor('01:00');
	await expect(note).toHaveText(t.timingPast);
	await expect(page.locator(PART.ledger)).not.toContainText('Mức phí', { useInnerText: true });

	await page.goto(`${HARSH}/dia-diem/thu-vien-mau/`);
	await expect(page.locator(PART.openNow)).toHaveText('Đang mở cửa, đến 17:00');
	await page.clock.runFor('05:30:00');
	await expect(page.locator(PART.openNow)).toHaveText('Đã đóng cửa, mở lại lúc 08:00 ngày mai');
});

test('a month filtered by “today” goes over into the next day', async ({ page }) => {
	await openAt(page, '2026-12-01T23:58:30+09:00', `${TINY}/lich/2026-12/?khi=hom-nay&loai=cau-lac-bo`);
	const status = page.locator(PART.filterCount);
	// What waits for an idle moment or a frame waits for the clock, too, and may begin only when a file has come.
	await expect(async () => {
		await page.clock.runFor('00:02');
		await expect(status).toHaveText(t.filterNone, { timeout: 500 });
	}).toPass();
	await page.clock.runFor('02:30');
	await expect(status).toHaveText('1 hoạt động phù hợp.');
});

test('a device that slept through midnight is right within a minute of waking', async ({ page }) => {
	await openAt(page, '2026-11-25T22:00:00+07:00', '/');
	await page.clock.fastForward('09:00:00');
	await page.clock.runFor('01:00');
	await expect(page.locator('[data-today]')).toHaveAttribute('data-today', '2026-11-26');
});

for (const [locale, timezoneId] of [
	['th-TH-u-ca-buddhist-nu-thai', 'America/New_York'],
	['ar-EG-u-nu-arab', 'Pacific/Kiritimati'],
	['en-US-u-hc-h12', 'Asia/Kathmandu'],
	['fa-IR', 'America/St_Johns'],
] as const) {
	test.describe(`a device in ${locale}, ${timezoneId}`, () => {
		test.use({ locale, timezoneId });

		test('reads the same date and the same hours', async ({ page }) => {
			await page.clock.setFixedTime(new Date('2026-11-23T12:00:00+09:00'));
			await page.goto(`${HARSH}/dia-diem/thu-vien-mau/`);
			await expect(page.locator(PART.openNow)).toHaveText('Đang mở cửa, đến 17:00');
			await page.goto(`${TINY}/`);
			await expect(page.locator('[data-today]')).toHaveAttribute('data-today', '2026-11-23');
			await expect(page.locator('[data-today]')).toContainText(/23\s*Thứ Hai\s*tháng 11 năm 2026/);
			await page.clock.setFixedTime(new Date('2026-12-01T00:00:00+09:00'));
			await page.goto(`${HARSH}/su-kien/nghe-giang-truc-tuyen/`);
			await expect(dateColumn(page).locator('[data-timing-note]')).toHaveText(t.timingPast);
		});
	});
}

test('four days after the build no page takes what is past for coming', async ({ page }) => {
	const now = '2026-11-26T08:00:00+09:00';
	await page.clock.setFixedTime(new Date(now));
	for (const address of [
		'/',
		'/en/',
		'/hom-nay/',
		'/cuoi-tuan/',
		'/lich/2026-11/',
		'/su-kien/',
		'/su-kien/clb-doc-tho/',
		'/su-kien/doc-bao-buoi-sang/',
		'/dia-diem/thu-vien-mau/',
		'/phuong-xa/song-tren/',
		'/chu-de/sach/',
		'/doi-tuong/thieu-nhi/',
		'/ngay-ky-niem/ngay-doc-mau/',
	]) {
		await page.goto(HARSH + address);
		const wrong = await page.locator('[data-start][data-end]:visible').evaluateAll(
			(items, [local, ...over]) => {
				const past = (end: string) =>
					end.length === 10 ? end < local.slice(0, 10) : new Date(end) <= new Date(local);
				return items
					.filter((item) => past(item.getAttribute('data-end') ?? ''))
					.filter((item) => {
						const note = item.querySelector<HTMLElement>('[data-timing-note]');
						const says = !note || over.includes(note.textContent ?? '');
						return !says || item.closest('[data-coming]:not([data-keep-last])') !== null;
					})
					.map((item) => item.textContent?.replace(/\s+/g, ' '));
			},
			[now, t.timingPast, inEnglish.timingPast] as const,
		);
		expect(wrong, address).toEqual([]);
	}
});

test('what ran past midnight and is over is not on today', async ({ page }) => {
	const night = page.locator('#range > li:visible').filter({ hasText: 'Đêm sao băng' });
	await page.clock.setFixedTime(new Date('2026-11-28T01:29:00+09:00'));
	await page.goto(`${HARSH}/hom-nay/`);
	await expect(night.locator('[data-timing-note]')).toHaveText(t.timingNow);
	await page.clock.setFixedTime(new Date('2026-11-28T01:30:00+09:00'));
	await page.goto(`${HARSH}/hom-nay/`);
	await expect(night).toHaveCount(0);
	// The page of the build's day already holds the exhibition, and says that its doors are shut.
	await page.clock.setFixedTime(new Date('2026-11-29T10:00:00+09:00'));
	await page.goto(`${HARSH}/hom-nay/`);
	const exhibition = page.locator('#long > li:visible').filter({ hasText: 'Sách cổ' });
	await expect(exhibition.locator('[data-timing-note]')).toHaveText(
		'Hôm nay đóng cửa, mở lại lúc 08:00 ngày mai',
	);
});

test('a count that is no longer true is taken back', async ({ page }) => {
	const count = page.locator('[data-count-of="coming"]');
	await page.goto(`${HARSH}/dia-diem/thu-vien-mau/`);
	await expect(count).toContainText(/\d+ hoạt động, \d+ buổi/);
	await page.clock.setFixedTime(new Date('2026-11-26T08:00:00+09:00'));
	await page.goto(`${HARSH}/dia-diem/thu-vien-mau/`);
	await expect(count).toBeHidden();
});
