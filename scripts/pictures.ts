/**
 * `npm run pictures [-- --build]`: the README's pictures of home, a month and the search, from the sample city at the
 * tests' clock, so that the same code draws the same pictures. They lie in .github and are no part of any site. Those of
 * the editors' guide lie beside it.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { path } from '../src/i18n/routes.ts';
import { PICTURE } from '../src/ship/editor/guide.ts';
import { TEST_INSTANT } from '../tests/clock.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './lib/chromium.ts';
import { readOptions } from './lib/command-line.ts';
import { drawEditor } from './lib/editor-pictures.ts';
import { serveSite } from './lib/serve.ts';
import { buildOf, isBuilt } from './lib/test-sites.ts';
import { show } from './lib/test-steps.ts';

const FOLDER = '.github/pictures';
/** All pictures together: the README is read on phones too. */
const MOST_BYTES = 300_000;
const SCREEN = { width: 1024, height: 1180 };
const QUALITY = 82;

const PICTURES: Readonly<Record<string, string>> = {
	home: path('vi', 'home'),
	// The fullest of the months around the tests' day.
	month: path('vi', 'month', { month: '2026-10' }),
	search: `${path('vi', 'search')}?q=${encodeURIComponent('bao tang')}`,
};

const { build } = readOptions(
	'npm run pictures [-- --build]',
	{ build: { type: 'boolean', default: false } },
	{ content: false },
);
if (build || !isBuilt('site')) {
	const status = show(buildOf('site'));
	if (status !== 0) process.exit(status);
}

const executablePath = chromiumPath();
const site = await serveSite('.build/test/site', 0);
const browser = await chromium.launch({
	args: [...CHROMIUM_FLAGS],
	...(executablePath ? { executablePath } : {}),
});
try {
	const page = await pageOf(SCREEN);
	mkdirSync(FOLDER, { recursive: true });
	let sum = 0;
	for (const [name, address] of Object.entries(PICTURES)) {
		await page.goto(`http://localhost:${site.port}${address}`, { waitUntil: 'networkidle' });
		if (name === 'search') await page.locator('[data-result]').first().waitFor();
		await page.evaluate(() => document.fonts.ready);
		const file = `${FOLDER}/${name}.webp`;
		writeFileSync(file, await webpOf(page));
		sum += statSync(file).size;
		console.log(`${file}: ${Math.round(statSync(file).size / 1000)} KB`);
	}
	await drawEditor(await pageOf(PICTURE), `http://localhost:${site.port}`, webpOf);
	if (sum > MOST_BYTES) throw new Error(`the pictures have ${sum} bytes; ${MOST_BYTES} are allowed`);
} finally {
	await browser.close();
	await site.stop();
}

/** A page that looks the same each time. */
async function pageOf(viewport: { width: number; height: number }): Promise<Page> {
	const context = await browser.newContext({
		viewport,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		colorScheme: 'light',
		reducedMotion: 'reduce',
	});
	await context.clock.setFixedTime(TEST_INSTANT);
	return context.newPage();
}

/** Playwright itself writes PNG and JPEG alone, which are two to four times as large. */
async function webpOf(page: Page): Promise<Buffer> {
	const session = await page.context().newCDPSession(page);
	const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
	await session.detach();
	return Buffer.from(data, 'base64');
}
