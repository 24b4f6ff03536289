import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_LANGUAGE } from '../../../../src/site/view/page-language.ts';
import { sourceFiles } from '../../house/imports.ts';

const LISTED_IN = 'src/site/view/page-language.ts';
const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** Names as markup and selectors write them, and as scripts do: `data-shown-from`, `dataset.shownFrom`. */
function namesIn(text: string): string[] {
	const code = text.replace(/^\s*(?:\*|\/\/|\/\*\*?).*$/gm, '');
	const written = [...code.matchAll(/\bdata-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name);
	const read = [...code.matchAll(/\bdataset\.(\w+)/g)].map(([, name = '']) => `data-${kebab(name)}`);
	const taken = [...code.matchAll(/\{([^{}]*)\}\s*=\s*[\w.?]+\.dataset\b/g)].flatMap(([, names = '']) =>
		names.split(',').map((name) => `data-${kebab(name.trim().split(/[\s:=]/)[0] ?? '')}`),
	);
	return [...written, ...read, ...taken].filter((name) => name !== 'data-');
}

const used = new Set(
	sourceFiles('src')
		.filter((file) => file !== LISTED_IN)
		.flatMap((file) => namesIn(readFileSync(file, 'utf8'))),
);

describe('the language between pages and scripts', () => {
	/** Parts of names of files and packages, which only look alike. */
	const OTHERS = new Set(['data-paths', 'data-set']);

	it('knows every name in use', () =>
		expect([...used].filter((name) => !(name in PAGE_LANGUAGE) && !OTHERS.has(name)).sort()).toEqual([]));
	it('lists no name that nobody uses', () =>
		expect(Object.keys(PAGE_LANGUAGE).filter((name) => !used.has(name))).toEqual([]));
	it('reads names in each of their forms', () =>
		expect(
			namesIn("const { start = '', shownFrom } = item.dataset; a.dataset.inApp = ''; '[data-empty-of]'"),
		).toEqual(['data-empty-of', 'data-in-app', 'data-start', 'data-shown-from']));
});
