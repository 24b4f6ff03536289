/**
 * A site whose every text is hostile (tests/support/hostile-site.ts), in a browser from which the security policy was
 * taken away: nothing runs, and nothing is asked of another host.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { PART } from './parts.ts';

const HOSTILE = originOf('hostile');
const BUILT = path.resolve(import.meta.dirname, '../../.build/test/hostile');

test.use({ bypassCSP: true });

/** One page of each kind in both languages: of addresses that differ in a record's name only, the first two. */
const kinds = (() => {
	const found = new Map<string, string[]>();
	const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html'),
	);
	for (const file of files.sort()) {
		const parts = file.replace(/(index)?\.html$/, '').split('/');
		const depth = parts[0] === 'en' ? 2 : 1;
		const kind = parts.map((part, at) => (at === depth ? '*' : part)).join('/');
		found.set(kind, [...(found.get(kind) ?? []), `/${file.replace(/index\.html$/, '')}`]);
	}
	return [...found.values()].flatMap((addresses) => addresses.slice(0, 2));
})();

interface Watched {
	/** Calls of `pwn`, and requests that left the site. */
	readonly harm: string[];
	readonly at: (address: string) => Promise<void>;
}

async function watched(page: Page): Promise<Watched> {
	// The day for which the site was built: what is to come can be saved.
	await page.clock.setFixedTime(new Date('2026-11-22T08:00:00+09:00'));
	const harm: string[] = [];
	let now = '';
	await page.exposeFunction('pwn', () => harm.push(`${now}: ran`));
	page.on('dialog', (dialog) => dialog.dismiss());
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== HOSTILE && protocol !== 'data:' && protocol !== 'blob:')
			harm.push(`${now}: ${request.url()}`);
	});
	return {
		harm,
		at: async (address) => {
			now = address;
			await page.goto(HOSTILE + address, { waitUntil: 'load' });
		},
	};
}

test('no page runs a text, or asks another host for anything', async ({ page }) => {
	test.setTimeout(180_000);
	const { harm, at } = await watched(page);
	expect(kinds.length).toBeGreaterThan(60);
	for (const address of kinds) await at(address);
	expect(harm).toEqual([]);
});

test('the watch would see a script that runs, and a picture from elsewhere', async ({ page }) => {
	const { harm, at } = await watched(page);
	await page.route('https://evil.example/**', (route) => route.abort());
	await at('/');
	await page.evaluate(() => {
		document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/" onerror="pwn(1)">');
	});
	await expect.poll(() => harm).toEqual(['/: https://evil.example/', '/: ran']);
});

test('nor does what scripts draw: results, suggestions, filters, saved items', async ({ page }) => {
	test.setTimeout(120_000);
	const { harm, at } = await watched(page);
	await at('/tim-kiem/?q=pwn');
	await expect(page.locator('[data-result]').first()).toContainText('pwn(1)');
	await page.locator('[role="combobox"]').first().fill('scr');
	await page.waitForTimeout(1000);
	await at('/su-kien/');
	await page.locator(`${PART.filters} button`).first().click();
	await at('/lich/2026-12/');
	await page.locator(`${PART.filters} button`).first().click();
	await at('/su-kien/ngay-hoi-sach-mau/');
	await page.locator('[data-save]').first().click();
	await at('/chuong-trinh/gio-doc-sach/');
	await page.locator('[data-save]').first().click();
	await at('/lich-cua-toi/');
	await expect(page.locator('main')).toContainText('pwn(1)');
	await at('/theo-doi-lich/');
	await at('/ngay-ky-niem/ngay-doc-mau/ap-phich/');
	expect(harm).toEqual([]);
});
