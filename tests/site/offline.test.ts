/** The service worker’s list: everything that the page of saved items needs, and nothing that is not there. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';
import { brotli, KB, loadedFiles } from './weight.ts';

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const site = builtSite(name);
	const worker = site.read('sw.js').toString('utf8');
	const entries: { url: string; revision: string | null; integrity: string }[] = JSON.parse(
		/\[\{"url".*?\}\]/.exec(worker)?.[0] ?? '[]',
	);
	const urls = entries.map(({ url }) => url);

	it('holds the page in both languages, its scripts, styles and fonts, and what comes on demand', () => {
		const pages = site.pages.filter(({ address }) => /^\/(lich-cua-toi|en\/my-calendar)\/$/.test(address));
		expect(pages).toHaveLength(2);
		for (const page of pages) {
			const { scripts, styles, fonts } = loadedFiles(site, page);
			expect(urls).toEqual(expect.arrayContaining([page.address, ...scripts, ...styles, ...fonts]));
		}
		expect(urls).toContain('/on-demand.js');
	});

	it('names no file that is not there, none twice, and tells each change', () => {
		expect(new Set(urls).size).toBe(urls.length);
		for (const { url, revision } of entries) {
			const file = path.join(site.directory, url.endsWith('/') ? `${url}index.html` : url);
			expect(existsSync(file), url).toBe(true);
			// What bears a hash in its name needs no other.
			if (url.startsWith('/_assets/')) expect(revision, url).toBeNull();
			else expect(revision, url).toMatch(/^[0-9a-f]{16}$/);
		}
	});

	it('proves each file by the digest of its bytes', () => {
		for (const { url, integrity } of entries) {
			const bytes = site.read(`${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`);
			expect(integrity, url).toBe(`sha256-${createHash('sha256').update(bytes).digest('base64')}`);
		}
	});

	it('holds no other page and is fetched in one piece', () => {
		expect(urls.filter((url) => url.endsWith('/'))).toEqual(['/lich-cua-toi/', '/en/my-calendar/']);
		expect(worker).not.toMatch(/\bimport\s*[{("']/);
		expect(brotli(worker)).toBeLessThan(12 * KB);
	});

	it('leaves each shard with records of its own, small enough for a slow network', () => {
		const shards = site.files.filter((file) => /^saved\/vi\/\d+-of-\d+\.json$/.test(file));
		expect(shards.length).toBe(JSON.parse(site.read('saved/vi/index.json').toString('utf8')).shards);
		for (const file of shards) expect(brotli(site.read(file)), file).toBeLessThan(24 * KB);
	});
});
