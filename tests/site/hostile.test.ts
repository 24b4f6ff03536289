/**
 * A site whose every text is hostile, beside one with harmless texts in their places (tests/support/hostile-site.ts):
 * nothing but words may differ. In both the check of bodies was left out.
 */
import { describe, expect, it } from 'vitest';
import { hashSource, INLINE_HASHES } from '../../src/ship/inline-hashes.ts';
import { harmIn } from '../support/harm.ts';
import { pageParts } from '../support/page-parts.ts';
import { parse } from '../support/xml.ts';
import { builtSite } from './built.ts';

const hostile = builtSite('hostile');
const plain = builtSite('harmless');
const pages = hostile.files.filter((file) => file.endsWith('.html'));

function partsOf(site: typeof hostile, file: string) {
	// The page that is not found has prose of its own, with a form in it.
	const { elements, ...others } = pageParts(site.read(file).toString('utf8'), !file.endsWith('404.html'));
	// Only a short page waits for its script, and hostile texts are longer.
	return { ...others, elements: elements.map((line) => line.replace(/^script blocking src/, 'script src')) };
}

/** What is in the one list more often than in the other. */
function more(one: readonly string[], other: readonly string[]): string[] {
	const rest = [...one];
	for (const line of other) {
		const at = rest.indexOf(line);
		if (at >= 0) rest.splice(at, 1);
	}
	return rest;
}

describe('hostile texts', () => {
	it('are in the pages', () => {
		const held = pages.filter((file) => hostile.read(file).includes('pwn(1)'));
		expect(held.length / pages.length).toBeGreaterThan(0.95);
	});

	it('change no server file: it is the tiny city’s, byte for byte', () => {
		expect(hostile.read('_headers')).toEqual(builtSite('tiny-city').read('_headers'));
		expect(plain.read('_headers')).toEqual(hostile.read('_headers'));
	});

	it('make no file more or less', () => {
		const named = (site: typeof hostile) =>
			// Pagefind names its files by what is in them.
			site.files.filter((file) => !file.startsWith('pagefind'));
		expect(named(hostile)).toEqual(named(plain));
	});

	it('bring no element, attribute, scheme or host into any page', () => {
		const found = pages.flatMap((file) => {
			const [here, there] = [partsOf(hostile, file).elements, partsOf(plain, file).elements];
			const lines = [...more(here, there), ...more(there, here).map((line) => `lost ${line}`)];
			return lines.length > 0 ? [`${file}: ${lines.slice(0, 5).join('; ')}`] : [];
		});
		expect(found).toEqual([]);
	});

	it('would be seen if one of them came into a page', () => {
		const html = hostile.read('index.html').toString('utf8');
		const broken = html.replaceAll('&lt;', '<');
		expect(more(pageParts(broken).elements, pageParts(html).elements)).not.toEqual([]);
	});

	it('bring no script or style into any page', () => {
		const allowed = new Set([...INLINE_HASHES.scripts, hashSource('')]);
		const found = pages.flatMap((file) =>
			partsOf(hostile, file)
				.scripts.filter((code) => !allowed.has(hashSource(code)))
				.map((code) => `${file}: ${code.slice(0, 80)}`),
		);
		expect(found).toEqual([]);
	});

	it('in bodies, which no check has seen, become text', () => {
		const bodies = pages.flatMap((file) => partsOf(hostile, file).bodies.map((body) => ({ file, body })));
		expect(bodies.length).toBeGreaterThan(20);
		expect(bodies.flatMap(({ file, body }) => harmIn(body).map((harm) => `${file}: ${harm}`))).toEqual([]);
	});

	it('leave data, news and the sitemap well formed', () => {
		const ends = (...endings: string[]) =>
			hostile.files.filter((file) => endings.some((ending) => file.endsWith(ending)));
		for (const file of ends('.json', '.webmanifest'))
			expect(() => JSON.parse(hostile.read(file).toString('utf8')), file).not.toThrow();
		for (const file of ends('.xml')) {
			const text = hostile.read(file).toString('utf8');
			expect(text, file).not.toMatch(/<(?:script|img|svg|iframe)\b/);
			expect(() => parse(text), file).not.toThrow();
		}
	});
});
