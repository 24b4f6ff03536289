/** What both servers say to requests, well-formed or not: the local one, and nginx with the snippet of the build. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../../../scripts/lib/serve.ts';
import { securityHeaders } from '../../../../src/ship/headers.ts';
import { headersFile } from '../../../../src/ship/headers-file.ts';
import { nginxSnippet } from '../../../../src/ship/nginx.ts';
import { findNginx, startNginx } from '../../../support/nginx.ts';
import { ask, type Server } from '../../../support/polls.ts';
import { raw, request } from './raw.ts';

const HASHES = { scripts: ['sha256-abc='], styles: [] };
const root = mkdtempSync(path.join(tmpdir(), 'servers-'));
const site = path.join(root, 'site');
const snippet = path.join(root, 'nginx.conf');
const TEXT = 'Chữ dài để nén được. '.repeat(100);
const files: Readonly<Record<string, string>> = {
	'index.html': 'Trang chủ',
	'404.html': 'Không có trang này',
	'en/404.html': 'No such page',
	'su-kien/index.html': 'Sự kiện',
	'ics/all.ics': TEXT,
	'en/ics/all.ics': TEXT,
	'api/v1/places.json': '[]',
	'tìm đây/index.html': 'Tìm',
	'.well-known/security.txt': 'Contact',
	'.git/config': 'secret',
	_headers: headersFile(HASHES),
	_redirects: '/en/* /en/404.html 404\n',
};
const security = Object.fromEntries(
	Object.entries(securityHeaders(HASHES)).map(([name, value]) => [name.toLowerCase(), value]),
);
/** 2,000 letters of three bytes each. */
const LONG_QUERY = encodeURIComponent('ế'.repeat(2000));

beforeAll(() => {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
		writeFileSync(path.join(site, file), text);
	}
	writeFileSync(path.join(root, 'outside.html'), 'outside');
	symlinkSync('../outside.html', path.join(site, 'leads-out.html'));
	symlinkSync('..', path.join(site, 'folder-out'));
	symlinkSync('index.html', path.join(site, 'within.html'));
	writeFileSync(snippet, nginxSnippet(HASHES));
});
afterAll(() => rmSync(root, { recursive: true }));

interface Kind {
	readonly name: string;
	readonly start: () => Promise<{ readonly server: Server; readonly stop: () => Promise<void> }>;
}
const local: Kind = {
	name: 'the local server',
	start: async () => {
		const { port, stop } = await serveSite(site, 0);
		return { server: { port }, stop };
	},
};
const nginx = findNginx();
const kinds: readonly Kind[] = nginx
	? [
			local,
			{
				name: 'nginx',
				start: async () => {
					const { socketPath, stop } = await startNginx(nginx, snippet, site);
					return { server: { socketPath }, stop };
				},
			},
		]
	: [local];

describe.each(kinds)('$name', ({ name, start }) => {
	let server: Server = {};
	let stop = async () => {};
	beforeAll(async () => {
		({ server, stop } = await start());
	});
	afterAll(() => stop());

	it.each([
		['a page', request('/'), 200],
		['an address without its slash', request('/su-kien'), 301],
		['what the client has already', request('/', ['If-None-Match: *']), 304],
		['a feed that is not there', request('/ics/khong-co.ics'), 404],
		['a stray percent sign', request('/%E0%A4%A'), 400],
		['a NUL in the address', request('/%00'), 400],
		['a space in the address', request('/a b'), 400],
		['a wish that no server knows', request('/', ['Expect: tea']), 200],
		['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
		['another method', request('/', [], 'DELETE'), 405],
		['a range beyond the file', request('/ics/all.ics', ['Range: bytes=999999-']), 416],
		['too much', request(`/?${'a'.repeat(300_000)}`), name === 'nginx' ? 414 : 431],
		['too large a header', request('/', [`X: ${'a'.repeat(300_000)}`]), name === 'nginx' ? 400 : 431],
	])('sends its security headers with the answer to %s', async (_, text, status) => {
		const answer = await raw(server, text);
		expect(answer.status).toBe(status);
		expect(answer.headers).toMatchObject(security);
	});

	it('keeps what a visitor asked for where an address leads on', async () => {
		for (const [target, location] of [
			['/su-kien?x=1&q=t%C3%ACm', '/su-kien/?x=1&q=t%C3%ACm'],
			['/su-kien', '/su-kien/'],
			['//su-kien', '/su-kien/'],
		] as const) {
			const { status, headers } = await raw(server, request(target));
			expect([status, headers['location']]).toEqual([301, location]);
		}
	});

	it.each([
		['/khong-co/', 'Không có trang này'],
		['/khong-co?x=1', 'Không có trang này'],
		['/entry/', 'Không có trang này'],
		['/api/v1/khong-co.json', 'Không có trang này'],
		['/en/nope/', 'No such page'],
		['/en/nope', 'No such page'],
		['/en/nope?q=1', 'No such page'],
		['/en/ics/nope.ics', 'No such page'],
		['/en/', 'No such page'],
		['//en/nope', 'No such page'],
		['/_headers', 'Không có trang này'],
		['/_redirects', 'Không có trang này'],
	])('%s is a page that is not there, said in the language of the address', async (target, words) => {
		const { status, headers, body } = await raw(server, request(target));
		expect([status, body, headers['content-type']]).toEqual([404, words, 'text/html; charset=utf-8']);
		expect(headers).toMatchObject(security);
	});

	it('takes two slashes at the front for one, and never for another host', async () => {
		expect((await raw(server, request('//'))).body).toBe(files['index.html']);
		const { status, headers } = await raw(server, request('//evil.example/..'));
		expect(status).toBe(200);
		expect(headers['location']).toBeUndefined();
		expect((await raw(server, request('//x'))).status).toBe(404);
	});

	it('takes a query of 2,000 Vietnamese letters, also as the page that a visitor comes from', async () => {
		const target = `/su-kien/?q=${LONG_QUERY}`;
		const { status, body } = await raw(server, request(target, [`Referer: http://x${target}`]));
		expect([status, body]).toEqual([200, 'Sự kiện']);
		expect((await raw(server, request(`/su-kien?q=${LONG_QUERY}`))).headers['location']).toBe(target);
	});

	it('compresses only what the client takes', async () => {
		for (const [accept, encoding] of [
			['gzip', 'gzip'],
			['gzip;q=0', undefined],
			['br;q=0', undefined],
			['gzip;q=0, *;q=0', undefined],
		] as const) {
			const { headers } = await ask(server, '/ics/all.ics', { 'Accept-Encoding': accept });
			expect(headers['content-encoding'], accept).toBe(encoding);
		}
	});

	it('gives the part of a file that is asked for, and to HEAD its size alone', async () => {
		const whole = Buffer.from(TEXT);
		for (const [range, start, end] of [
			['bytes=5-9', 5, 9],
			['bytes=-4', whole.length - 4, whole.length - 1],
			['bytes=10-', 10, whole.length - 1],
		] as const) {
			const { status, headers, body } = await ask(server, '/ics/all.ics', { Range: range });
			expect(status).toBe(206);
			expect(headers['content-range']).toBe(`bytes ${start}-${end}/${whole.length}`);
			expect(body.equals(whole.subarray(start, end + 1))).toBe(true);
		}
		const { headers } = await ask(server, '/ics/all.ics', {});
		const tag = headers.etag ?? '';
		const part = async (condition: string) =>
			(await ask(server, '/ics/all.ics', { Range: 'bytes=0-1', 'If-Range': condition })).status;
		expect([await part(tag), await part('"other"')]).toEqual([206, 200]);
		const head = await ask(server, '/ics/all.ics', {}, 'HEAD');
		expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
			200,
			0,
			String(whole.length),
		]);
		expect((await ask(server, '/khong-co/', {}, 'HEAD')).body).toHaveLength(0);
	});

	it('reads addresses in Vietnamese letters', async () => {
		expect((await raw(server, request(encodeURI('/tìm đây/')))).body).toBe('Tìm');
		const { headers } = await raw(server, request(encodeURI('/tìm đây')));
		expect(decodeURI(Buffer.from(headers['location'] ?? '', 'latin1').toString('utf8'))).toBe('/tìm đây/');
	});
});

describe('the local server', () => {
	let running: Awaited<ReturnType<typeof serveSite>>;
	beforeAll(async () => {
		running = await serveSite(site, 0);
	});
	afterAll(() => running.stop());
	const get = (target: string) => raw({ port: running.port }, request(target));

	it('follows no link that leads out of the site, and shows nothing that begins with a dot', async () => {
		for (const target of [
			'/leads-out.html',
			'/folder-out/outside.html',
			'/.git/config',
			'/%2e%2e/outside.html',
		])
			expect([400, 404], target).toContain((await get(target)).status);
		expect((await get('/within.html')).body).toBe(files['index.html']);
		expect((await get('/.well-known/security.txt')).body).toBe('Contact');
	});

	it('leads no visitor to a folder that has no page', async () =>
		expect((await get('/ics')).status).toBe(404));

	it('says in one sentence a language what is wrong with a request, and names no path', async () => {
		for (const target of ['/%E0%A4%A', `/${'a'.repeat(200_000)}`]) {
			const { headers, body } = await get(target);
			expect(headers['content-type']).toBe('text/plain; charset=utf-8');
			expect(body.trim().split('\n')).toHaveLength(2);
			expect(body).not.toContain(root);
		}
	});

	it('is heard by this machine alone, under both of its addresses', async () => {
		const at = (host: string) => fetch(`http://${host}:${running.port}/`).then(({ status }) => status);
		expect(await at('127.0.0.1')).toBe(200);
		expect(await at('localhost')).toBe(200);
		const outward = Object.values(networkInterfaces())
			.flatMap((list) => list ?? [])
			.find(({ internal, family }) => !internal && family === 'IPv4');
		if (outward) await expect(at(outward.address)).rejects.toThrow();
	});

	it('is heard by others where that is asked for', async () => {
		const wide = await serveSite(site, 0, ['0.0.0.0']);
		const address = Object.values(networkInterfaces())
			.flatMap((list) => list ?? [])
			.find(({ family }) => family === 'IPv4')?.address;
		expect((await fetch(`http://${address}:${wide.port}/`)).status).toBe(200);
		await wide.stop();
	});

	it('answers with a sentence and its headers, but without a path, when a file cannot be read', async () => {
		const log = console.error;
		console.error = () => {};
		try {
			// A folder where the build puts a file: it is there, and cannot be read.
			const broken = path.join(root, 'broken');
			mkdirSync(path.join(broken, '_headers'), { recursive: true });
			const server = await serveSite(broken, 0);
			const { status, headers, body } = await raw({ port: server.port }, request('/'));
			expect(status).toBe(500);
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(body).not.toContain(root);
			await server.stop();
		} finally {
			console.error = log;
		}
	});
});
