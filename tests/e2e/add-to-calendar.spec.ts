import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';

const FAIR = `${TINY}/su-kien/ngay-hoi-sach-mau/`;
const CLASS = `${TINY}/su-kien/lop-kinh-thien-van/`;
const at = (instant: string) => new Date(instant);

test('the only session goes into Google’s calendar, or comes as the event’s own file', async ({ page }) => {
	await page.goto(FAIR);
	await page.locator('summary', { hasText: t.addToCalendar }).click();
	const google = new URL((await page.getByRole('link', { name: t.followGoogle }).getAttribute('href')) ?? '');
	expect(google.hostname).toBe('calendar.google.com');
	expect(google.searchParams.get('dates')).toBe('20261128T080000/20261128T113000');
	const file = page.getByRole('link', { name: t.addFile });
	await expect(file).toHaveAttribute('href', '/ics/event/ngay-hoi-sach-mau.ics');
	expect((await page.request.get(`${TINY}/ics/event/ngay-hoi-sach-mau.ics`)).headers()['content-type']).toBe(
		'text/calendar; charset=utf-8',
	);
});

test('one of several sessions comes as a file of its own, made by the writer of the feeds', async ({
	page,
}) => {
	await page.goto(CLASS);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page
			.locator(`${PART.sessions} [data-status="rescheduled"]`)
			.getByRole('button', { name: t.addToCalendar })
			.click(),
	]);
	const text = readFileSync(await file.path(), 'utf8');
	const feed = await (await page.request.get(`${TINY}/ics/event/lop-kinh-thien-van.ics`)).text();
	const vevents = (calendar: string) => calendar.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
	expect(vevents(text)).toHaveLength(1);
	expect(vevents(feed)).toContain(vevents(text)[0]);
	const event = new ICAL.Event(
		new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
	);
	expect(event.uid).toBe('lop-kinh-thien-van_20261206T0900@mau.example');
	expect(event.startDate.toString()).toBe('2026-12-07T14:00:00');
});

test('the offer follows the day: the next session first, nothing once all are over', async ({ page }) => {
	await page.goto(CLASS);
	const offer = page.locator(PART.addToCalendar);
	await offer.locator('summary').click();
	await expect(offer).toContainText('Buổi Chủ Nhật, 29/11/2026');
	await page.clock.setFixedTime(at('2026-11-30T09:00:00+09:00'));
	await page.goto(CLASS);
	await offer.locator('summary').click();
	await expect(offer).toContainText('Buổi Thứ Hai, 7/12/2026');
	await expect(offer.getByText('Buổi Chủ Nhật, 29/11/2026')).toBeHidden();
	await page.clock.setFixedTime(at('2026-12-20T09:00:00+09:00'));
	await page.goto(CLASS);
	await expect(offer).toBeHidden();
	await expect(page.locator('[data-ics]:visible')).toHaveCount(0);
});

test('what is cancelled is not offered', async ({ page }) => {
	await page.goto(CLASS);
	await expect(page.locator(`${PART.sessions} [data-status="cancelled"] [data-ics]`)).toHaveCount(0);
});

test('a file that cannot be made is said in words', async ({ page }) => {
	await page.route('**/saved/**', (route) => route.abort());
	await page.goto(CLASS);
	await page.locator(PART.sessions).getByRole('button', { name: t.addToCalendar }).first().click();
	await expect(page.getByRole('alert')).toContainText('Chưa tạo được tệp lịch');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the links are there, and no button that would do nothing', async ({ page }) => {
		await page.goto(CLASS);
		await page.locator('summary', { hasText: t.addToCalendar }).click();
		await expect(page.getByRole('link', { name: t.followGoogle }).first()).toBeVisible();
		await expect(page.getByRole('link', { name: t.addFile })).toBeVisible();
		await expect(page.locator('[data-ics]:visible')).toHaveCount(0);
	});
});
