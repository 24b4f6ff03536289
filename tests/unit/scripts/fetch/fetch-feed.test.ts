/** The door to the network: what it lets in, and one clear sentence for all that it does not. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFeed } from '../../../../scripts/lib/fetch/fetch-feed.ts';
import { isPrivateAddress } from '../../../../scripts/lib/fetch/private-address.ts';

const servers: Server[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	}
});

/** The address of a server that answers so. */
async function serving(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const MB = 1024 * 1024;
async function got(url: string, more: Partial<Parameters<typeof fetchFeed>[1]> = {}): Promise<string> {
	try {
		return new TextDecoder().decode(await fetchFeed(url, { most: MB, local: true, ...more }));
	} catch (error) {
		return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	}
}
const of = async (answer: RequestListener, more: Partial<Parameters<typeof fetchFeed>[1]> = {}) =>
	got(await serving(answer), more);

describe('a calendar', () => {
	it('comes as it is, or packed', async () => {
		expect(await of((_, response) => response.end('BEGIN:VCALENDAR'))).toBe('BEGIN:VCALENDAR');
		expect(
			await of((_, response) =>
				response.setHeader('content-encoding', 'gzip').end(gzipSync('BEGIN:VCALENDAR')),
			),
		).toBe('BEGIN:VCALENDAR');
	});

	it('may have moved within its host', async () => {
		expect(
			await of((request, response) =>
				request.url === '/' ? response.writeHead(302, { location: '/neu' }).end() : response.end('neu'),
			),
		).toBe('neu');
	});
});

describe('refused with a sentence', () => {
	it.each<[string, RequestListener, string]>([
		[
			'another host',
			(_, response) => response.writeHead(302, { location: 'https://dang-nhap.example/' }).end(),
			'địa chỉ chuyển sang trang khác (dang-nhap.example), có thể là trang đăng nhập',
		],
		[
			'another port of this machine',
			(_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
			'địa chỉ chuyển sang trang khác (127.0.0.1), có thể là trang đăng nhập',
		],
		[
			'a file',
			(_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
			'địa chỉ chuyển sang trang khác (), có thể là trang đăng nhập',
		],
		[
			'round and round',
			(_, response) => response.writeHead(302, { location: '/' }).end(),
			'địa chỉ chuyển hướng vòng quanh',
		],
		[
			'a page to log in',
			(_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('…'),
			'nguồn trả về trang web, có thể là trang đăng nhập; kiểm tra xem đã để công khai chưa',
		],
		[
			'a page that says nothing of itself',
			(_, response) => response.end('\ufeff <!DOCTYPE html><title>x'),
			'nguồn trả về trang web, có thể là trang đăng nhập; kiểm tra xem đã để công khai chưa',
		],
		['what is not public', (_, response) => response.writeHead(403).end(), 'nguồn chưa để công khai (403)'],
		['nothing', (_, response) => response.writeHead(404).end(), 'không còn gì ở địa chỉ này (404)'],
		[
			'a broken server',
			(_, response) => response.writeHead(503).end(),
			'máy chủ của nguồn đang bận hoặc hỏng (503)',
		],
		[
			'a server that hangs up',
			(request) => request.socket.destroy(),
			'không nối được với nguồn (ECONNRESET)',
		],
	])('%s', async (_, answer, sentence) => expect(await of(answer)).toBe(`FeedError: ${sentence}`));

	it('a body that is too large, or packed too well', async () => {
		const sentence = 'FeedError: nguồn lớn hơn 1 MB, hoặc không bao giờ hết';
		expect(await of((_, response) => response.end('x'.repeat(2 * MB)))).toBe(sentence);
		const packed = gzipSync(Buffer.alloc(50 * MB));
		expect(await of((_, response) => response.setHeader('content-encoding', 'gzip').end(packed))).toBe(
			sentence,
		);
	});

	it('a body that never ends, fast or slow', async () => {
		const flood: RequestListener = (_, response) => {
			const more = () => {
				while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
			};
			response.on('drain', more);
			more();
		};
		expect(await of(flood)).toBe('FeedError: nguồn lớn hơn 1 MB, hoặc không bao giờ hết');
		const drip: RequestListener = (_, response) => response.write('BEGIN:VCALENDAR');
		const slow = 'FeedError: nguồn trả lời quá chậm, hoặc không bao giờ hết';
		expect(await of(drip, { within: 100 })).toBe(slow);
		expect(await of(() => undefined, { within: 100 })).toBe(slow);
	});

	it('addresses of this machine and its neighbours, by figures and by name', async () => {
		const url = await serving((_, response) => response.end('BEGIN:VCALENDAR'));
		const port = new URL(url).port;
		for (const host of [
			'127.0.0.1',
			'localhost',
			'[::1]',
			'0x7f.1',
			'2130706433',
			'[::ffff:127.0.0.1]',
			'169.254.169.254',
		])
			expect(await got(`http://${host}:${port}/`, { local: false })).toBe(
				'FeedError: địa chỉ dẫn vào mạng nội bộ, không đọc',
			);
		expect(await got('ftp://vi-du.example/a.ics', { local: false })).toBe(
			'FeedError: chỉ đọc địa chỉ bắt đầu bằng https://, http:// hoặc webcal://',
		);
	});

	it('hosts of the same service are led to, where they are named', async () => {
		const other = await serving((_, response) => response.end('bảng'));
		const answer: RequestListener = (_, response) => response.writeHead(307, { location: other }).end();
		expect(await of(answer, { mayLeadTo: /^127\.0\.0\.1$/ })).toBe('bảng');
	});
});

it.each([
	...[
		'10.1.2.3',
		'172.31.0.1',
		'192.168.1.1',
		'100.64.0.1',
		'169.254.1.1',
		'0.0.0.0',
		'224.0.0.1',
		'255.255.255.255',
	],
	...[
		'::',
		'::1',
		'fe80::1%eth0',
		'fd00::1',
		'::ffff:10.0.0.1',
		'64:ff9b::a00:1',
		'2002:a00:1::',
		'ff02::1',
		'kein',
	],
])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
it.each(['8.8.8.8', '172.32.0.1', '203.162.4.1', '2606:4700::1111', '2405:4800::1'])(
	'%s is public',
	(address) => expect(isPrivateAddress(address)).toBe(false),
);
