/** The news feeds as a browser's own XML parser reads them. */
import { atomFeed } from '../../src/publish/news/index.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { catalogueOf, eventWith, SITE } from '../support/catalogue.ts';
import { open } from './open.ts';
import { TINY } from './pages.ts';

const readAtom = (page: Page, xml: string) =>
	page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'application/xml');
		const entries = [...document.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry')];
		return {
			error: document.querySelector('parsererror')?.textContent ?? null,
			root: document.documentElement.localName,
			titles: entries.map((entry) => entry.querySelector('title')?.textContent),
			labels: entries.map((entry) => entry.querySelector('category')?.getAttribute('label')),
		};
	}, xml);

test('both feeds of both cities are well-formed, and name what the pages show', async ({ page, request }) => {
	await open(page, '/');
	for (const origin of ['', TINY]) {
		for (const root of ['', '/en']) {
			const xml = await (await request.get(`${origin}${root}/feed.xml`)).text();
			const { items } = await (await request.get(`${origin}${root}/feed.json`)).json();
			const { error, root: element, titles } = await readAtom(page, xml);
			expect([error, element]).toEqual([null, 'feed']);
			expect(titles).toEqual(items.map(({ title }: { title: string }) => title));
		}
	}
});

test('hostile text stays text', async ({ page }) => {
	await open(page, '/');
	const hostile = `</title><script>alert(1)</script>]]>&amp;<!-- "'\u0001\uFFFE\u202E🎉`;
	const catalogue = catalogueOf({
		topics: [{ id: 'di-san', name: { vi: `<"&'>` } }],
		events: [eventWith({ when: { kind: 'single', start: '2026-12-05' }, title: { vi: hostile } })],
	});
	const { error, titles, labels } = await readAtom(page, atomFeed(catalogue, 'vi', SITE));
	expect(error).toBeNull();
	expect(titles).toEqual([hostile.replace('\u0001\uFFFE', '')]);
	expect(labels).toEqual([`<"&'>`]);
});
