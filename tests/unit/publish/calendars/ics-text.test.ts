import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFeed } from '../../../../src/publish/calendars/ics/index.ts';
import { calendarAddress, plainText } from '../../../../src/publish/calendars/ics/text.ts';
import { plain, valueIn } from '../../../support/feed-lines.ts';
import { entry, eventOf, feed } from './one-entry.ts';

describe('text', { timeout: 30_000 }, () => {
	test('any text comes back as it went in, but for control characters and line ends', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const value = valueIn(eventOf({ description: `x${text}x` }), 'DESCRIPTION');
				expect(plain(value ?? '')).toBe(plainText(`x${text}x`));
			}),
		);
	});
	test('text that content may hold comes back unchanged from ical.js, from every field', () => {
		// As the rules of the content let it in: composed, whole code points, no control characters.
		const text = (breaks = '') =>
			fc
				.string({ unit: 'binary', maxLength: 120 })
				.map((raw) =>
					raw
						.normalize('NFC')
						.replace(/[\p{Cc}\uFEFF\u2028\u2029]/gu, breaks)
						.trim(),
				)
				.filter((said) => said !== '' && said.isWellFormed() && said === said.normalize('NFC'));
		const signs = fc.constantFrom('', ',', ';', '\\', '\\n', '"', ':', 'x:y', '\u202e');
		const line = fc.tuple(text(), signs).map((parts) => parts.join(''));
		fc.assert(
			fc.property(line, text('\n'), line, line, (title, description, location, category) => {
				const given = { title, description, location, categories: [category] };
				const calendar = new ICAL.Component(ICAL.parse(calendarFeed(feed, [entry(given)])));
				const vevent = calendar.getFirstSubcomponent('vevent');
				expect(
					['summary', 'description', 'location', 'categories'].map((name) =>
						vevent?.getFirstPropertyValue(name),
					),
				).toEqual([title, description, location, category]);
			}),
		);
	});
	test('letters, marks, emoji and direction marks are left alone', () => {
		for (const text of ['Thừa Thiên – Huế', 'ễ Ổ ậ', '👩‍👩‍👧', 'א\u200fב', 'x'.repeat(10_000)])
			expect(plainText(text)).toBe(text);
	});
	test('decomposed Vietnamese is composed', () => {
		expect(plainText('Huế'.normalize('NFD'))).toBe('Huế');
	});
	test('an address has no comma, semicolon, backslash, blank or line break', () => {
		expect(calendarAddress('https://example.org/a,b;c?d=\\e f\r\nMETHOD:X')).toBe(
			'https://example.org/a%2Cb%3Bc?d=%5Ce%20fMETHOD:X',
		);
	});
});
