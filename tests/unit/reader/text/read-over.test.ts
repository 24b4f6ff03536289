import { describe, expect, it } from 'vitest';
import { readOver, readTexts } from '../../../../src/reader/text/index.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { textsOf } from '../../../support/texts-of.ts';

const texts = textsOf(TINY_CITY);
const EVENT = 'events/ngay-hoi-sach-mau.yaml';
const event = texts.get(EVENT) ?? '';

describe('a content with some files of other words', () => {
	it.each([
		['a record that was there', { [EVENT]: event.replace('T11:30', 'T11:45') }],
		['a record that is new', { 'events/moi.yaml': event }],
		['a record that is broken', { [EVENT]: 'title: [' }],
		['a list', { 'topics.yaml': '- {id: moi, name: {vi: Mới}}' }],
		['nothing', {}],
	])('is what reading all of it anew would be: %s', (_, changed) => {
		const over = new Map(Object.entries<string>(changed));
		expect(readOver(readTexts(texts), over)).toEqual(readTexts(new Map([...texts, ...over])));
	});

	it('loses what was said of a file that is sound now', () => {
		const broken = readTexts(new Map([...texts, [EVENT, 'title: [']]));
		expect(broken.issues.length).toBeGreaterThan(0);
		expect(readOver(broken, new Map([[EVENT, event]])).issues).toEqual(readTexts(texts).issues);
	});
});
