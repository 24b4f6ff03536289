/** Pages that were built on 22/11/2026, read on the days after: each item stands once, under the heading that is right then. */

import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';

const HARSH = originOf('components');

async function readAt(page: Page, instant: string, address: string): Promise<void> {
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(address);
}

/** What a reader sees in a list: first and last local date, and by what it is known. */
const shownIn = (page: Page, list: string) =>
	page.locator(`${list} > li:visible`).evaluateAll((items) =>
		items.map((item) => ({
			from: (item.getAttribute('data-start') ?? '').slice(0, 10),
			to: (item.getAttribute('data-end') ?? '').slice(0, 10),
			name: `${item.getAttribute('data-start')} ${item.querySelector('a')?.getAttribute('href')}`,
		})),
	);

const DAYS = ['2026-11-22', '2026-11-23', '2026-11-26', '2026-11-28', '2026-11-30', '2026-12-02'];

for (const site of [TINY, HARSH]) {
	for (const address of ['/hom-nay/', '/en/today/']) {
		test(`${site}${address} holds today under today, and only later days below`, async ({ page }) => {
			for (const day of DAYS) {
				await readAt(page, `${day}T08:00:00+09:00`, site + address);
				const [range, long, next] = [
					await shownIn(page, '#range'),
					await shownIn(page, '#long'),
					await shownIn(page, '#next'),
				];
				for (const { from, to, name } of [...range, ...long])
					expect(from <= day && to >= day, `${day}: ${name}`).toBe(true);
				for (const { from, name } of next) expect(from > day, `${day}: ${name}`).toBe(true);
				const names = [...range, ...long, ...next].map(({ name }) => name);
				expect(new Set(names).size, day).toBe(names.length);
				expect(next.length, day).toBeGreaterThan(0);
			}
		});
	}
}

test('the page of the weekend leaves what comes before it out, and what comes after it below', async ({
	page,
}) => {
	for (const [day, from, to] of [
		['2026-11-22', '2026-11-21', '2026-11-22'],
		['2026-11-23', '2026-11-28', '2026-11-29'],
		['2026-11-29', '2026-11-28', '2026-11-29'],
	] as const) {
		await readAt(page, `${day}T08:00:00+09:00`, `${TINY}/cuoi-tuan/`);
		for (const item of await shownIn(page, '#range'))
			expect(item.from <= to && item.to >= from, item.name).toBe(true);
		for (const item of await shownIn(page, '#next')) expect(item.from > to, item.name).toBe(true);
	}
});

test('home says nothing twice, whenever it is read', async ({ page }) => {
	for (const day of DAYS) {
		await readAt(page, `${day}T08:00:00+09:00`, `${TINY}/`);
		const [first, below] = [await shownIn(page, '#next'), await shownIn(page, '#dated')];
		const names = [...first, ...below].map(({ name }) => name);
		expect(new Set(names).size, day).toBe(names.length);
		expect(first.length, day).toBe(1);
		expect(below.map(({ from }) => from)).toEqual(below.map(({ from }) => from).sort());
	}
});

test('a page left open past midnight moves what has begun', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-27T23:58:00+09:00') });
	await page.goto(`${TINY}/hom-nay/`);
	const fair = (list: string) =>
		page.locator(`${list} > li:visible`).filter({ hasText: 'Ngày hội sách Mẫu' });
	await expect(fair('#next')).toHaveCount(1);
	await expect(fair('#range')).toHaveCount(0);
	await page.clock.runFor(3 * 60_000);
	await expect(fair('#range')).toHaveCount(1);
	await expect(fair('#next')).toHaveCount(0);
});

test('an empty day is no empty season', async ({ page }) => {
	await readAt(page, '2026-11-26T08:00:00+09:00', `${TINY}/hom-nay/`);
	await expect(page.locator('#range > li:visible')).toHaveCount(0);
	const empty = page.locator('[data-empty-of="range"]');
	await expect(empty).toContainText('Hôm nay chưa có hoạt động nào có ngày giờ');
	await expect(empty.getByText('chưa gửi lịch')).toBeHidden();
	await expect(page.locator('#next > li:visible').first()).toBeVisible();
});

test('a search result moves on to the next session, with what is true of that one', async ({ page }) => {
	const result = page.locator('[data-result="events"]').filter({ hasText: 'Đọc sách thứ Tư' });
	const search = (day: string) =>
		readAt(page, `${day}T08:00:00+09:00`, `${TINY}/tim-kiem/?q=doc+sach+thu+tu`);
	await search('2026-11-23');
	await expect(result).toContainText('25/11/2026');
	await expect(result).toContainText('Thư viện Mẫu');
	await search('2026-12-01');
	await expect(result).toContainText('2/12/2026');
	await expect(result).toContainText(t.statusMovedOnline);
	await expect(result).not.toContainText('Thư viện Mẫu');
	await search('2026-12-03');
	await expect(result).toContainText('9/12/2026');
	await expect(result).toContainText('Thư viện Mẫu');
	await expect(result).not.toContainText('trực tuyến');
});

test('my calendar tells the new hour of a session whose pattern has changed', async ({ page }) => {
	await page.goto(`${TINY}/robots.txt`);
	await page.evaluate(() => {
		const seen = { start: '2026-12-09T16:30', end: '2026-12-09T17:30', place: '' };
		localStorage.setItem(
			'my-calendar',
			JSON.stringify({ v: 1, items: { 'doc-sach-thu-tu_20261209T1630': seen } }),
		);
	});
	await readAt(page, '2026-11-30T08:00:00+09:00', `${TINY}/lich-cua-toi/`);
	await expect(page.locator(PART.news)).toContainText('16:30');
	await expect(page.locator(PART.news)).toContainText('17:30–18:30');
	await page.getByRole('button', { name: t.newsRead }).click();
	await expect(page.locator(PART.news)).toHaveCount(0);
	expect(
		await page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('my-calendar') ?? '{}').items)),
	).toEqual(['doc-sach-thu-tu_20261209T1730']);
});
