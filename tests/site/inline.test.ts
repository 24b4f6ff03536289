/** The policy's closed list of inline scripts (src/ship/inline-hashes.ts), against what pages hold. */
import { describe, expect, it } from 'vitest';
import { hashSource, INLINE_HASHES } from '../../src/ship/inline-hashes.ts';
import { builtSite, type Page } from './built.ts';
import { loadedFiles } from './weight.ts';

/** Types of which the policy has no say: JSON-LD and other data that a browser does not act upon. */
const isData = (type = '') => type === 'application/ld+json' || type === 'application/json';

const held = (pages: readonly Page[], tag: 'script' | 'style') => [
	...new Set(
		pages
			.flatMap((page) => page.raw)
			.filter(({ element: { tag: name, attributes } }) => name === tag && attributes.src === undefined)
			.filter(({ element: { attributes } }) => !isData(attributes.type))
			.map(({ content }) => hashSource(content)),
	),
];

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const { pages, redirects } = builtSite(name);

	it('holds no inline style, and no inline script that the policy would stop', () => {
		const all = [...pages, ...redirects];
		expect(INLINE_HASHES.scripts).toEqual(expect.arrayContaining(held(all, 'script')));
		expect(held(all, 'style')).toEqual([]);
	});

	it('holds each inline script that the policy allows', () => {
		expect(held(pages, 'script').sort()).toEqual(INLINE_HASHES.scripts);
	});

	it('has an island only where a style sheet says how its box is laid out', () => {
		const site = builtSite(name);
		for (const page of pages.filter(({ elements }) => elements.some(({ tag }) => tag === 'astro-island')))
			expect(
				loadedFiles(site, page)
					.styles.map((file) => site.read(file.slice(1)).toString('utf8'))
					.join(''),
				page.address,
			).toMatch(/astro-island[^{}]*\{display:contents\}/);
	});

	it('has the view-time script in the head of every page, before whose end nothing is painted unless it is long', () => {
		for (const page of pages) {
			const head = page.html.slice(0, page.html.indexOf('<body'));
			const own = page.raw.filter(({ element }) =>
				/\/reading\.[\w-]+\.js$/.test(element.attributes.src ?? ''),
			);
			expect(own, page.address).toHaveLength(1);
			expect(head, page.address).toContain(`src="${own[0]?.element.attributes.src}"`);
			const blocking = own[0]?.element.attributes.blocking === 'render';
			if (page.html.length < 90_000) expect(blocking, page.address).toBe(true);
			if (page.html.length > 110_000) expect(blocking, page.address).toBe(false);
		}
	});
});

it('the server file says the same whatever the content, though of other folders', () => {
	const said = (name: 'site' | 'tiny-city') =>
		new Set(
			builtSite(name)
				.read('_headers')
				.toString('utf8')
				.match(/^ {2}.*/gm),
		);
	expect(said('site')).toEqual(said('tiny-city'));
});
