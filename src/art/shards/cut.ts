import type { Point, Polygon } from './point.ts';

/** The part of a polygon with a·x + b·y ≤ c (Sutherland and Hodgman, 1974). */
export function half(points: Polygon, a: number, b: number, c: number): Polygon {
	const kept: Point[] = [];
	for (const [at, to] of points.entries()) {
		const from = points.at(at - 1) ?? to;
		const [before, after] = [a * from[0] + b * from[1] - c, a * to[0] + b * to[1] - c];
		if (before <= 0 !== after <= 0) {
			const part = before / (before - after);
			kept.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
		}
		if (after <= 0) kept.push(to);
	}
	return kept;
}

const real = (points: Polygon): boolean => points.length > 2;

/** Strips between level cuts, from above. */
export function rows(points: Polygon, ...cuts: number[]): Polygon[] {
	const strips = [...cuts, Infinity].map((below, at, all) => {
		const above = at === 0 ? -Infinity : (all[at - 1] ?? -Infinity);
		return between(points, [0, 1], above, below);
	});
	return strips.filter(real);
}

/** Strips between upright cuts, from the left. */
export function columns(points: Polygon, ...cuts: number[]): Polygon[] {
	const strips = [...cuts, Infinity].map((right, at, all) => {
		const left = at === 0 ? -Infinity : (all[at - 1] ?? -Infinity);
		return between(points, [1, 0], left, right);
	});
	return strips.filter(real);
}

function between(points: Polygon, [a, b]: Point, least: number, most: number): Polygon {
	const upTo = most === Infinity ? points : half(points, a, b, most);
	return least === -Infinity ? upTo : half(upTo, -a, -b, -least);
}

/** Sectors between rays from a point; the first ray stands at `start` turns, 0 is up. */
export function fan(points: Polygon, x: number, y: number, count: number, start = 0): Polygon[] {
	const ray = (at: number): Point => {
		const angle = (start + at / count) * Math.PI * 2;
		return [Math.sin(angle), -Math.cos(angle)];
	};
	const sectors = Array.from({ length: count }, (_, at) => {
		const [[fx, fy], [tx, ty]] = [ray(at), ray(at + 1)];
		const one = half(points, fy, -fx, fy * x - fx * y);
		return half(one, -ty, tx, tx * y - ty * x);
	});
	return sectors.filter(real);
}

/** The part of a polygon within a convex one. */
export function within(points: Polygon, cell: Polygon, [mx, my]: Point): Polygon {
	let kept = points;
	for (const [at, from] of cell.entries()) {
		const to = cell[(at + 1) % cell.length] ?? from;
		const [a, b] = [to[1] - from[1], from[0] - to[0]];
		const c = a * from[0] + b * from[1];
		const side = a * mx + b * my > c ? -1 : 1;
		if (kept.length > 0) kept = half(kept, a * side, b * side, c * side);
	}
	return kept;
}
