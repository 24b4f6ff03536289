import { describe, expect, test } from 'vitest';
import { motifs } from '../../../src/art/cover/motifs.ts';
import { cover, frieze, friezeOf, heroPicture } from '../../../src/art/covers.ts';
import { MOSAIC_KINDS } from '../../../src/art/palette.ts';
import { FRIEZES, MOTIFS } from '../../../src/schemas/art.ts';
import { compressed } from './compressed.ts';

const all = MOTIFS.flatMap((motif) =>
	motifs[motif].map((_, composition) => ({ motif, composition, name: `${motif} ${composition}` })),
);

const first = { motif: 'book', composition: 0 } as const;

describe('covers of records', () => {
	test('the same id has the same cover, today and in the next build', () => {
		expect(cover('bao-tang-mau', 'museum', first)).toBe(cover('bao-tang-mau', 'museum', first));
	});

	test('there are eighteen motifs, each in two arrangements at least, and all are drawn differently', () => {
		expect(MOTIFS).toHaveLength(18);
		const drawn = all.map((picture) => cover('x', 'day', picture));
		expect(new Set(drawn).size).toBe(all.length);
		expect(all.length).toBeGreaterThanOrEqual(36);
	});

	test('a kind keeps its colour: covers of two kinds differ even for one id', () => {
		expect(cover('x', 'museum', first)).not.toBe(cover('x', 'library', first));
	});

	test('a cover takes 1.5 KB at most, 1.05 KB in the mean', () => {
		// Kinds differ in one class only.
		const sizes = all.flatMap((picture) =>
			['a', 'b', 'c'].map((id) => compressed(cover(id, 'museum', picture))),
		);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(1500);
		expect(sizes.reduce((sum, size) => sum + size) / sizes.length).toBeLessThan(1050);
	});

	test.each(all)(
		'$name carries no style, no id, no broken number, and is hidden from screen readers',
		(picture) => {
			const svg = cover('x', 'heritage', picture);
			expect(svg).not.toMatch(/style|\sid=|NaN|undefined|Infinity|d=""/);
			expect(svg).toContain('aria-hidden="true" focusable="false"');
		},
	);
});

describe('friezes', () => {
	test('a record picks among the scenes that the site has', () => {
		const ids = Array.from({ length: 40 }, (_, at) => `record-${at}`);
		for (const kind of MOSAIC_KINDS) {
			const picked = new Set(ids.map((id) => friezeOf(id, kind, FRIEZES)));
			expect(picked.size, kind).toBeGreaterThanOrEqual(3);
			expect(new Set(ids.map((id) => friezeOf(id, kind, ['wall'])))).toEqual(new Set(['wall']));
		}
	});

	test('a frieze takes 2 KB at most, the picture of the front page 3 KB', () => {
		for (const name of FRIEZES)
			for (const kind of MOSAIC_KINDS) expect(compressed(frieze('x', kind, [name])), name).toBeLessThan(2000);
		expect(compressed(heroPicture('Huế'))).toBeLessThan(3000);
	});

	test('nothing is stretched or cropped: every part stands at a share of the width, in proportion to the height', () => {
		for (const svg of [heroPicture('x'), ...FRIEZES.map((name) => frieze('x', 'day', [name]))]) {
			expect(svg).not.toContain('preserveAspectRatio="none"');
			expect(svg).not.toMatch(/slice|style|NaN|undefined|Infinity|d=""/);
			// The outer panel has no box of its own: it takes the one that the page gives it.
			expect(svg).toMatch(/^<svg class="mosaic scene m-day" aria-hidden="true" focusable="false">/);
		}
	});

	test('each pattern of a drawing has a name of its own, and each name is used', () => {
		for (const svg of [heroPicture('x'), ...FRIEZES.map((name) => frieze('x', 'museum', [name]))]) {
			const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
			expect(ids.length).toBeGreaterThan(1);
			expect(new Set(ids).size).toBe(ids.length);
			expect(used.toSorted()).toEqual(ids.toSorted());
		}
	});
});
