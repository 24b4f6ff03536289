/**
 * One table for every server: types, caching, security. `_headers`, the nginx snippet (nginx.ts) and `npm start` are made from it.
 */

import type { InlineHashes } from './inline-hashes.ts';

/** A kind of address, and what its answers carry apart from those of all others. */
export interface AddressKind {
	/** What stands there, in a word. */
	readonly name: string;
	/** Prefix of the address; a `*` at its front means "ends with". */
	readonly match: string;
	/** Where the file ending does not tell the type. */
	readonly type?: string;
	readonly headers: Readonly<Record<string, string>>;
	/** Directives that take the place of those of the policy of all others: `{ 'frame-ancestors': '*' }`. Of a prefix only. */
	readonly policy?: Readonly<Record<string, string>>;
}

/** The one header that a kind of address may have of its own in the place of everybody's. */
export const POLICY = 'Content-Security-Policy';

const OPENER = 'Cross-Origin-Opener-Policy';

/**
 * The editor writes its styles into the page, and shows pictures from memory before they are sent. Where the site names a
 * git host, that host alone comes to it (editor/kinds-of.ts).
 */
export const EDITOR_POLICY = {
	'script-src': "'self'",
	'style-src': "'self' 'unsafe-inline'",
	'img-src': "'self' data: blob:",
	'media-src': "'self' blob:",
	'connect-src': "'self' data: blob:",
} as const;

const YEAR = 'public, max-age=31536000, immutable';
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** The later kind wins where two match. The first is all pages. */
export const addressKinds: readonly AddressKind[] = [
	{ name: 'page', match: '/', headers: { 'Cache-Control': REVALIDATE } },
	{ name: 'asset', match: '/_assets/', headers: { 'Cache-Control': YEAR } },
	{
		name: 'calendar',
		match: '*.ics',
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
	{ name: 'data', match: '/api/', headers: { 'Access-Control-Allow-Origin': '*' } },
	{
		name: 'news',
		match: '*/feed.xml',
		type: 'application/atom+xml; charset=utf-8',
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
	{
		name: 'news',
		match: '*/feed.json',
		type: 'application/feed+json; charset=utf-8',
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
	{
		name: 'editor',
		match: '/quan-tri/',
		// The window of the git host, in which the editor signs in, hands its answer back to the one that opened it.
		headers: { [OPENER]: 'same-origin-allow-popups' },
		policy: EDITOR_POLICY,
	},
];

/**
 * Headers of every answer. `hashes`: sha256 sources of what the built pages hold inline; `replaced`: directives of a kind
 * of address, in the place of those that all others have.
 */
export function securityHeaders(
	hashes: InlineHashes,
	replaced: AddressKind['policy'] = {},
): Record<string, string> {
	// wasm-unsafe-eval: the search index is read by WebAssembly.
	const quoted = (list: readonly string[]) => list.map((hash) => `'${hash}'`);
	const scripts = ["'self'", "'wasm-unsafe-eval'", ...quoted(hashes.scripts)];
	const policy = {
		'default-src': "'none'",
		'script-src': scripts.join(' '),
		'style-src': "'self'",
		'img-src': "'self' data:",
		'font-src': "'self'",
		'connect-src': "'self'",
		'manifest-src': "'self'",
		'worker-src': "'self'",
		'form-action': "'self'",
		'base-uri': "'none'",
		'frame-ancestors': "'none'",
		...replaced,
	};
	return {
		[POLICY]: Object.entries(policy)
			.map((directive) => directive.join(' '))
			.join('; '),
		// A year. Not for subdomains: the name may be one of many under the city's own. Over plain http browsers ignore it.
		'Strict-Transport-Security': 'max-age=31536000',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=()',
		[OPENER]: 'same-origin',
	};
}

export function matches({ match }: AddressKind, path: string): boolean {
	return match.startsWith('*') ? path.endsWith(match.slice(1)) : path.startsWith(match);
}

/** The directives that an address has in the place of everybody's; undefined where it has none. */
export const policyAt = (path: string, kinds = addressKinds): AddressKind['policy'] =>
	kinds.findLast((kind) => kind.policy && matches(kind, path))?.policy;

/** Caching and cross-origin headers of one address. */
export function headersOf(path: string): Record<string, string> {
	return Object.assign(
		{},
		...addressKinds.filter((kind) => matches(kind, path)).map(({ headers }) => headers),
	);
}
