/** What one request is answered with. */
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { languageOf, notFoundPath } from '../../../src/i18n/routes.ts';
import { codeOf } from '../../../src/ship/disk-error.ts';
import { headersOf } from '../../../src/ship/headers.ts';
import { compressible, extensionOf, mimeTypeOf } from '../../../src/ship/mime-types.ts';
import { encodedAddress, readTarget } from './address.ts';
import { chooseEncoding, type Encoding } from './encoding.ts';
import type { ReadFile, ServedFile } from './files.ts';
import { locate } from './locate.ts';
import type { Policy } from './policy.ts';
import { readRange } from './range.ts';
import { type Reply, refusal } from './refusals.ts';

/** The parts of Node's request that count. */
export interface Request {
	readonly method?: string | undefined;
	readonly url?: string | undefined;
	readonly headers: IncomingHttpHeaders;
}

/** The site in `directory`; `policy`: policyOf it. The body is also there for HEAD: Node leaves it out. */
export function replyTo(directory: string, read: ReadFile, policy: Policy, request: Request): Reply {
	if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, policy());
	const asked = readTarget(request.url ?? '/');
	if (!asked) return refusal(400, policy());
	const { address, query } = asked;
	const found = locate(directory, address);
	if (found && 'folder' in found) {
		const Location = `${encodedAddress(found.folder)}${query}`;
		return reply(301, { ...policy(address), ...headersOf(address), Location });
	}
	const served = found && readOr(read, found.file);
	if (served) return replyWith(served, { ...policy(address), ...headersOf(address) }, found.file, request);
	const page = notFoundPath(languageOf(address));
	const file = path.join(directory, page);
	const words = readOr(read, file);
	if (!words) return refusal(404, policy());
	const { encoding, headers, body } = formOf(words, file, request);
	return reply(404, { ...policy(page), ...headersOf(page), ...headers, ...encoded(encoding) }, body());
}

/** The whole file, a part of it, or the word that the client has it already. */
function replyWith(
	served: ServedFile,
	common: Readonly<Record<string, string>>,
	file: string,
	request: Request,
): Reply {
	const { encoding, headers: ofForm, body } = formOf(served, file, request);
	const ETag = `"${served.hash}${encoding ? `-${encoding}` : ''}"`;
	const headers = { ...common, ...ofForm, ETag, 'Accept-Ranges': 'bytes' };
	if (matchesEtag(request.headers['if-none-match'], served.hash)) return { status: 304, headers };
	const size = served.body.length;
	const condition = request.headers['if-range'];
	// Only GET knows ranges, and only of the file that the client has a part of already.
	const wanted = request.method === 'GET' && (condition === undefined || condition === ETag);
	const range = wanted ? readRange(request.headers.range, size) : undefined;
	if (range === 'unsatisfiable') return refusal(416, common, { 'Content-Range': `bytes */${size}` });
	if (!range) return reply(200, { ...headers, ...encoded(encoding) }, body());
	const { start, end } = range;
	return reply(
		206,
		{ ...headers, 'Content-Range': `bytes ${start}-${end}/${size}` },
		served.body.subarray(start, end + 1),
	);
}

const reply = (
	status: number,
	headers: Readonly<Record<string, string>>,
	body: Buffer = Buffer.alloc(0),
): Reply => ({
	status,
	headers: { ...headers, 'Content-Length': String(body.length) },
	body,
});

const encoded = (encoding: Encoding | undefined): Record<string, string> =>
	encoding ? { 'Content-Encoding': encoding } : {};

/** How the file is sent. A part is always one of the file as it is. */
function formOf(served: ServedFile, file: string, { headers }: Request) {
	const mayCompress = compressible.has(extensionOf(file)) && headers.range === undefined;
	const encoding = mayCompress ? chooseEncoding(String(headers['accept-encoding'] ?? '')) : undefined;
	return {
		encoding,
		headers: { 'Content-Type': mimeTypeOf(file), Vary: 'Accept-Encoding' },
		body: () => (encoding ? served.encoded(encoding) : served.body),
	};
}

/** Undefined when it went away since it was found: another site is being published. */
function readOr(read: ReadFile, file: string): ServedFile | undefined {
	try {
		return read(file);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
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
