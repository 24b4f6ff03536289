/** The editor's page has a policy of its own; that of all others is as strict as it was. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backend } from '../../../../src/editor/backend.ts';
import { editing } from '../../../../src/schemas/editing.ts';
import { kindsOf } from '../../../../src/ship/editor/kinds-of.ts';
import { headersOf, policyAt, securityHeaders } from '../../../../src/ship/headers.ts';
import { headersFile } from '../../../../src/ship/headers-file.ts';
import { nginxSnippet } from '../../../../src/ship/nginx.ts';

const HASHES = { scripts: ['sha256-abc='] };
const COOP = 'Cross-Origin-Opener-Policy';

function siteWith(input?: unknown): string {
	const directory = mkdtempSync(path.join(tmpdir(), 'editor-'));
	mkdirSync(path.join(directory, 'quan-tri'));
	const config = { backend: backend(input === undefined ? undefined : editing.parse(input)) };
	writeFileSync(path.join(directory, 'quan-tri/config.json'), JSON.stringify(config));
	return directory;
}
const connects = (input?: unknown) => policyAt('/quan-tri/', kindsOf(siteWith(input)))?.['connect-src'];

describe('the policy of the editor', () => {
	it.each([
		['no git host', undefined, "'self' data: blob:"],
		['gitlab.com', { backend: 'gitlab', repo: 'a/b' }, "'self' data: blob: https://gitlab.com"],
		['github.com', { backend: 'github', repo: 'a/b' }, "'self' data: blob: https://api.github.com"],
		[
			'a GitLab of its own',
			{ backend: 'gitlab', repo: 'a/b/c', host: 'git.example.org' },
			"'self' data: blob: https://git.example.org",
		],
	])('lets the page ask this site and %s', (_, input, expected) => {
		expect(connects(input)).toBe(expected);
	});

	it('is there in a folder without the page too, as the table has it', () => {
		expect(policyAt('/quan-tri/', kindsOf(tmpdir()))?.['connect-src']).toBe("'self' data: blob:");
	});

	it('takes no script but files of the site, and lets a window of the git host answer', () => {
		const policy = securityHeaders(HASHES, policyAt('/quan-tri/'))['Content-Security-Policy'];
		expect(policy).toContain("script-src 'self';");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(headersOf('/quan-tri/')[COOP]).toBe('same-origin-allow-popups');
	});

	it('leaves other pages theirs', () => {
		for (const address of ['/', '/kiem-tra-excel/', '/quan-tri', '/en/']) {
			expect(policyAt(address)?.['style-src'] ?? "'self'").toBe("'self'");
			expect(headersOf(address)[COOP]).toBeUndefined();
		}
	});
});

describe('on hosts of files', () => {
	const kinds = kindsOf(siteWith({ backend: 'gitlab', repo: 'a/b' }));
	const files = ['index.html', 'quan-tri/index.html', 'su-kien/a/index.html'];
	const written = headersFile(HASHES, () => files, kinds);
	const of = (pattern: string) => written.split('\n\n').filter((block) => block.startsWith(`${pattern}\n`));

	it('each address gets one policy and one opener policy', () => {
		expect(of('/quan-tri/*')).toHaveLength(1);
		expect(of('/quan-tri/*')[0]).toContain(`${COOP}: same-origin-allow-popups`);
		expect(of('/quan-tri/*')[0]).toContain('https://gitlab.com');
		for (const pattern of ['/', '/su-kien/*']) {
			expect(of(pattern)[0]).toContain(`${COOP}: same-origin`);
			expect(of(pattern)[0]).not.toContain('unsafe-inline');
		}
		expect(of('/*')[0]).not.toMatch(/Content-Security-Policy|Cross-Origin-Opener-Policy/);
	});

	it('nginx sends both in the place of everybody’s', () => {
		const place = nginxSnippet(HASHES, kinds).split('location ^~ /quan-tri/ {')[1]?.split('}')[0] ?? '';
		expect(place.match(/Content-Security-Policy/g)).toHaveLength(1);
		expect(place).toContain('add_header Cross-Origin-Opener-Policy "same-origin-allow-popups" always;');
		expect(place).toContain('https://gitlab.com');
	});
});
