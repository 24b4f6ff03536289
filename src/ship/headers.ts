/**
 * One table for every server: types, caching, security. `_headers`, the nginx snippet (nginx.ts) and `npm start` are made from it.
 */

import type { InlineHashes } from './inline-hashes.ts';

/** MIME types by file ending; text types carry their charset. */
export const mimeTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	pagefind: 'application/wasm',
	pf_meta: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_filter: 'application/octet-stream',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Endings worth compressing on the way. */
export const compressible = new Set([
	'html',
	'css',
	'js',
	'mjs',
	'json',
	'webmanifest',
	'ics',
	'csv',
	'xml',
	'txt',
	'svg',
]);

export interface PathRule {
	/** Prefix of the address; a `*` at its front means "ends with". */
	readonly match: string;
	/** Where the file ending does not tell the type. */
	readonly type?: string;
	readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 'public, max-age=31536000, immutable';
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** The later rule wins where two match. */
export const pathRules: readonly PathRule[] = [
	{ match: '/', headers: { 'Cache-Control': REVALIDATE } },
	{ match: '/_assets/', headers: { 'Cache-Control': YEAR } },
	{
		match: '*.ics',
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
	{ match: '/api/', headers: { 'Access-Control-Allow-Origin': '*' } },
	{
		match: '*/feed.xml',
		type: 'application/atom+xml; charset=utf-8',
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
	{
		match: '*/feed.json',
		type: 'application/feed+json; charset=utf-8',
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
];

/** Headers of every answer. `hashes`: sha256 sources of what the built pages hold inline. */
export function securityHeaders(hashes: InlineHashes): Record<string, string> {
	// wasm-unsafe-eval: the search index is read by WebAssembly.
	const quoted = (list: readonly string[]) => list.map((hash) => `'${hash}'`);
	const scripts = ["'self'", "'wasm-unsafe-eval'", ...quoted(hashes.scripts)];
	const styles = ["'self'", ...quoted(hashes.styles)];
	const policy = [
		"default-src 'none'",
		`script-src ${scripts.join(' ')}`,
		`style-src ${styles.join(' ')}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	];
	return {
		'Content-Security-Policy': policy.join('; '),
		// A year. Not for subdomains: the name may be one of many under the city's own. Over plain http browsers ignore it.
		'Strict-Transport-Security': 'max-age=31536000',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
}

export const extensionOf = (path: string): string => /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

export const mimeTypeOf = (path: string): string =>
	pathRules.findLast((rule) => rule.type && matches(rule, path))?.type ??
	mimeTypes[extensionOf(path)] ??
	'application/octet-stream';

function matches(rule: PathRule, path: string): boolean {
	return rule.match.startsWith('*') ? path.endsWith(rule.match.slice(1)) : path.startsWith(rule.match);
}

/** Caching and cross-origin headers of one address. */
export function headersOf(path: string): Record<string, string> {
	return Object.assign({}, ...pathRules.filter((rule) => matches(rule, path)).map((rule) => rule.headers));
}

/**
 * The file that Netlify, Cloudflare Pages and others read. They join the headers of all rules that match an address:
 * so none stands in two of them, and pages keep those hosts' own default, which is to ask again each time.
 */
export function headersFile(hashes: InlineHashes): string {
	const block = (path: string, headers: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const paths = pathRules.slice(1).flatMap((rule) =>
		addressesOf(rule).map((address) =>
			block(address, {
				// Hosts that do not know the ending would send a download.
				...(rule.match.startsWith('*') ? { 'Content-Type': mimeTypeOf(rule.match.slice(1)) } : {}),
				...rule.headers,
			}),
		),
	);
	return `${[block('/*', securityHeaders(hashes)), ...paths].join('\n\n')}\n`;
}

/** As those hosts write it: the `*` of a whole file name stands for one or more folders, so the root needs its own line. */
function addressesOf({ match }: PathRule): string[] {
	if (!match.startsWith('*')) return [`${match}*`];
	return match.startsWith('*/') ? [match.slice(1), `/${match}`] : [`/${match}`];
}
