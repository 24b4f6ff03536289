/**
 * Pages as an HTML parser reads them: nothing that it has to mend, no id twice. A page of each kind, in both languages.
 * The Nu HTML checker knows more and needs Java, which a fresh machine has not: `npx vnu-jar` on the same pages finds
 * nothing.
 */
import { type ParserError, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { builtSite, type Page } from './built.ts';

const { pages } = builtSite('site');

/** What is the same on all pages of one kind: the address without what names the record, the month, the number. */
function kindOf({ address }: Page): string {
	const parts = address.split('/').filter(Boolean);
	const at = parts[0] === 'en' ? 2 : 1;
	return parts.map((part, place) => (place === at ? '*' : part)).join('/');
}

/** The longest of each kind holds most of what the kind can. */
const ofEachKind = [...Map.groupBy(pages, kindOf).values()].map((own) =>
	own.reduce((a, b) => (b.html.length > a.html.length ? b : a)),
);

describe('a page of each kind', () => {
	it('is there in both languages', () => {
		expect(ofEachKind.length).toBeGreaterThan(60);
		expect(ofEachKind.filter(({ language }) => language === 'en').length).toBeGreaterThan(30);
	});

	it('leaves nothing for a parser to mend', () => {
		const found = ofEachKind.flatMap(({ address, html }) => {
			const errors: ParserError[] = [];
			parse(html, { onParseError: (error) => errors.push(error), sourceCodeLocationInfo: true });
			return errors.map(
				({ code, startOffset }) => `${address} ${code}: ${html.slice(startOffset, startOffset + 60)}`,
			);
		});
		expect(found).toEqual([]);
	});

	it('names no id twice', () => {
		const found = ofEachKind.flatMap(({ address, elements }) => {
			const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
			return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${address} #${id}`);
		});
		expect(found).toEqual([]);
	});
});
