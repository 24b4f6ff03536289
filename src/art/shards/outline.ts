import type { Point, Polygon } from './point.ts';

/** How many numbers each letter takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6 };

/** Corners of an outline written as an SVG path (M L Q C Z, absolute); a curve becomes `steps` chords. */
export function outline(path: string, steps = 6): Polygon {
	const corners: Point[] = [];
	let at: Point = [0, 0];
	for (const [, letter = '', rest = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
		const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const size = TAKES[letter] ?? 0;
		for (let first = 0; size > 0 && first + size <= numbers.length; first += size) {
			const along = curve(at, numbers.slice(first, first + size));
			const chords = size === 2 ? 1 : steps;
			for (let step = 1; step <= chords; step++) corners.push(along(step / chords));
			at = along(1);
		}
	}
	return corners;
}

/** A straight, quadratic or cubic way from a point, by its handles and its end. */
function curve([x, y]: Point, handles: readonly number[]): (t: number) => Point {
	const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = handles;
	if (handles.length === 2) return (t) => (t === 1 ? [ax, ay] : [x + (ax - x) * t, y + (ay - y) * t]);
	if (handles.length === 4)
		return (t) => {
			const u = 1 - t;
			return [u * u * x + 2 * u * t * ax + t * t * bx, u * u * y + 2 * u * t * ay + t * t * by];
		};
	return (t) => {
		const u = 1 - t;
		const [k0, k1, k2, k3] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
		return [k0 * x + k1 * ax + k2 * bx + k3 * cx, k0 * y + k1 * ay + k2 * by + k3 * cy];
	};
}
