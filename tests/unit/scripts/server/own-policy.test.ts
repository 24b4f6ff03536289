/** A kind of address with a policy of its own: on all three kinds of hosts it gets that one, and all others today's. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../../../scripts/lib/serve.ts';
import { type AddressKind, addressKinds, POLICY, securityHeaders } from '../../../../src/ship/headers.ts';
import { headersFile } from '../../../../src/ship/headers-file.ts';
import { nginxSnippet } from '../../../../src/ship/nginx.ts';
import { siteFiles } from '../../../../src/ship/site-files.ts';
import { findNginx, startNginx } from '../../../support/nginx.ts';
import type { Server } from '../../../support/polls.ts';
import { raw, request } from './raw.ts';

const HASHES = { scripts: ['sha256-abc='], styles: ['sha256-x='] };
/** Those that share everybody's. */
const common = addressKinds.filter(({ policy }) => !policy);
const kinds: readonly AddressKind[] = [
	...common,
	{ name: 'embed', match: '/en/nhung/', headers: {}, policy: { 'frame-ancestors': '*' } },
	{
		name: 'editor',
		match: '/quan-tri/',
		headers: { 'Cache-Control': 'no-store', 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' },
		policy: { 'connect-src': "'self' https://api.example", 'frame-ancestors': "'self'" },
	},
];
const policyWith = (replaced: AddressKind['policy'] = {}) => securityHeaders(HASHES, replaced)[POLICY];
const EVERYBODYS = policyWith();
const EMBED = policyWith({ 'frame-ancestors': '*' });
const EDITOR = policyWith({ 'connect-src': "'self' https://api.example", 'frame-ancestors': "'self'" });

/** Addresses of what is there, and the policy of each. */
const expected: readonly (readonly [string, string | undefined])[] = [
	['/', EVERYBODYS],
	['/favicon.svg', EVERYBODYS],
	['/su-kien/a/', EVERYBODYS],
	['/ics/all.ics', EVERYBODYS],
	['/en/', EVERYBODYS],
	['/en/events/', EVERYBODYS],
	['/en/feed.xml', EVERYBODYS],
	['/en/nhung/lich/', EMBED],
	['/quan-tri/', EDITOR],
	['/quan-tri/ung-dung.js', EDITOR],
	['/api/v1/places.json', EVERYBODYS],
];

const root = mkdtempSync(path.join(tmpdir(), 'own-policy-'));
const site = path.join(root, 'site');
const snippet = path.join(root, 'nginx.conf');

beforeAll(() => {
	const pages = expected.map(([address]) => address.replace(/\/$/, '/index.html'));
	for (const file of [...pages, '/404.html', '/en/404.html']) {
		mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
		writeFileSync(path.join(site, file), 'x');
	}
	writeFileSync(
		path.join(site, '_headers'),
		headersFile(HASHES, () => siteFiles(site), kinds),
	);
	writeFileSync(snippet, nginxSnippet(HASHES, kinds));
});
afterAll(() => rmSync(root, { recursive: true }));

const nginx = findNginx();
const servers = {
	'the local server': async () => {
		const { port, stop } = await serveSite(site, 0, ['127.0.0.1'], kinds);
		return { server: { port } as Server, stop };
	},
	...(nginx && {
		nginx: async () => {
			const { socketPath, stop } = await startNginx(nginx, snippet, site);
			return { server: { socketPath } as Server, stop };
		},
	}),
};

describe.each(Object.entries(servers))('%s', (_, start) => {
	let server: Server = {};
	let stop = async () => {};
	beforeAll(async () => {
		({ server, stop } = await start());
	});
	afterAll(() => stop());

	it.each([...expected, ['/en/nhung/khong-co/', EVERYBODYS], ['/khong-co/', EVERYBODYS]] as const)(
		'%s has one policy, its own',
		async (address, policy) => {
			const { headers } = await raw(server, request(address));
			expect(headers[POLICY.toLowerCase()]).toBe(policy);
			expect(headers['x-content-type-options']).toBe('nosniff');
		},
	);
});

describe('_headers', () => {
	/** As Netlify reads it: the values of all rules that match, joined. */
	const answer = (address: string, text: string): string[] =>
		text
			.trim()
			.split('\n\n')
			.flatMap((block) => {
				const [pattern = '', ...headers] = block.split('\n');
				const form = new RegExp(`^${pattern.replace(/[.+?]/g, '\\$&').replace(/\*/g, '.*')}$`);
				return form.test(address) ? headers.map((line) => line.trim()) : [];
			});
	const policiesOf = (address: string) =>
		answer(
			address,
			headersFile(HASHES, () => siteFiles(site), kinds),
		)
			.filter((line) => line.startsWith(POLICY))
			.map((line) => line.slice(POLICY.length + 2));

	it.each(expected)('give %s one policy, its own', (address, policy) =>
		expect(policiesOf(address)).toEqual([policy]),
	);

	it('still give everybody the headers that no kind replaces, once', () => {
		const text = headersFile(HASHES, () => siteFiles(site), kinds);
		for (const [address] of expected) {
			const names = answer(address, text).map((line) => line.split(':')[0]);
			expect(names).toContain('Strict-Transport-Security');
			expect(new Set(names).size, address).toBe(names.length);
		}
	});

	it('stand at /* alone while no kind has a policy of its own', () => {
		const asked = () => {
			throw new Error('the files were asked for');
		};
		expect(headersFile(HASHES, asked, common)).toContain(`/*\n  ${POLICY}: ${EVERYBODYS}\n`);
	});

	it('refuse a policy for an ending, which no list of folders could leave out', () =>
		expect(() =>
			headersFile(HASHES, () => [], [
				...addressKinds,
				{ name: 'pdf', match: '*.pdf', headers: {}, policy: {} },
			]),
		).toThrow('pdf (*.pdf)'));
});
