import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { atomFeed, jsonFeed } from '../../../../src/publish/news/index.ts';
import { catalogueOf, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { parse } from '../../../support/xml.ts';
import { all, expectAtom, single, textOf } from './read-news.ts';

describe('hostile text', () => {
	const catalogue = catalogueOf({ events: [eventWith({ when: single })] });
	const withText = (text: string): Catalogue => {
		const events = catalogue.records.events.map((event) => ({
			...event,
			title: { vi: text },
			summary: { vi: text },
		}));
		const topics = catalogue.records.topics.map((topic) => ({ ...topic, name: { vi: text } }));
		const records = { ...catalogue.records, events };
		const now = buildCatalogue(records, NOW);
		return { ...now, byId: { ...now.byId, topics: new Map(topics.map((topic) => [topic.id, topic])) } };
	};
	const texts = [
		'</title><script>alert(1)</script>',
		']]><x>',
		'&amp;lt; & &#0; "\'',
		'a\r\nMETHOD:CANCEL',
		'\0\u0001\u001f\u007f\ufffe\uffff\ud800',
		'\u202eHuế\u200f',
		'🎉'.repeat(5_000),
		'</script><!--',
	];
	test.each(texts)('%j breaks out of nothing', (text) => {
		const feed = expectAtom(atomFeed(withText(text), 'vi', SITE));
		const [entry] = all(feed, 'entry');
		const kept = text
			.toWellFormed()
			.replace(/\r\n/g, '\n')
			.replace(/(?!\n)\p{Cc}|[\uFFFE\uFFFF]/gu, '');
		expect(entry && textOf(entry, 'title')).toBe(kept);
		expect(entry && all(entry, 'category')[0]?.attributes.label).toBe(kept.replace('\n', ' ').trim());
		const html = (entry && textOf(entry, 'content')) ?? '';
		expect(html.replace(/<\/?(p|ul|li|b)>/g, '')).not.toMatch(/[<>]/);
		expect(JSON.parse(jsonFeed(withText(text), 'vi', SITE)).items[0].content_html).toBe(html);
	});
	test('any text comes back as it was, less what XML cannot hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
				const [entry] = all(parse(atomFeed(withText(text), 'vi', SITE)), 'entry');
				const title = (entry && textOf(entry, 'title')) ?? '';
				const visible = (s: string) => s.normalize('NFC').replace(/[\p{Cc}\uFEFF\uFFFE\uFFFF\s]/gu, '');
				expect(visible(title)).toBe(visible(text.toWellFormed()));
			}),
			{ numRuns: 200 },
		);
	});
});
