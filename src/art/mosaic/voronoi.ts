import { Delaunay } from 'd3-delaunay';
import type { Room } from './motif.ts';
import type { Point } from './piece.ts';
import type { Random } from './seeded-random.ts';

export interface Field {
	width: number;
	height: number;
	/** Shards at the lower edge reach down to here, under what hides them. */
	depth: number;
	/** How many shards. */
	count: number;
	/** The field makes way for these, and its first shards stand round them like a halo. */
	rooms: Room[];
	random: Random;
}

export interface VoronoiCell {
	corners: Point[];
	middle: Point;
	/** Places in the list of the shards it touches. */
	neighbours: number[];
}

const RELAXATIONS = 3;
/** The field runs a little over the edge, so that no mortar frames the picture. */
const OVERLAP = 4;

/** Seeded Voronoi shards between the rooms, evened out by Lloyd's relaxation. */
export function fieldOf({ width, height, depth, count, rooms, random }: Field): VoronoiCell[] {
	const inPicture = ([x, y]: Point) => x > 0 && x < width && y > 0 && y < height;
	const halo = halosOf(rooms, count, random).filter(inPicture).slice(0, count);
	let free: Point[] = Array.from({ length: count - halo.length }, () =>
		outside(rooms, [random() * width, random() * height]),
	);
	const diagram = () =>
		Delaunay.from<Point>(
			[...halo, ...free],
			([x]) => x,
			([, y]) => y,
		).voronoi([-OVERLAP, -OVERLAP, width + OVERLAP, depth + OVERLAP]);
	for (let pass = 0; pass < RELAXATIONS; pass++) {
		const voronoi = diagram();
		free = free.map((point, index) => {
			const corners = voronoi.cellPolygon(halo.length + index);
			return corners ? outside(rooms, middleOf(corners.slice(1))) : point;
		});
	}
	const voronoi = diagram();
	return [...halo, ...free].map((middle, index) => ({
		middle,
		corners: (voronoi.cellPolygon(index) ?? []).slice(1),
		neighbours: [...voronoi.neighbors(index)],
	}));
}

/** About half of the field's shards, spread round the rooms by their girth. */
function halosOf(rooms: Room[], count: number, random: Random): Point[] {
	const points: Point[] = [];
	for (const { x, y, rx, ry } of rooms) {
		const around = Math.max(5, Math.min(14, Math.round((count * 0.5) / rooms.length)));
		const start = random();
		for (let index = 0; index < around; index++) {
			const angle = ((index + start + (random() - 0.5) * 0.3) / around) * Math.PI * 2;
			points.push([x + Math.cos(angle) * rx * 1.3, y + Math.sin(angle) * ry * 1.3]);
		}
	}
	return points;
}

/** Moves a point that lies in a room straight out of it. */
function outside(rooms: Room[], point: Point): Point {
	for (const { x, y, rx, ry } of rooms) {
		const dx = (point[0] - x) / rx;
		const dy = (point[1] - y) / ry;
		const distance = Math.hypot(dx, dy);
		if (distance > 0 && distance < 1.25)
			return [x + (dx / distance) * rx * 1.25, y + (dy / distance) * ry * 1.25];
	}
	return point;
}

function middleOf(corners: Point[]): Point {
	const sum = corners.reduce(([x, y], corner) => [x + corner[0], y + corner[1]], [0, 0]);
	return [sum[0] / corners.length, sum[1] / corners.length];
}
