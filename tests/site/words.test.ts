/** Both languages are whole: nothing untranslated, nothing broken, every fall-back marked. */
import { describe, expect, it } from 'vitest';
import { type Messages, messagesIn } from '../../src/i18n/messages/index.ts';
import { builtSite } from './built.ts';
import { looseSpaces, textsOf, unmarkedVietnamese } from './wording.ts';

type Key = keyof Messages;
const [vi, en] = [messagesIn('vi'), messagesIn('en')];
const site = builtSite('site');

/** Plain messages that differ between the languages: in which language does a page say them? */
const keys = (Object.keys(vi) as Key[]).filter(
	(key) => typeof vi[key] === 'string' && vi[key] !== en[key] && key !== 'otherLanguage',
);
const only = (own: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) => {
	const theirs = new Set(Object.values(other));
	return new Set(keys.map((key) => own[key]).filter((text) => !theirs.has(text)));
};
const OF_OTHER = { vi: only(en, vi), en: only(vi, en) };

describe('interface', () => {
	it.each(['vi', 'en'] as const)('of pages in %s says nothing in the other language', (language) => {
		const found = new Set(
			site.pages
				.filter((page) => page.language === language)
				.flatMap((page) =>
					textsOf(page)
						// Names of fields and codes are the same in every language.
						.filter(({ inside }) => !inside.includes('code'))
						.filter(({ text, lang }) => lang === language && OF_OTHER[language].has(text))
						.map(({ text }) => `${page.address}: ${text}`),
				),
		);
		expect([...found]).toEqual([]);
	});

	it('attributes that are read aloud are in the language of the page, too', () => {
		const found = site.pages.flatMap((page) =>
			page.elements.flatMap(({ attributes }) =>
				[attributes['aria-label'], attributes.title, attributes.alt, attributes.placeholder]
					.filter(
						(text) =>
							text !== undefined && OF_OTHER[page.language].has(text) && attributes.lang === undefined,
					)
					.map((text) => `${page.address}: ${text}`),
			),
		);
		expect(found).toEqual([]);
	});
});

describe('no hole shows', () => {
	const HOLE = /\bundefined\b|\[object |\bNaN\b|\bInvalid Date\b|\$\{|\bnull\b/;

	/** The page on open data says what null means in it. */
	const ABOUT_NULL = /^\/(du-lieu-mo|en\/open-data)\/$/;

	it('in the text of any page', () => {
		const found = site.pages.flatMap((page) =>
			textsOf(page)
				.filter(({ text }) => HOLE.test(ABOUT_NULL.test(page.address) ? text.replaceAll('null', '') : text))
				.map(({ text }) => `${page.address}: ${text.slice(0, 120)}`),
		);
		expect(found).toEqual([]);
	});
	it('in any attribute', () => {
		const found = site.pages.flatMap((page) =>
			page.elements.flatMap(({ tag, attributes }) =>
				Object.entries(attributes)
					.filter(([name, value]) => name !== 'props' && HOLE.test(value))
					.map(([name, value]) => `${page.address}: <${tag} ${name}="${value.slice(0, 80)}">`),
			),
		);
		expect(found).toEqual([]);
	});
	it('in feeds and data', () => {
		for (const file of site.files.filter(
			(name) => /\.(ics|json|xml|txt)$/.test(name) && !name.startsWith('pagefind'),
		))
			expect(site.read(file).toString('utf8'), file).not.toMatch(/undefined|\[object |\bNaN\b|Invalid Date/);
	});
	it('and no empty heading, link or button', () => {
		const empty = /<(h[1-6]|button|a)\b[^>]*>\s*<\/\1>/;
		expect(site.pages.filter(({ html }) => empty.test(html)).map(({ address }) => address)).toEqual([]);
	});
	it('and no space before a comma or full stop', () => expect(looseSpaces(site.pages)).toEqual([]));
});

describe('Vietnamese on English pages', () => {
	it('stands inside an element that says so', () => expect(unmarkedVietnamese(site.pages)).toEqual([]));

	it('is all NFC on every page', () => {
		const wrong = site.pages.filter(({ html }) => html !== html.normalize('NFC'));
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});
});
