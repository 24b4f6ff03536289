import type { MosaicTone } from '../palette.ts';
import { within } from '../shards/cut.ts';
import type { Point } from '../shards/point.ts';
import { seededRandom } from '../shards/random.ts';
import { star } from '../shards/shapes.ts';
import { area, course, type Piece } from './course.ts';
import { tonePaths } from './tone-paths.ts';

/** The mark is drawn on a square of this side. */
const MARK_SIDE = 64;

/** Smaller bits left by the rim are swept away, in square units. */
const SPLINTER = 20;

/** Of a fan of the water. */
const RADIUS = 11;
const FOOT = 14;

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
	const round = disc([32, 32], 31);
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
	pieces.push({ tone: 'a1', layer: 1, corners: disc(moon, 13) });
	for (const [x, y, tone] of WAVES) pieces.push({ tone, layer: y, corners: fan([x, y]) });
	return pieces
		.map((piece) => ({ ...piece, corners: [...within(piece.corners, round, [32, 32])] }))
		.filter(({ corners }) => area(corners) > SPLINTER);
}

/** The first corner is up, so that the mark is the same on both sides. */
const disc = ([x, y]: Point, radius: number): Point[] => [...star(x, y, radius, radius, 12)];

/** A half-round shard and its foot. */
function fan([x, y]: Point): Point[] {
	const arc = Array.from({ length: 9 }, (_, at): Point => {
		const angle = Math.PI * (1 + at / 8);
		return [x + Math.round(RADIUS * Math.cos(angle)), y + Math.round(RADIUS * Math.sin(angle))];
	});
	return [...arc, [x + RADIUS, y + FOOT], [x - RADIUS, y + FOOT]];
}
