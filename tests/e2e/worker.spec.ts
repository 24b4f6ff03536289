/** The service worker keeps and serves only what the build made, whatever a network or a disk puts in its place. */
import { expect, type Page } from '../support/browser.ts';
import { test } from '../support/line.ts';
import { t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';

const FAIR = 'ngay-hoi-sach-mau_20261128T0800';
const MINE = '/lich-cua-toi/';
const READY = t.myOfflineReady;
/** Installing fetches all files once. */
const INSTALLED = { timeout: 20_000 };
const rows = (page: Page) => page.locator(`${PART.myCalendar} ${PART.datedRows} > li`);

async function hold(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/robots.txt`);
	await page.evaluate((key) => localStorage.setItem('my-calendar', `{"v":1,"items":{"${key}":{}}}`), FAIR);
}

/** Puts other bytes under every name that is kept, as a worker without proof took them, or as a bad disk leaves them. */
const poison = (page: Page, names: RegExp) =>
	page.evaluate(async (source) => {
		const wanted = new RegExp(source);
		let count = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (!wanted.test(new URL(request.url).pathname)) continue;
				const type = request.url.includes('.css') ? 'text/css' : 'text/javascript';
				await cache.put(request, new Response('<!doctype html>', { headers: { 'content-type': type } }));
				count++;
			}
		}
		return count;
	}, names.source);

/** Whether the page's own script has run, and its style is there. */
async function works(page: Page): Promise<void> {
	await expect(rows(page)).toContainText('Ngày hội sách Mẫu');
	await expect(page.locator('[data-saved-count]')).toHaveText('1');
	await expect(page.locator(PART.bar)).toHaveCSS('display', /grid|flex/);
}

test('a poisoned cache mends itself: all pages work at once, and without a network afterwards', async ({
	page,
	context,
}) => {
	await hold(page, TINY);
	await page.goto(TINY + MINE);
	await expect(page.getByText(READY)).toBeVisible(INSTALLED);
	expect(await poison(page, /\.(?:js|css)$/)).toBeGreaterThan(10);
	await page.reload();
	await works(page);
	await page.goto(`${TINY}/dia-diem/thu-vien-mau/`);
	await expect(page.locator('[data-saved-count]')).toHaveText('1');
	await page.goto(TINY + MINE);
	await works(page);
	await context.setOffline(true);
	await page.reload();
	await works(page);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t.toolIcsSave }).click(),
	]);
	expect(file.suggestedFilename()).toBe('lich-cua-toi.ics');
});

test('poison without a network to mend it is never run', async ({ page, context }) => {
	await hold(page, TINY);
	await page.goto(TINY + MINE);
	await expect(page.getByText(READY)).toBeVisible(INSTALLED);
	await poison(page, /MyCalendar|lich-cua-toi/);
	await context.setOffline(true);
	await expect(page.reload()).rejects.toThrow(/ERR_/);
	await context.setOffline(false);
	await page.goto(TINY + MINE);
	await works(page);
});

test('a login page at installation installs nothing; the next visit does', async ({
	page,
	line,
	context,
}) => {
	await hold(page, line.origin);
	await page.goto(line.origin + MINE);
	await works(page);
	await context.clearCookies();
	await page.evaluate(async () => {
		for (const registration of await navigator.serviceWorker.getRegistrations())
			await registration.unregister();
		for (const name of await caches.keys()) await caches.delete(name);
	});
	// The script that only a press fetches: nothing else of the page is missing.
	line.becomes((path) => (path.startsWith('/on-demand.js') ? 'is a login page' : undefined));
	await page.reload();
	await works(page);
	const state = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return registration?.active?.state ?? (registration?.installing ? 'installing' : 'none');
		});
	await expect.poll(state).toBe('none');
	await expect(page.getByText(READY)).toHaveCount(0);
	line.becomes(() => undefined);
	await page.reload();
	await expect(page.getByText(READY)).toBeVisible(INSTALLED);
});

test('a login page in place of what is known of saved items takes nothing away', async ({ page, line }) => {
	await hold(page, line.origin);
	await page.goto(line.origin + MINE);
	await expect(page.getByText(READY)).toBeVisible(INSTALLED);
	line.becomes((path) => (path.startsWith('/saved/') ? 'is a login page' : undefined));
	await page.reload();
	await works(page);
	await expect(rows(page)).toContainText('Thư viện Mẫu');
	line.becomes((path) => (path.startsWith('/saved/') ? 'hangs' : undefined));
	await page.reload();
	await expect(rows(page)).toContainText('Thư viện Mẫu', { timeout: 15_000 });
});
