import { originOf } from '../ports.ts';
import { expect, test } from '../support/browser.ts';
import { open } from './open.ts';
import { pageKinds, TINY } from './pages.ts';

test.describe.configure({ mode: 'parallel' });

test('every type of file is named rightly', async ({ request }) => {
	const home = await (await request.get('/')).text();
	const asset = (ending: string) =>
		new RegExp(`/_assets/[^"]+\\.${ending}`).exec(home)?.[0] ?? `no ${ending} on home`;
	const types = {
		'/': 'text/html; charset=utf-8',
		[asset('css')]: 'text/css; charset=utf-8',
		[asset('js')]: 'text/javascript; charset=utf-8',
		[asset('woff2')]: 'font/woff2',
		'/favicon.svg': 'image/svg+xml; charset=utf-8',
		'/og.png': 'image/png',
		'/ics/all.ics': 'text/calendar; charset=utf-8',
		'/en/ics/all.ics': 'text/calendar; charset=utf-8',
		'/api/v1/places.json': 'application/json; charset=utf-8',
		'/api/v1/places.csv': 'text/csv; charset=utf-8',
		'/api/v1/schema/places.json': 'application/json; charset=utf-8',
		'/feed.xml': 'application/atom+xml; charset=utf-8',
		'/en/feed.json': 'application/feed+json; charset=utf-8',
		'/sitemap.xml': 'application/xml; charset=utf-8',
		'/robots.txt': 'text/plain; charset=utf-8',
		'/pagefind/pagefind.js': 'text/javascript; charset=utf-8',
	};
	for (const [address, type] of Object.entries(types)) {
		const response = await request.get(address);
		expect(response.status(), address).toBe(200);
		expect(response.headers()['content-type'], address).toBe(type);
		expect(response.headers()['x-content-type-options'], address).toBe('nosniff');
	}
});

test('text is sent in brotli, or gzip, or plain, as the browser can read it', async ({ request }) => {
	for (const [accept, encoding] of [
		['br, gzip', 'br'],
		['gzip', 'gzip'],
		['identity', undefined],
	] as const) {
		const response = await request.get('/', { headers: { 'Accept-Encoding': accept } });
		expect(response.headers()['content-encoding']).toBe(encoding);
		expect(response.headers().vary).toContain('Accept-Encoding');
		expect(await response.text()).toContain('Học hay ở Huế');
	}
	const font = /\/_assets\/[^"]+\.woff2/.exec(await (await request.get('/')).text())?.[0] ?? '';
	expect((await request.get(font)).headers()['content-encoding']).toBeUndefined();
});

test('a repeated request with the ETag answers 304 without a body; another ETag answers in full', async ({
	request,
}) => {
	for (const address of ['/', '/ics/all.ics', '/api/v1/places.json']) {
		const first = await request.get(address);
		const etag = first.headers().etag ?? '';
		expect(etag, address).toMatch(/^"[\w-]+"$/);
		const again = await request.get(address, { headers: { 'If-None-Match': etag } });
		expect(again.status(), address).toBe(304);
		expect((await again.body()).length).toBe(0);
		expect(again.headers().etag).toBe(etag);
		expect((await request.get(address, { headers: { 'If-None-Match': '"other"' } })).status()).toBe(200);
	}
});

test('hashed files stay a year, pages and feeds are asked for again', async ({ request }) => {
	const home = await request.get('/');
	const hashed = /\/_assets\/[^"]+\.css/.exec(await home.text())?.[0] ?? '';
	expect((await request.get(hashed)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
	for (const address of ['/', '/dia-diem/', '/ics/all.ics', '/api/v1/places.json', '/pagefind/pagefind.js']) {
		expect((await request.get(address)).headers()['cache-control'], address).toMatch(/max-age=0|no-cache/);
	}
	for (const address of ['/ics/all.ics', '/api/v1/places.json']) {
		expect((await request.get(address)).headers()['access-control-allow-origin'], address).toBe('*');
	}
});

test('the security policy allows nothing from elsewhere and nothing inline but by hash', async ({
	request,
}) => {
	for (const address of ['/', '/tim-kiem/', '/khong-co-trang-nay/']) {
		const policy = (await request.get(address)).headers()['content-security-policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain("'unsafe-eval'");
		expect(policy).not.toMatch(/https?:|\*/);
	}
});

test('nothing above the site’s folder is served, and only reading is allowed', async ({ request }) => {
	for (const [address, status] of [
		['/..%2f..%2fpackage.json', 400],
		['/%2e%2e/%2e%2e/package.json', 404],
		['/_headers', 404],
		['/%00', 400],
		['/%E0%A4%A', 400],
	] as const) {
		expect((await request.get(address)).status(), address).toBe(status);
	}
	expect((await request.post('/')).status()).toBe(405);
	expect((await request.head('/')).status()).toBe(200);
});

test('every kind of page is quiet in the console, asks no other host, and has no inline style', async ({
	page,
}) => {
	test.setTimeout(90_000);
	const own = new Set([new URL(originOf('site')).host, new URL(TINY).host]);
	let where = '';
	const wrong: string[] = [];
	page.on('console', (message) => {
		// The browser itself reports the 404 of the page that is meant to be one.
		if (where === 'not found' && message.text().includes('404')) return;
		if (message.type() === 'error' || message.type() === 'warning') wrong.push(`${where}: ${message.text()}`);
	});
	page.on('pageerror', (error) => wrong.push(`${where}: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && !own.has(url.host)) wrong.push(`${where}: asked ${url.host}`);
	});
	page.on('requestfailed', (request) => {
		// Leaving a page ends what it was still loading.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`${where}: failed ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400 && where !== 'not found')
			wrong.push(`${where}: ${response.status()} ${response.url()}`);
	});
	for (const [kind, address] of Object.entries(pageKinds)) {
		where = kind;
		await open(page, address);
		const styled = await page.locator('[style]').count();
		if (styled > 0) wrong.push(`${where}: ${styled} style attributes`);
	}
	expect(wrong).toEqual([]);
});
