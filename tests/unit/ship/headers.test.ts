import { describe, expect, it } from 'vitest';
import { headersOf, securityHeaders } from '../../../src/ship/headers.ts';
import { headersFile } from '../../../src/ship/headers-file.ts';
import { compressible, extensionOf, mimeTypeOf, mimeTypes } from '../../../src/ship/mime-types.ts';
import { nginxSnippet } from '../../../src/ship/nginx.ts';

const HASH = 'sha256-n7p8fEmAbc=';
const HASHES = { scripts: [HASH] };
const NONE = { scripts: [] };

describe('types', () => {
	it.each([
		['/ics/all.ics', 'text/calendar; charset=utf-8'],
		['/index.HTML', 'text/html; charset=utf-8'],
		['/pagefind/wasm.vi.pagefind', 'application/wasm'],
		['/a.b/c', 'application/octet-stream'],
		['/feed.xml', 'application/atom+xml; charset=utf-8'],
		['/en/feed.json', 'application/feed+json; charset=utf-8'],
		['/sitemap.xml', 'application/xml; charset=utf-8'],
		['/api/v1/events.json', 'application/json; charset=utf-8'],
		['/khong-biet.xyz', 'application/octet-stream'],
	])('%s is %s', (address, type) => expect(mimeTypeOf(address)).toBe(type));

	it('every text type names its charset, and every ending that is compressed has a type', () => {
		for (const type of Object.values(mimeTypes))
			if (type.startsWith('text/')) expect(type).toContain('charset=utf-8');
		for (const ending of compressible) expect(mimeTypes[ending], ending).toBeDefined();
	});

	it('an address without an ending has none', () => expect(extensionOf('/su-kien/')).toBe(''));
});

describe('caching', () => {
	it('keeps hashed assets a year and asks again for all else', () => {
		expect(headersOf('/_assets/a.12345678.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
		for (const address of ['/', '/ics/all.ics', '/api/v1/events.json', '/su-kien/a/'])
			expect(headersOf(address)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
	});
	it('opens feeds and data to other sites, and pages to none', () => {
		expect(headersOf('/en/ics/place/a.ics')['Access-Control-Allow-Origin']).toBe('*');
		expect(headersOf('/api/v1/events.json')['Access-Control-Allow-Origin']).toBe('*');
		expect(headersOf('/')['Access-Control-Allow-Origin']).toBeUndefined();
	});
});

describe('the security policy', () => {
	const policy = securityHeaders(HASHES)['Content-Security-Policy'] ?? '';
	it('allows the scripts found in the pages by hash, and nothing else inline or from elsewhere', () => {
		expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' '${HASH}';`);
		expect(policy).toContain("style-src 'self';");
		expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*|https?:/);
	});
	it('begins by allowing nothing', () => expect(policy).toMatch(/^default-src 'none';/));
});

describe('server files', () => {
	it('give the same policy to every host', () => {
		const policy = securityHeaders(HASHES)['Content-Security-Policy'] ?? '?';
		expect(headersFile(HASHES)).toContain(`  Content-Security-Policy: ${policy}\n`);
		expect(nginxSnippet(HASHES)).toContain(`add_header Content-Security-Policy "${policy}" always;`);
	});
	it('serve calendars with their type and to everyone', () => {
		const text = headersFile(NONE);
		expect(text).toMatch(
			/^\/\*\.ics\n {2}Content-Type: text\/calendar; charset=utf-8\n {2}Access-Control-Allow-Origin: \*$/m,
		);
	});
	it('name the news of both languages on hosts whose * stands for a folder', () => {
		for (const address of ['/feed.xml', '/*/feed.xml'])
			expect(headersFile(NONE)).toContain(
				`\n${address}\n  Content-Type: application/atom+xml; charset=utf-8\n`,
			);
	});
	it('name no header in two rules that match one address: such hosts join them', () => {
		const rules = headersFile(NONE)
			.trim()
			.split('\n\n')
			.map((block) => block.split('\n').map((line) => line.trim().split(':')[0]));
		const everywhere = rules.find(([match]) => match === '/*') ?? [];
		for (const [match, ...names] of rules) {
			if (match === '/*') continue;
			expect(
				everywhere.slice(1).filter((name) => names.includes(name)),
				match,
			).toEqual([]);
		}
		expect(new Set(rules.map(([match]) => match)).size).toBe(rules.length);
	});
	it('nginx repeats the security headers in every location, for add_header is not inherited', () => {
		const locations = nginxSnippet(HASHES).split('\nlocation ').slice(1);
		const serving = locations.filter((location) => !location.includes('return 404'));
		expect(serving.length).toBeGreaterThan(3);
		for (const location of serving) expect(location).toContain('Content-Security-Policy');
	});
	it('nginx sends no file time as a date, and tells caches that the answer depends on the encoding', () => {
		for (const location of nginxSnippet(HASHES).split('\nlocation ').slice(2)) {
			expect(location).toContain('add_header Last-Modified "" always;');
			expect(location).toContain('add_header Vary "Accept-Encoding" always;');
		}
	});
	it('end their lines plainly and hold no doubled type', () => {
		const types = nginxSnippet(NONE).match(/^ {4}\S+ [a-z0-9_ ]+;$/gm) ?? [];
		expect(new Set(types.map((line) => line.trim().split(' ')[0])).size).toBe(types.length);
	});
});
