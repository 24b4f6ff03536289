import { Delaunay } from 'd3-delaunay';
import { within } from './cut.ts';
import { middle, type Point, type Polygon } from './point.ts';
import type { Random } from './random.ts';

/** Space that the shards of a field keep clear of and line up round: an ellipse. */
export interface Room {
	readonly x: number;
	readonly y: number;
	readonly rx: number;
	readonly ry: number;
}

/** A shard of a field, and the places in the list of those it touches. */
export interface FieldShard {
	readonly corners: Polygon;
	readonly near: readonly number[];
}

/** Each time, the points move to the middle of their shards, and the shards become more even (Lloyd, 1982). */
const RELAXATIONS = 3;
/** A field runs over its edge, so that no line frames the picture. */
const OVERLAP = 4;

type Bounds = [left: number, top: number, right: number, bottom: number];
const voronoi = (seeds: readonly Point[], bounds: Bounds) =>
	Delaunay.from<Point>(
		seeds,
		([x]) => x,
		([, y]) => y,
	).voronoi(bounds);
/** The last corner of d3's polygons is the first one again. */
const cellOf = (diagram: ReturnType<typeof voronoi>, at: number): Polygon =>
	(diagram.cellPolygon(at) ?? []).slice(1);
const anywhere = (random: Random, width: number, height: number): Point => [
	random() * width,
	random() * height,
];

/** Even shards that keep clear of the rooms and stand round them like a halo. */
export function field(
	width: number,
	height: number,
	count: number,
	rooms: readonly Room[],
	random: Random,
): FieldShard[] {
	const bounds: Bounds = [-OVERLAP, -OVERLAP, width + OVERLAP, height + OVERLAP];
	const halo = rooms
		.flatMap((room) => haloOf(room, Math.round((count * 0.5) / rooms.length), random))
		.filter(([x, y]) => x > 0 && y > 0 && x < width && y < height);
	let free = Array.from({ length: Math.max(4, count - halo.length) }, () =>
		outside(rooms, anywhere(random, width, height)),
	);
	for (let pass = 0; pass < RELAXATIONS; pass++) {
		const diagram = voronoi([...halo, ...free], bounds);
		free = free.map((point, at) => {
			const corners = cellOf(diagram, halo.length + at);
			return corners.length > 0 ? outside(rooms, middle(corners)) : point;
		});
	}
	const diagram = voronoi([...halo, ...free], bounds);
	return [...halo, ...free].map((_, at) => ({
		corners: cellOf(diagram, at),
		near: [...diagram.neighbors(at)],
	}));
}

function haloOf({ x, y, rx, ry }: Room, wanted: number, random: Random): Point[] {
	const count = Math.min(11, Math.max(5, wanted));
	const start = random();
	return Array.from({ length: count }, (_, at) => {
		const angle = ((at + start + (random() - 0.5) * 0.3) / count) * 2 * Math.PI;
		return [x + Math.cos(angle) * rx * 1.3, y + Math.sin(angle) * ry * 1.3];
	});
}

/** Moves a point that lies in a room straight out of it. */
function outside(rooms: readonly Room[], point: Point): Point {
	for (const { x, y, rx, ry } of rooms) {
		const [dx, dy] = [(point[0] - x) / rx, (point[1] - y) / ry];
		const distance = Math.hypot(dx, dy);
		if (distance > 0 && distance < 1.2)
			return [x + (dx / distance) * rx * 1.2, y + (dy / distance) * ry * 1.2];
	}
	return point;
}

/** Irregular shards within an outline. */
export function crack(outline: Polygon, count: number, random: Random): Polygon[] {
	const [across, down] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
	const [left, top] = [Math.min(...across), Math.min(...down)];
	const [right, bottom] = [Math.max(...across), Math.max(...down)];
	const bounds: Bounds = [left - 1, top - 1, right + 1, bottom + 1];
	let seeds = Array.from({ length: count }, (): Point => {
		const [x, y] = anywhere(random, right - left, bottom - top);
		return [left + x, top + y];
	});
	for (let pass = 0; pass < RELAXATIONS; pass++) {
		const diagram = voronoi(seeds, bounds);
		seeds = seeds.map((_, at) => middle(cellOf(diagram, at)));
	}
	const diagram = voronoi(seeds, bounds);
	return seeds
		.map((_, at) => cellOf(diagram, at))
		.map((cell) => within(outline, cell, middle(cell)))
		.filter((corners) => corners.length > 2);
}

/** A field that repeats sideways without a seam: one tile of it, a shard over its edge drawn at both ends. */
export function tile(width: number, height: number, count: number, random: Random): Polygon[][] {
	let seeds = Array.from({ length: count }, () => anywhere(random, width, height));
	const shifted = (dx: number) => seeds.map(([x, y]): Point => [x + dx, y]);
	const laid = () =>
		voronoi(
			[...seeds, ...shifted(-width), ...shifted(width)],
			[-width, -OVERLAP, 2 * width, height + OVERLAP],
		);
	for (let pass = 0; pass < RELAXATIONS; pass++) {
		const diagram = laid();
		seeds = seeds.map((_, at) => {
			const [x, y] = middle(cellOf(diagram, at));
			return [(x + width) % width, y];
		});
	}
	const diagram = laid();
	return seeds.map((_, at) =>
		[-width, 0, width]
			.map((dx) => cellOf(diagram, at).map(([x, y]): Point => [x + dx, y]))
			.filter((corners) => corners.some(([x]) => x > -OVERLAP && x < width + OVERLAP)),
	);
}
