/**
 * Covers and friezes of records. Drawing one costs 5-20 ms, and a large catalogue has ten thousands of pages: so each
 * family has a fixed number of patterns, a record's id picks one, and a pattern is drawn once in a build.
 * The memory is of a pure function: the same question always has the same answer.
 */
import type { Family } from '../catalogue/graph/family.ts';
import { fnv1a } from '../domain/text/fnv.ts';
import { mosaic } from './mosaic/mosaic.ts';
import type { MotifName } from './mosaic/shapes.ts';

const PATTERNS = 24;

/** The kind's own motif mostly, others now and then: a long list of one kind is not one picture over and over. */
const motifs: Readonly<Record<Family, readonly MotifName[]>> = {
	library: ['book', 'book', 'moon', 'book', 'river'],
	museum: ['urn', 'urn', 'drum', 'urn', 'roof'],
	'culture-centre': ['drum', 'moon', 'drum', 'river', 'drum'],
	heritage: ['roof', 'river', 'roof', 'moon', 'roof'],
	day: ['moon', 'river', 'drum'],
};
const drawn = new Map<string, string>();

/** Which of the patterns an id picks. */
export const patternOf = (id: string, patterns = PATTERNS): number => fnv1a(id) % patterns;

function once(key: string, draw: () => string): string {
	const known = drawn.get(key);
	if (known !== undefined) return known;
	const svg = draw();
	drawn.set(key, svg);
	return svg;
}

/** Cover of a card, 320 × 140. */
export function cover(id: string, family: Family): string {
	const pattern = patternOf(id);
	const seed = `${family}-${pattern}`;
	const choice = motifs[family];
	const motif = choice[pattern % choice.length];
	return once(`cover ${seed}`, () =>
		mosaic({ seed, kind: family, ...(motif ? { motif } : {}), width: 320, height: 140, shards: 24 }),
	);
}

/** Band over a record's page, 1600 × 200. */
export function frieze(id: string, family: Family): string {
	const seed = `${family}-${patternOf(id)}`;
	return once(`frieze ${seed}`, () =>
		mosaic({ seed, kind: family, motif: 'river', width: 1600, height: 200, shards: 90 }),
	);
}

/** Picture of a poster, 900 × 640: the river motif of the front page, seeded by the day itself. */
export function posterPicture(id: string): string {
	const seed = `poster-${patternOf(id)}`;
	return once(seed, () =>
		mosaic({ seed, kind: 'day', motif: 'river', width: 900, height: 640, shards: 200 }),
	);
}
