/**
 * `_headers`, which Netlify, Cloudflare Pages and others read. They join the headers of all rules that match an address:
 * so none stands in two of them, and pages keep those hosts' own default, which is to ask again each time.
 */
import { type AddressKind, addressKinds, POLICY, securityHeaders } from './headers.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { mimeTypeOf } from './mime-types.ts';

/**
 * `files`: all of the built site, asked only when a kind of address has a policy of its own. Two joined policies would
 * both hold, so everybody's cannot stand at `/*` then: it is given to all that lies beside. What lies nowhere gets none on
 * such hosts; it shows a page without a secret.
 */
export function headersFile(
	hashes: InlineHashes,
	files: () => readonly string[] = () => ['index.html'],
	kinds: readonly AddressKind[] = addressKinds,
): string {
	const own = kinds.filter((kind) => kind.policy);
	const all = securityHeaders(hashes);
	const [replaced, others] = parted(
		all,
		own.length === 0 ? [] : [POLICY, ...own.flatMap(({ headers }) => Object.keys(headers))],
	);
	const everywhere =
		own.length === 0 ? [] : beside(files(), own.map(prefixOf)).map((pattern) => block(pattern, replaced));
	const ofKinds = kinds
		.slice(1)
		.flatMap((kind) =>
			patternsOf(kind).map((pattern) => block(pattern, headersOfKind(kind, hashes, replaced))),
		);
	return `${[...everywhere, block('/*', others), ...ofKinds].join('\n\n')}\n`;
}

type Headers = Readonly<Record<string, string>>;

/** Headers of these names, and those of all others. */
function parted(all: Headers, names: readonly string[]): readonly [Headers, Headers] {
	const entries = Object.entries(all);
	return [
		Object.fromEntries(entries.filter(([name]) => names.includes(name))),
		Object.fromEntries(entries.filter(([name]) => !names.includes(name))),
	];
}

const block = (pattern: string, headers: Headers): string =>
	[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** `replaced`: what a kind without headers of these names shares with everybody, though it stands in no rule for all. */
const headersOfKind = (
	{ match, policy, headers }: AddressKind,
	hashes: InlineHashes,
	replaced: Headers,
): Headers => ({
	// Hosts that do not know the ending would send a download.
	...(match.startsWith('*') ? { 'Content-Type': mimeTypeOf(match.slice(1)) } : {}),
	...(policy ? replaced : {}),
	...headers,
	...(policy ? { [POLICY]: securityHeaders(hashes, policy)[POLICY] ?? '' } : {}),
});

/** As those hosts write it: the `*` of a whole file name stands for one or more folders, so the root needs its own line. */
function patternsOf({ match }: AddressKind): string[] {
	if (!match.startsWith('*')) return [`${match}*`];
	return match.startsWith('*/') ? [match.slice(1), `/${match}`] : [`/${match}`];
}

/** Throws for a kind that no list of folders could leave out. */
function prefixOf({ name, match }: AddressKind): string {
	if (/^\/.+\/$/.test(match)) return match;
	throw new Error(`${name} (${match}): only a folder of the site can have a policy of its own`);
}

/** The fewest patterns that match every address of `files` and none below `prefixes`. */
function beside(files: readonly string[], prefixes: readonly string[], folder = '/'): string[] {
	if (prefixes.includes(folder)) return [];
	if (!prefixes.some((prefix) => prefix.startsWith(folder))) return [`${folder}*`];
	const names = files
		.filter((file) => `/${file}`.startsWith(folder))
		.map((file) => `/${file}`.slice(folder.length));
	const folders = new Set(
		names.filter((name) => name.includes('/')).map((name) => name.replace(/\/.*/s, '/')),
	);
	return [
		...names
			.filter((name) => !name.includes('/'))
			.map((name) => folder + (name === 'index.html' ? '' : name)),
		...[...folders].flatMap((name) => beside(files, prefixes, folder + name)),
	];
}
