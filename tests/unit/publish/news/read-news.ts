/** News as a reader takes it from the feed. */
import { expect } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { atomFeed, jsonFeed } from '../../../../src/publish/news/index.ts';
import { SITE } from '../../../support/catalogue.ts';
import { type Element, parse } from '../../../support/xml.ts';

export const all = (element: Element, name: string) =>
	element.children.filter((child) => child.name === name);

export const textOf = (element: Element, name: string) => all(element, name)[0]?.text;

export const entries = (catalogue: Catalogue, language: 'vi' | 'en' = 'vi') =>
	all(parse(atomFeed(catalogue, language, SITE)), 'entry');

export const items = (catalogue: Catalogue, language: 'vi' | 'en' = 'vi') =>
	JSON.parse(jsonFeed(catalogue, language, SITE)).items;

export const single = { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' } as const;

/** What RFC 4287 asks of every feed. */
export function expectAtom(xml: string) {
	const feed = parse(xml);
	expect(xml).toBe(xml.normalize('NFC'));
	expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
	for (const element of [feed, ...all(feed, 'entry')]) {
		for (const name of ['id', 'title', 'updated']) expect(all(element, name), name).toHaveLength(1);
		expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		expect(URL.canParse(textOf(element, 'id') ?? '')).toBe(true);
		const alternates = all(element, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
		const kinds = alternates.map(({ attributes }) => attributes.type);
		expect(new Set(kinds).size, 'one alternate of a type').toBe(kinds.length);
		expect(all(element, 'summary').length).toBeLessThan(2);
	}
	expect(all(feed, 'author')).toHaveLength(1);
	expect(all(feed, 'link').filter(({ attributes }) => attributes.rel === 'self')).toHaveLength(1);
	const ids = all(feed, 'entry').map((entry) => textOf(entry, 'id'));
	expect(new Set(ids).size).toBe(ids.length);
	return feed;
}
