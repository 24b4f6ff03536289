/**
 * One table for every server: types, caching, security. `_headers`, the nginx snippet and `npm start` are made from it.
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
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
}

export const extensionOf = (path: string): string => /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

export const mimeTypeOf = (path: string): string =>
	mimeTypes[extensionOf(path)] ?? 'application/octet-stream';

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
	const paths = pathRules.slice(1).map((rule) =>
		block(rule.match.startsWith('*') ? `/${rule.match}` : `${rule.match}*`, {
			// Hosts that do not know the ending would send a download.
			...(rule.match.startsWith('*') ? { 'Content-Type': mimeTypeOf(rule.match) } : {}),
			...rule.headers,
		}),
	);
	return `${[block('/*', securityHeaders(hashes)), ...paths].join('\n\n')}\n`;
}

/** A `server { … }` snippet for nginx with the same types, caching and security. ETags come from nginx by time and size. */
export function nginxSnippet(hashes: InlineHashes): string {
	const add = (headers: Readonly<Record<string, string>>, indent: string) =>
		Object.entries(headers)
			.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
			.join('\n');
	const security = securityHeaders(hashes);
	const byType = new Map<string, string[]>();
	for (const [ending, type] of Object.entries(mimeTypes)) {
		const name = type.split(';')[0] ?? type;
		byType.set(name, [...(byType.get(name) ?? []), ending]);
	}
	const typeLines = [...byType].map(([type, endings]) => `    ${type} ${endings.join(' ')};`);
	const locations = pathRules.slice(1).map((rule) => {
		const where = rule.match.startsWith('*')
			? `~ ${rule.match.slice(1).replace('.', '\\.')}$`
			: `^~ ${rule.match}`;
		const headers = { ...security, ...(pathRules[0]?.headers ?? {}), ...rule.headers };
		return `location ${where} {\n${add(headers, '    ')}\n}`;
	});
	return [
		'# Made by the build from src/hosting/headers.ts. Include it inside `server { … }` with `root` set to dist/.',
		`types {\n${typeLines.join('\n')}\n}`,
		'charset utf-8;\ncharset_types text/html text/css text/javascript application/json application/manifest+json text/calendar text/csv application/xml text/plain image/svg+xml;',
		'gzip on;\ngzip_vary on;\ngzip_types text/css text/javascript application/json application/manifest+json text/calendar text/csv application/xml text/plain image/svg+xml;',
		'index index.html;\nerror_page 404 /404.html;',
		`location / {\n${add({ ...security, ...(pathRules[0]?.headers ?? {}) }, '    ')}\n    try_files $uri $uri/index.html =404;\n}`,
		...locations,
		'',
	].join('\n');
}
