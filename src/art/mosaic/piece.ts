import type { MosaicTone } from './palette.ts';
import type { Random } from './seeded-random.ts';

export type Point = readonly [x: number, y: number];

/** One shard. Pieces of a higher layer cover those below, as a motif covers the field it is set into. */
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

/** A ring round a centre, cut into sectors; closed, so its first joint falls anywhere. */
export function ring(
	[x, y]: Point,
	inner: number,
	outer: number,
	count: number,
	random: Random,
	bend = 2,
): Point[][] {
	const start = random();
	const circle = (radius: number): Curve => {
		return (t) => {
			const angle = (t + start) * Math.PI * 2;
			return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		};
	};
	return course(circle(outer), circle(inner), count, random, bend);
}

export function disc(centre: Point, radius: number, corners = 20): Point[] {
	return star(centre, radius, radius, corners / 2);
}

/** Corners far and near in turn; equal radii give a disc. */
export function star([x, y]: Point, outer: number, inner: number, rays: number): Point[] {
	return Array.from({ length: rays * 2 }, (_, index) => {
		const angle = (index / rays) * Math.PI - Math.PI / 2;
		const radius = index % 2 === 0 ? outer : inner;
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
	});
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

/** Whether the point lies in the polygon: an odd number of edges crosses the ray to its right. */
export function covers(corners: readonly Point[], [x, y]: Point): boolean {
	let inside = false;
	let before = corners.at(-1);
	for (const corner of corners) {
		if (before && corner[1] > y !== before[1] > y) {
			const crossing = ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]) + corner[0];
			if (x < crossing) inside = !inside;
		}
		before = corner;
	}
	return inside;
}

export type Topmost = (point: Point) => Piece | undefined;

/** Asks which piece is seen at a point. Thousands of points are asked for: most pieces are ruled out by their box. */
export function topmostOf(pieces: readonly Piece[]): Topmost {
	const downward = pieces
		.map((piece, index) => ({ piece, index, box: boxOf(piece.corners) }))
		.sort((one, other) => other.piece.layer - one.piece.layer || other.index - one.index);
	return (point) => {
		const [x, y] = point;
		return downward.find(
			({ piece, box }) =>
				x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && covers(piece.corners, point),
		)?.piece;
	};
}

function boxOf(corners: readonly Point[]) {
	const across = corners.map(([x]) => x);
	const down = corners.map(([, y]) => y);
	return {
		left: Math.min(...across),
		right: Math.max(...across),
		top: Math.min(...down),
		bottom: Math.max(...down),
	};
}

function joints(count: number, random: Random, skew: number): number[] {
	return Array.from({ length: count + 1 }, (_, index) =>
		index === 0 || index === count ? index / count : (index + (random() - 0.5) * 2 * skew) / count,
	);
}

function along(curve: Curve, from: number, to: number, bend: number): Point[] {
	return Array.from({ length: bend + 2 }, (_, index) => curve(from + ((to - from) * index) / (bend + 1)));
}
