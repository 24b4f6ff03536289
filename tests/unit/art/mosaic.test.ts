import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compose, type MosaicOptions, sharesOf } from '../../../src/art/mosaic/composition.ts';
import { brandMark, mosaic } from '../../../src/art/mosaic/mosaic.ts';
import { coloursOf, DARK, LIGHT, MOSAIC_KINDS } from '../../../src/art/mosaic/palette.ts';
import { MOTIFS } from '../../../src/art/mosaic/shapes.ts';

const SEEDS = ['thu-vien', '23-11'];
const CARD = { width: 320, height: 140, shards: 24 };
const FRIEZE = { width: 1600, height: 200, shards: 60 };
const HOME: MosaicOptions = {
	seed: 'home',
	kind: 'day',
	motif: 'river',
	width: 900,
	height: 470,
	shards: 220,
};

/** Every kind, with its own motif and with each other one. */
function all(size: typeof CARD): MosaicOptions[] {
	return MOSAIC_KINDS.flatMap((kind) =>
		[undefined, ...MOTIFS].flatMap((motif) => SEEDS.map((seed) => ({ seed, kind, motif, ...size }))),
	);
}

function brotli(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

describe('a mosaic', () => {
	it('is the same for the same seed and another for another one', () => {
		const card: MosaicOptions = { seed: 'thu-vien', kind: 'library', ...CARD };
		expect(mosaic(card)).toBe(mosaic({ ...card }));
		expect(mosaic(card)).not.toBe(mosaic({ ...card, seed: 'bao-tang' }));
	});

	it('never has more shards than asked for', () => {
		for (const options of [...all(CARD), ...all(FRIEZE), HOME]) {
			expect(compose(options).pieces.length, JSON.stringify(options)).toBeLessThanOrEqual(options.shards);
		}
	});

	it('refuses a number of shards that its motif does not fit in', () => {
		expect(() => mosaic({ seed: 'a', kind: 'museum', ...CARD, shards: 12 })).toThrow(
			/urn at 320 × 140 needs \d+ shards, not 12/,
		);
	});

	it('stays within 1,200 bytes on a card, 2,000 as a frieze, 6,000 on the home page', () => {
		for (const options of all(CARD)) expect(brotli(mosaic(options))).toBeLessThanOrEqual(1200);
		for (const options of all(FRIEZE)) expect(brotli(mosaic(options))).toBeLessThanOrEqual(2000);
		expect(brotli(mosaic(HOME))).toBeLessThanOrEqual(6000);
	});

	it('gives about seven tenths to its kind, two to porcelain and one to amber', () => {
		for (const kind of MOSAIC_KINDS) {
			for (const seed of SEEDS) {
				const shares = sharesOf(compose({ seed, kind, ...CARD }).pieces, CARD);
				expect(shares.m, `${kind} ${seed}`).toBeGreaterThan(0.58);
				expect(shares.m, `${kind} ${seed}`).toBeLessThan(0.84);
				expect(shares.p, `${kind} ${seed}`).toBeGreaterThan(0.12);
				expect(shares.p, `${kind} ${seed}`).toBeLessThan(0.27);
				expect(shares.a, `${kind} ${seed}`).toBeGreaterThan(0.04);
				expect(shares.a, `${kind} ${seed}`).toBeLessThan(0.2);
			}
		}
	});

	it('leaves no hole in the ground', () => {
		for (const options of [...all(CARD), ...all(FRIEZE), HOME]) {
			const covered = Object.values(sharesOf(compose(options).pieces, options)).reduce(
				(sum, part) => sum + part,
				0,
			);
			expect(covered, JSON.stringify(options)).toBeGreaterThan(0.995);
		}
	});

	it('carries no style, no id and only whole numbers, and is hidden from screen readers', () => {
		for (const svg of [mosaic(HOME), mosaic({ seed: 'a', kind: 'museum', ...CARD }), brandMark()]) {
			expect(svg).not.toMatch(/style|\bid=|NaN|undefined|\d\.\d/);
			expect(svg).toContain('aria-hidden="true" focusable="false"');
		}
	});
});

describe('the mark', () => {
	it('is the same each time and takes at most 600 bytes', () => {
		expect(brandMark()).toBe(brandMark());
		expect(brotli(brandMark())).toBeLessThanOrEqual(600);
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
