/** The bundle as it is served: it asks nobody but this site and the git host, and a new version is noticed. */
import { describe, expect, it } from 'vitest';
import { editorBundle } from '../../../../src/ship/editor/lay-editor.ts';
import { rewritten } from '../../../../src/ship/editor/rewrite.ts';
import { NOWHERE, rewrites } from '../../../../src/ship/editor/rewrites.ts';

/** What may be left, and why nothing is asked of it. */
const LEFT: Readonly<Record<string, RegExp>> = {
	'names of XML and JSON Schema, which nobody fetches': /^http:\/\/(?:www\.w3\.org|json-schema\.org)\//,
	'a beginning that is put before what an editor or the configuration names': /^https?:\/\/(?:\$\{[et]\})?$/,
	'storage that only a key in the configuration would name, and ours names none':
		/^https:\/\/(?:\$\{[^}]*\}\.|s3\.\$|\$\{[^}]*\}[.-]s3\.|\$\{e\.region\}-s3\.|\$\{e\}\.)/,
	'the git hosts': /^https:\/\/(?:api\.github\.com|github\.com|gitlab\.com)(?:\/api\/v4)?$/,
	'the machine of those who develop the package': /^https?:\/\/localhost(?::5174)?$/,
	'a service that no resolver knows': new RegExp(`^${NOWHERE.replace('.', '\\.')}`),
	'an error that a developer looks up': /^https:\/\/(?:svelte\.dev\/e\/|lexical\.dev\/docs\/error)/,
	'documents of the package and its parts, to press':
		/^https:\/\/(?:sveltiacms\.app\/en\/|github\.com\/(?:sveltia|kyoshino|sponsors|babel|broofa|cfworker|markedjs)|discord\.com\/invite\/|bsky\.app\/profile\/|fontsource\.org\/|stackoverflow\.com\/q\/)/,
	'where a key of some service is made, to press':
		/^https:\/\/(?:ai\.google\.dev|aistudio\.google\.com|api-docs\.deepseek\.com|platform\.deepseek\.com|platform\.openai\.com|platform\.claude\.com|docs\.claude\.com|docs\.mistral\.ai|console\.mistral\.ai|console\.cloud\.google\.com)\//,
	'pictures and storage of others, to press':
		/^https:\/\/(?:unsplash\.com|www\.pexels\.com|pixabay\.com\/(?:$|service|api\/docs)|picsum\.photos\/$|uploadcare\.com|app\.uploadcare\.com|cloudinary\.com|console\.cloudinary\.com|aws\.amazon\.com|docs\.aws\.amazon\.com|console\.aws\.amazon\.com|azure\.microsoft\.com|learn\.microsoft\.com|portal\.azure\.com|bunny\.net|dash\.bunny\.net|cloud\.digitalocean\.com|docs\.digitalocean\.com|www\.digitalocean\.com|developers\.cloudflare\.com|dash\.cloudflare\.com|www\.cloudflare\.com|console\.scaleway\.com|www\.scaleway\.com|secure\.backblaze\.com|www\.backblaze\.com|supabase\.com)(?:\/|$)/,
	'pages on the state of a git host, and of maps, to press':
		/^https:\/\/(?:status\.gitlab\.com\/|www\.githubstatus\.com\/|www\.openstreetmap\.org\/copyright)$/,
	'compared with an address that somebody pasted':
		/^https:\/\/(?:www\.youtube\.com|www\.youtube-nocookie\.com|youtu\.be)$/,
	'looked for among the scripts of the page, to warn of it':
		/^https:\/\/identity\.netlify\.com\/v1\/netlify-identity-widget\.js$/,
};

describe('the bundle of the editor', () => {
	const bundle = editorBundle();

	it('names no address but those that nobody asks', () => {
		const addresses = new Set([...bundle.matchAll(/https?:\/\/[^`"'\s)\\<>]*/g)].map(([address]) => address));
		const allowed = Object.values(LEFT);
		expect([...addresses].filter((address) => !allowed.some((form) => form.test(address)))).toEqual([]);
		expect(addresses.size).toBeGreaterThan(50);
	});

	it('names nothing of package hosts, font hosts and pages on states', () => {
		for (const host of [
			'unpkg.com',
			'jsdelivr.net',
			'googleapis.com/css',
			'status-api.',
			'api/v2/status.json`',
		])
			expect(bundle.replaceAll(`${NOWHERE}/api/v2/status.json`, ''), host).not.toContain(host);
	});

	it('names no map that is not there', () => {
		expect(bundle).not.toContain('sourceMappingURL');
	});

	it('runs as a script', () => {
		expect(() => new Function(bundle)).not.toThrow();
	});
});

describe('a rewriting', () => {
	it('stops the build with every text that is not there as often as it says', () => {
		const two = [
			{ from: 'a', to: 'b', why: '' },
			{ from: 'x', to: 'y', times: 2, why: '' },
		];
		expect(rewritten('a xx', two)).toBe('b yy');
		expect(() => rewritten('aa x', two)).toThrow(/"a": 2 instead of 1\n.*"x": 1 instead of 2/);
	});

	it('takes a text as it stands, signs of patterns too', () => {
		expect(rewritten('a', [{ from: 'a', to: '$&$1', why: '' }])).toBe('$&$1');
	});

	it('has a reason', () => {
		for (const { why } of rewrites) expect(why).toMatch(/^\S.{10,}/);
	});
});
