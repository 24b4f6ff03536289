/** The one door to the network: what an address in sources.yaml gives, within bounds, or a sentence why not. */
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { FeedError } from './feed-error.ts';
import { isPrivateAddress } from './private-address.ts';
import { PRIVATE, publicLookup } from './public-lookup.ts';

export interface FetchOptions {
	/** Most bytes of a body, unpacked. */
	readonly most: number;
	/** For all of it, in milliseconds. */
	readonly within?: number;
	/** Other hosts of the same service to which it may lead. */
	readonly mayLeadTo?: RegExp | undefined;
	/** For tests: servers of this machine count as public. */
	readonly local?: boolean;
}

const REDIRECTS = 3;
const HALF_A_MINUTE = 30_000;

/** Throws FeedError. */
export async function fetchFeed(address: string, options: FetchOptions): Promise<Uint8Array> {
	const ends = AbortSignal.timeout(options.within ?? HALF_A_MINUTE);
	let url = new URL(address);
	for (let hop = 0; hop <= REDIRECTS; hop++) {
		const answer = await ask(url, options, ends);
		if (!('location' in answer)) return answer.bytes;
		url = followed(url, answer.location, options);
	}
	throw new FeedError('địa chỉ chuyển hướng vòng quanh');
}

function followed(from: URL, location: string, { mayLeadTo }: FetchOptions): URL {
	if (!URL.canParse(location, from)) throw new FeedError('địa chỉ chuyển hướng tới chỗ không đọc được');
	const to = new URL(location, from);
	if (to.host !== from.host && !mayLeadTo?.test(to.hostname))
		throw new FeedError(
			`địa chỉ chuyển sang trang khác (${to.hostname.slice(0, 80)}), có thể là trang đăng nhập`,
		);
	if (from.protocol === 'https:' && to.protocol !== 'https:')
		throw new FeedError('địa chỉ chuyển sang đường không mã hóa');
	return to;
}

type Answer = { readonly bytes: Uint8Array } | { readonly location: string };

function ask(url: URL, { most, local = false }: FetchOptions, signal: AbortSignal): Promise<Answer> {
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		throw new FeedError('chỉ đọc địa chỉ bắt đầu bằng https://, http:// hoặc webcal://');
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// A name is looked up on connecting; an address in figures is not.
	if (!local && isIP(host) && isPrivateAddress(host)) throw new FeedError(PRIVATE);
	const { request } = url.protocol === 'https:' ? https : http;
	const headers = {
		accept:
			'text/calendar, text/csv, application/json, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;q=0.9, */*;q=0.5',
		'accept-encoding': 'identity',
		'user-agent': 'learning-catalogue pull',
	};
	return new Promise((resolve, reject) => {
		const fail = (error: unknown) => reject(inWords(error, signal));
		const asked = request(url, { headers, signal, agent: false, ...(local ? {} : { lookup: publicLookup }) });
		asked.on('error', fail);
		asked.on('response', (response) => {
			const { statusCode: status = 0, headers: said } = response;
			response.on('error', fail);
			if (status >= 300 && status < 400 && said.location) {
				asked.destroy();
				resolve({ location: said.location });
				return;
			}
			if (status !== 200) {
				asked.destroy();
				reject(new FeedError(statusWords(status)));
				return;
			}
			const parts: Buffer[] = [];
			let size = 0;
			response.on('data', (part: Buffer) => {
				size += part.length;
				parts.push(part);
				if (size <= most) return;
				fail(tooLarge(most));
				asked.destroy();
			});
			response.on('end', () => {
				try {
					const bytes = unpacked(Buffer.concat(parts), said['content-encoding'], most);
					refusePages(bytes, said['content-type'] ?? '');
					resolve({ bytes });
				} catch (error) {
					fail(error);
				}
			});
		});
		asked.end();
	});
}

const tooLarge = (most: number) =>
	new FeedError(`nguồn lớn hơn ${Math.round(most / 1024 / 1024)} MB, hoặc không bao giờ hết`);

function unpacked(bytes: Buffer, encoding: string | undefined, most: number): Uint8Array {
	const unpack = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[encoding?.trim() ?? ''];
	if (!unpack) return bytes;
	try {
		return unpack(bytes, { maxOutputLength: most });
	} catch {
		throw tooLarge(most);
	}
}

/** Where something is not public, services show a page to log in, and say that all is well. */
function refusePages(bytes: Uint8Array, type: string): void {
	const start = new TextDecoder().decode(bytes.subarray(0, 300));
	if (/^\s*text\/html/i.test(type) || /^\s*<(?:!doctype|html)/i.test(start.replace(/^\ufeff/, '')))
		throw new FeedError(
			'nguồn trả về trang web, có thể là trang đăng nhập; kiểm tra xem đã để công khai chưa',
		);
}

function statusWords(status: number): string {
	if (status === 401 || status === 403) return `nguồn chưa để công khai (${status})`;
	if (status === 404 || status === 410) return `không còn gì ở địa chỉ này (${status})`;
	return status >= 500 || status === 429
		? `máy chủ của nguồn đang bận hoặc hỏng (${status})`
		: `máy chủ của nguồn trả lời lạ (${status})`;
}

function inWords(error: unknown, signal: AbortSignal): Error {
	if (error instanceof FeedError) return error;
	if (signal.aborted) return new FeedError('nguồn trả lời quá chậm, hoặc không bao giờ hết');
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
		return new FeedError('không tìm thấy máy chủ của địa chỉ này');
	return new FeedError(`không nối được với nguồn${code ? ` (${code})` : ''}`);
}
