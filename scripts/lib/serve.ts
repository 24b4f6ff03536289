/**
 * A small static server for `npm start` and the tests: the headers of src/hosting/headers.ts, content-hash ETags,
 * brotli or gzip. It reads files as they are now, so a rebuild is seen at once.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import {
	compressible,
	extensionOf,
	headersOf,
	mimeTypeOf,
	securityHeaders,
} from '../../src/hosting/headers.ts';
import type { InlineHashes } from '../../src/hosting/inline-hashes.ts';

interface Entry {
	readonly mtimeMs: number;
	readonly size: number;
	readonly body: Buffer;
	readonly hash: string;
	readonly encoded: Map<string, Buffer>;
}

export function serveSite(directory: string, port: number): Promise<Server> {
	const cache = new Map<string, Entry>();
	const server = createServer((request, response) => {
		try {
			answer(directory, cache, request, response);
		} catch (error) {
			response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
		}
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}

function answer(
	directory: string,
	cache: Map<string, Entry>,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const address = decodePath(request.url ?? '/');
	const found = address === undefined ? undefined : locate(directory, address);
	if (found?.redirect !== undefined) {
		response.writeHead(301, { Location: found.redirect }).end();
		return;
	}
	const file = found?.file ?? path.join(directory, '404.html');
	if (!existsSync(file)) {
		response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
		return;
	}
	const entry = load(cache, file);
	const encoding = found?.file || extensionOf(file) === 'html' ? chooseEncoding(request, file) : undefined;
	const etag = `"${entry.hash}${encoding ? `-${encoding}` : ''}"`;
	const headers: Record<string, string> = {
		...securityHeaders(policyHashes(directory, cache)),
		...headersOf(found?.file && address ? address : '/404.html'),
		'Content-Type': mimeTypeOf(file),
		ETag: etag,
		Vary: 'Accept-Encoding',
	};
	if (found?.file && matchesEtag(request.headers['if-none-match'], entry.hash)) {
		response.writeHead(304, headers).end();
		return;
	}
	const body = encoding ? encode(entry, encoding) : entry.body;
	if (encoding) headers['Content-Encoding'] = encoding;
	headers['Content-Length'] = String(body.length);
	response.writeHead(found?.file ? 200 : 404, headers);
	response.end(request.method === 'HEAD' ? undefined : body);
}

function decodePath(url: string): string | undefined {
	try {
		const address = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		return address.includes('\0') ? undefined : address;
	} catch {
		return undefined;
	}
}

/** The file of an address, or where it moved to (a missing slash at the end). Never outside `directory`. */
function locate(directory: string, address: string): { file?: string; redirect?: string } | undefined {
	const target = path.join(directory, address);
	if (target !== directory && !target.startsWith(directory + path.sep)) return undefined;
	if (/^\/(_headers)$/.test(address)) return undefined;
	if (address.endsWith('/')) {
		const index = path.join(target, 'index.html');
		return existsSync(index) ? { file: index } : undefined;
	}
	if (!existsSync(target)) return undefined;
	return statSync(target).isDirectory() ? { redirect: `${encodeURI(address)}/` } : { file: target };
}

function load(cache: Map<string, Entry>, file: string): Entry {
	const { mtimeMs, size } = statSync(file);
	const known = cache.get(file);
	if (known && known.mtimeMs === mtimeMs && known.size === size) return known;
	const body = readFileSync(file);
	const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
	const entry = { mtimeMs, size, body, hash, encoded: new Map<string, Buffer>() };
	cache.set(file, entry);
	return entry;
}

type Encoding = 'br' | 'gzip';

function chooseEncoding(request: IncomingMessage, file: string): Encoding | undefined {
	if (!compressible.has(extensionOf(file))) return undefined;
	const accepted = String(request.headers['accept-encoding'] ?? '');
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function encode(entry: Entry, encoding: Encoding): Buffer {
	const known = entry.encoded.get(encoding);
	if (known) return known;
	const body =
		encoding === 'br'
			? brotliCompressSync(entry.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
			: gzipSync(entry.body, { level: 9 });
	entry.encoded.set(encoding, body);
	return body;
}

/** A weak comparison over all listed tags; the encoding's suffix does not change what the content is. */
function matchesEtag(header: string | undefined, hash: string): boolean {
	if (header === undefined) return false;
	return header.split(',').some((tag) => {
		const bare = tag
			.trim()
			.replace(/^W\//, '')
			.replace(/^"|"$/g, '')
			.replace(/-(br|gzip)$/, '');
		return bare === '*' || bare === hash;
	});
}

/** The hashes that the build put into `_headers`: the server sends the very policy of the other hosts. */
function policyHashes(directory: string, cache: Map<string, Entry>): InlineHashes {
	const file = path.join(directory, '_headers');
	const policy = existsSync(file) ? load(cache, file).body.toString('utf8') : '';
	const of = (directive: string) => [
		...new Set(new RegExp(`${directive} [^;]*`).exec(policy)?.[0].match(/sha256-[A-Za-z0-9+/=]+/g) ?? []),
	];
	return { scripts: of('script-src'), styles: of('style-src') };
}
