import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brandMark } from '../../../src/art/brand/mark.ts';
import { coloursOf, DARK, LIGHT, MOSAIC_KINDS } from '../../../src/art/palette.ts';
import { compressed } from './compressed.ts';

describe('the mark', () => {
	it('is the same each time and takes at most 600 bytes', () => {
		expect(brandMark()).toBe(brandMark());
		expect(compressed(brandMark())).toBeLessThanOrEqual(600);
	});

	it('carries no style, no id and only whole numbers, and is hidden from screen readers', () => {
		expect(brandMark()).not.toMatch(/style|\bid=|NaN|undefined|\d\.\d/);
		expect(brandMark()).toContain('aria-hidden="true" focusable="false"');
	});
});

describe('the style sheet', () => {
	const css = readFileSync(new URL('../../../src/site/frame/styles/mosaic.css', import.meta.url), 'utf8');
	const dark = css.indexOf('@media (prefers-color-scheme: dark)');
	const chosen = css.indexOf(":root[data-theme='dark']");
	const parts = [
		['by day', css.slice(0, dark), LIGHT],
		['by night', css.slice(dark, chosen), DARK],
		['by night when chosen', css.slice(chosen), DARK],
	] as const;

	it.each(parts)('paints every tone as the palette says, %s', (_, part, palette) => {
		for (const kind of MOSAIC_KINDS) {
			const own = part.split(`.m-${kind} {`)[1]?.split('}')[0] ?? '';
			const common = part.split('.mosaic {')[1]?.split('}')[0] ?? '';
			for (const [tone, colour] of Object.entries(coloursOf(palette, kind))) {
				const said = own.match(`--${tone}: (.*);`)?.[1] ?? common.match(`--${tone}: (.*);`)?.[1];
				expect(said, `${kind} ${tone}`).toBe(colour);
			}
			expect(common).toContain(`--brush: ${palette.brush};`);
		}
	});
});
