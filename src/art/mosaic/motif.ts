import type { Piece, Point } from './piece.ts';
import type { Random } from './seeded-random.ts';

/** Where a motif may stand: its middle, and the size of its unit (about 120 units high), in picture units. */
export interface Stand {
	x: number;
	y: number;
	unit: number;
	width: number;
	height: number;
	/** How many shards the whole picture may have. */
	shards: number;
	random: Random;
}

/** Space the shards of the field keep clear of and line up around. */
export interface Room {
	x: number;
	y: number;
	rx: number;
	ry: number;
}

export interface Motif {
	pieces: Piece[];
	/** Painted lines on porcelain: points joined by a smooth curve through one handle. */
	strokes: Stroke[];
	rooms: Room[];
	/** From the first line on the field begins to be hidden; below the second nothing of it is seen. */
	floor?: readonly [first: number, second: number];
}

/** A line bent once, like the foot of a brush: from, over, to. */
export type Stroke = readonly [from: Point, over: Point, to: Point];

export type DrawMotif = (stand: Stand) => Motif;

/** From the motif's own units, middle at 0, 0, to the picture's. */
export function placed(stand: Stand, points: readonly Point[]): Point[] {
	return points.map(([x, y]) => [stand.x + x * stand.unit, stand.y + y * stand.unit]);
}
