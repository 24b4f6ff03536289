import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redirectHtml, redirectPages } from '../../../src/ship/redirects.ts';
import { addressOf, siteFiles } from '../../../src/ship/site-files.ts';
import { sitemap, sitePage } from '../../../src/ship/sitemap.ts';
import { catalogueOf, DATED, siteIn } from '../../support/catalogue.ts';

describe('the sitemap', () => {
	const page = (address: string, head = '') =>
		sitePage(`<!doctype html><html><head>${head}</head><body></body></html>`, address);
	const alternate = '<link rel="alternate" hreflang="en" href="https://a.example/en/">';

	it('lists every page with its other language', () =>
		expect(sitemap([page('/', alternate)], 'https://a.example')).toContain(
			'<url><loc>https://a.example/</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/"/></url>',
		));
	it('leaves out pages that ask not to be found', () =>
		expect(
			sitemap([page('/x/', '<meta name="robots" content="noindex">')], 'https://a.example'),
		).not.toContain('/x/'));
	it('of an empty site is still a sitemap', () =>
		expect(sitemap([], 'https://a.example')).toContain('</urlset>'));
	it('takes no text of a page for an element of its head', () => {
		const text =
			'</head><meta name=robots content=noindex><link rel=alternate hreflang=xx href=//evil.example/>';
		const told = page('/x/', `<title>${text}</title><meta name="description" content='${text}'>${alternate}`);
		expect(told).toEqual({
			address: '/x/',
			indexed: true,
			alternates: [{ language: 'en', href: 'https://a.example/en/' }],
		});
	});
	it('writes addresses so that none ends its attribute', () =>
		expect(
			sitemap([page('/', '<link rel="alternate" hreflang="en" href="/?a&amp;b&quot;&gt;">')], ''),
		).toContain('href="/?a&amp;b&quot;&gt;"/>'));
	it('names the page that has no head', () => expect(() => sitePage('<p>x', '/lich/')).toThrow('/lich/'));
});

describe('redirect pages', () => {
	const day = {
		title: { vi: 'Ngày' },
		rule: { kind: 'solar', month: 11, day: 23 },
		scope: 'plan',
		sources: DATED,
	} as const;
	const catalogue = catalogueOf({
		site: { ...siteIn('Asia/Ho_Chi_Minh'), mainDays: ['23-11', 'tuan-le', '24-11'] },
		days: [
			{ id: '23-11', ...day },
			{ id: 'tuan-le', ...day },
			{ id: 'cu', ...day, replacedBy: '23-11' },
		],
	});
	const pages = redirectPages(catalogue);

	it('lead from a replaced record in both languages, each to its own', () =>
		expect(pages.filter(({ from }) => from.includes('/cu/')).map(({ from, to }) => `${from} ${to}`)).toEqual([
			'/ngay-ky-niem/cu/ /ngay-ky-niem/23-11/',
			'/en/days/cu/ /en/days/23-11/',
		]));
	it('give main days named by date a short address, if they exist', () =>
		expect(pages.filter(({ from }) => /^\/\d/.test(from)).map(({ from }) => from)).toEqual(['/23-11/']));
	it('work without script, name the new address, and are not indexed', () => {
		const html = pages[0] && redirectHtml(pages[0], 'https://a.example');
		expect(html).toContain('<meta http-equiv="refresh" content="0; url=/ngay-ky-niem/23-11/">');
		expect(html).toContain('<link rel="canonical" href="https://a.example/ngay-ky-niem/23-11/">');
		expect(html).toContain('content="noindex"');
		expect(html).toContain('<a href="/ngay-ky-niem/23-11/">');
	});
});

describe('in a directory', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(path.join(tmpdir(), 'swap-'));
	});
	afterEach(() => rmSync(root, { recursive: true }));
	const site = (name: string, text: string) => {
		mkdirSync(path.join(root, name, 'su-kien'), { recursive: true });
		writeFileSync(path.join(root, name, 'su-kien', 'index.html'), text);
		return path.join(root, name);
	};

	it('files are listed from its root, sorted, with their addresses', () => {
		const live = site('live', 'x');
		writeFileSync(path.join(live, 'index.html'), 'y');
		writeFileSync(path.join(live, 'a.txt'), 'z');
		expect(siteFiles(live)).toEqual(['a.txt', 'index.html', 'su-kien/index.html']);
		expect(siteFiles(live).map(addressOf)).toEqual(['/a.txt', '/', '/su-kien/']);
	});
});
