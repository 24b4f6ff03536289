import { fan } from './motifs/water.ts';
import type { MosaicTone } from './palette.ts';
import { area, course, disc, type Piece, type Point } from './piece.ts';
import { seededRandom } from './seeded-random.ts';
import { tonePaths } from './svg.ts';

/** The mark is drawn on a square of this side. */
const MARK_SIDE = 64;

/** Smaller bits left by the rim are swept away, in square units. */
const SPLINTER = 20;

/** Two rows of fans; porcelain in the two bluer tones, for the whitest would be lost on paper. */
const WAVES: [x: number, y: number, tone: MosaicTone][] = [
	[4, 51, 'p2'],
	[26, 51, 'p3'],
	[48, 51, 'p2'],
	[15, 61, 'p3'],
	[37, 61, 'a1'],
	[59, 61, 'p3'],
];

/** The site's mark: a round mosaic, an amber moon over waves, tím sky. Classes as in `mosaic`. */
export function brandMark(): string {
	return (
		`<svg class="mosaic m-day" viewBox="0 0 ${MARK_SIDE} ${MARK_SIDE}" aria-hidden="true" focusable="false">` +
		`${tonePaths(markPieces())}</svg>`
	);
}

function markPieces(): Piece[] {
	const random = seededRandom('mark');
	const round = disc([32, 32], 31, 24);
	const moon: Point = [37, 24];
	const ray =
		(reach: number) =>
		(t: number): Point => {
			const angle = t * Math.PI * 2 + 0.4;
			return [moon[0] + reach * Math.cos(angle), moon[1] + reach * Math.sin(angle)];
		};
	const sky: MosaicTone[] = ['m1', 'm2', 'm3', 'm1', 'm3', 'm2', 'm3'];
	const pieces: Piece[] = course(ray(60), ray(6), 7, random, 2).map((corners, index) => ({
		tone: sky[index] ?? 'm1',
		layer: 0,
		corners,
	}));
	pieces.push({ tone: 'a1', layer: 1, corners: disc(moon, 13, 24) });
	for (const [x, y, tone] of WAVES) pieces.push({ tone, layer: y, corners: fan([x, y], 11, 14) });
	return pieces
		.map((piece) => ({ ...piece, corners: within(round, piece.corners) }))
		.filter(({ corners }) => area(corners) > SPLINTER);
}

/** The part of a shard inside a convex outline that runs clockwise on the screen (Sutherland and Hodgman, 1974). */
function within(outline: readonly Point[], corners: readonly Point[]): Point[] {
	let kept = [...corners];
	for (const [index, a] of outline.entries()) {
		const b = outline[(index + 1) % outline.length] ?? a;
		const side = ([x, y]: Point) => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
		const before = kept;
		kept = [];
		for (const [at, to] of before.entries()) {
			const from = before.at(at - 1) ?? to;
			const [s, t] = [side(from), side(to)];
			if (s >= 0 !== t >= 0) {
				const part = s / (s - t);
				kept.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
			}
			if (t >= 0) kept.push(to);
		}
	}
	return kept;
}
