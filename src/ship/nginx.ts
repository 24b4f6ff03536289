/** The table of headers.ts as a snippet for nginx as Debian packs it, without modules. */

import { LANGUAGES } from '../i18n/languages.ts';
import { notFoundPath } from '../i18n/routes.ts';
import { type AddressKind, addressKinds, POLICY, securityHeaders } from './headers.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { compressible, mimeTypes } from './mime-types.ts';

/**
 * Goes inside `server { … }`, with `root` set to the built site. It changes only with the headers or the scripts inside
 * the pages; a new build of the same software needs no reload.
 *
 * ETags are nginx's own, of time and size, and so of the content (file-times.ts). Last-Modified is left out, for those
 * times are no dates. `if_modified_since exact`: a client that asks with a date of its own making gets the file.
 */
export function nginxSnippet(hashes: InlineHashes, kinds: readonly AddressKind[] = addressKinds): string {
	const headers = { ...securityHeaders(hashes), ...(kinds[0]?.headers ?? {}) };
	const compressed = namesOf([...compressible].map((ending) => mimeTypes[ending] ?? ''));
	const charset = namesOf([
		...Object.values(mimeTypes).filter((type) => type.includes('charset=')),
		...kinds.map(({ type }) => type ?? ''),
	]);
	return [
		'# Made by the build from src/ship/headers.ts. Include it inside `server { … }` with `root` set to dist/.',
		'# Copy dist/ with its file times (rsync -a, cp -a, tar): they stand for the content, and the ETags are made of them.',
		`types {\n${typeLines().join('\n')}\n}`,
		`charset utf-8;\ncharset_types ${charset};`,
		`gzip on;\ngzip_proxied any;\ngzip_types ${compressed} ${namesOf(kinds.map(({ type }) => type ?? ''))};`,
		'etag on;\nif_modified_since exact;',
		'server_tokens off;\nabsolute_redirect off;\nautoindex off;',
		// Of a query of 2,000 Vietnamese letters, 18 KB when they are encoded; the default is 8 KB.
		'large_client_header_buffers 4 64k;',
		`index index.html;\n${notFoundPages()}`,
		`# For what nginx answers by itself, before it knows of a location: 400, 414, 494, 5xx.\n${addHeaders(headers, '')}`,
		'location ~ ^/_(headers|redirects)$ {\n    return 404;\n}',
		`location / {\n${addHeaders(headers)}\n    try_files $uri $uri/ =404;\n}`,
		...kinds
			.slice(1)
			.map((kind) => location(kind, { ...headers, ...kind.headers, ...ownPolicy(kind, hashes) })),
		'',
	].join('\n');
}

/** The policy of a kind in the place of everybody's: nginx takes one location alone, so nothing is joined. */
const ownPolicy = ({ policy }: AddressKind, hashes: InlineHashes): Record<string, string> =>
	policy ? { [POLICY]: securityHeaders(hashes, policy)[POLICY] ?? '' } : {};

function location({ match, type }: AddressKind, headers: Readonly<Record<string, string>>): string {
	const where = match.startsWith('*') ? `~ ${match.slice(1).replaceAll('.', '\\.')}$` : `^~ ${match}`;
	const ofType = type ? `    types {\n    }\n    default_type ${type.split(';')[0]};\n` : '';
	return `location ${where} {\n${ofType}${addHeaders(headers)}\n}`;
}

/**
 * Repeated in every location: nginx inherits add_header only where there is none. An empty value takes a header away.
 * Vary is our own, because gzip_vary leaves it out of a 304.
 */
function addHeaders(headers: Readonly<Record<string, string>>, indent = '    '): string {
	return Object.entries({ ...headers, Vary: 'Accept-Encoding', 'Last-Modified': '' })
		.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
		.join('\n');
}

/** Each language's own page: the address decides, and the rules of no single location know it. */
function notFoundPages(): string {
	const [first, ...others] = LANGUAGES;
	const cases = others.map(
		(language) => `if ($uri ~ ^/${language}(/|$)) {\n    set $not_found ${notFoundPath(language)};\n}`,
	);
	return [`set $not_found ${notFoundPath(first)};`, ...cases, 'error_page 403 404 =404 $not_found;'].join(
		'\n',
	);
}

function typeLines(): string[] {
	const endings = new Map<string, string[]>();
	for (const [ending, type] of Object.entries(mimeTypes)) {
		const name = type.split(';')[0] ?? type;
		endings.set(name, [...(endings.get(name) ?? []), ending]);
	}
	return [...endings].map(([type, all]) => `    ${type} ${all.join(' ')};`);
}

/** Each type once, without its charset. HTML is always in nginx's lists, and naming it again brings a warning. */
function namesOf(types: readonly string[]): string {
	const names = new Set(types.map((type) => type.split(';')[0] ?? ''));
	return [...names].filter((name) => name !== '' && name !== 'text/html').join(' ');
}
