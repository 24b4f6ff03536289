import type { MosaicTone } from '../palette.ts';
import type { Point } from '../shards/point.ts';
import type { Random } from '../shards/random.ts';

/** One shard. Pieces of a higher layer cover those below. */
export interface Piece {
	tone: MosaicTone;
	layer: number;
	corners: Point[];
}

/** A way through the picture, t from 0 to 1. */
export type Curve = (t: number) => Point;

/**
 * Cuts the strip between two curves into pieces, as a mason lays one course of shards along an outline.
 * The joints stand a little askew; `bend` is the number of extra corners per piece and side on a curve.
 */
export function course(
	top: Curve,
	bottom: Curve,
	count: number,
	random: Random,
	bend = 1,
	skew = 0.3,
): Point[][] {
	const above = joints(count, random, skew);
	const below = joints(count, random, skew);
	return Array.from({ length: count }, (_, index) => [
		...along(top, above[index] ?? 0, above[index + 1] ?? 1, bend),
		...along(bottom, below[index + 1] ?? 1, below[index] ?? 0, bend),
	]);
}

/** In square picture units. */
export function area(corners: readonly Point[]): number {
	let twice = 0;
	let before = corners.at(-1);
	for (const corner of corners) {
		if (before) twice += before[0] * corner[1] - corner[0] * before[1];
		before = corner;
	}
	return Math.abs(twice) / 2;
}

function joints(count: number, random: Random, skew: number): number[] {
	return Array.from({ length: count + 1 }, (_, index) =>
		index === 0 || index === count ? index / count : (index + (random() - 0.5) * 2 * skew) / count,
	);
}

function along(curve: Curve, from: number, to: number, bend: number): Point[] {
	return Array.from({ length: bend + 2 }, (_, index) => curve(from + ((to - from) * index) / (bend + 1)));
}
