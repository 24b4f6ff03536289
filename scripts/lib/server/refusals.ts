/** Answers without a page: one sentence in each language, and the headers of all others. */
import { STATUS_CODES } from 'node:http';

const sentences = {
	400: ['Địa chỉ viết sai, máy chủ không đọc được.', 'The address is malformed and cannot be read.'],
	404: ['Không có trang này.', 'There is no such page.'],
	405: ['Máy chủ này chỉ cho đọc.', 'This server can only be read from.'],
	408: ['Yêu cầu gửi đến quá chậm.', 'The request came too slowly.'],
	416: ['Tệp không có đoạn ấy.', 'The file has no such part.'],
	431: [
		'Địa chỉ hoặc phần đầu của yêu cầu quá dài.',
		'The address or the headers of the request are too long.',
	],
	500: ['Máy chủ gặp lỗi, vui lòng thử lại.', 'The server failed; please try again.'],
} as const;
export type Refusal = keyof typeof sentences;

/** An answer; 304 has no body. */
export interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: Buffer;
}

/** `policy`: that of the site; `more`: headers of this refusal alone. */
export function refusal(
	status: Refusal,
	policy: Readonly<Record<string, string>>,
	more: Readonly<Record<string, string>> = {},
): Reply {
	const body = Buffer.from(`${sentences[status].join('\n')}\n`);
	const headers = {
		...policy,
		'Content-Type': 'text/plain; charset=utf-8',
		'Content-Length': String(body.length),
		'Cache-Control': 'no-store',
		...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
		...more,
	};
	return { status, headers, body };
}

/** A whole answer as bytes of HTTP/1.1: for requests so malformed that Node makes no response for them. */
export function rawRefusal(status: Refusal, policy: Readonly<Record<string, string>>): string {
	const { body, headers } = refusal(status, policy, { Connection: 'close' });
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}
