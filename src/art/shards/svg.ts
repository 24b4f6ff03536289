import type { Polygon } from './point.ts';

/** Adding 0 turns -0 into 0. */
export const toWhole = (value: number): number => Math.round(value) + 0;
export const toHalf = (value: number): number => Math.round(value * 2) / 2 + 0;

/**
 * The path of a shard: starts absolutely and goes on by steps, so that equal shapes become equal text, which compression
 * folds away. Empty where rounding leaves no surface.
 */
export function pathOf(points: Polygon, rounded = toHalf): string {
	const corners: [number, number][] = [];
	for (const [x, y] of points) {
		const corner: [number, number] = [rounded(x), rounded(y)];
		const last = corners.at(-1);
		if (!last || last[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner);
	}
	const [start, ...rest] = corners;
	if (!start || rest.length < 2) return '';
	let at = start;
	const steps = rest.map((corner) => {
		const step = `${rounded(corner[0] - at[0])} ${rounded(corner[1] - at[1])}`;
		at = corner;
		return step;
	});
	return `M${start.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

export type Layer = readonly [name: string, path: string];

/** One element a layer, those that follow one another under one name joined. */
export function paths(layers: readonly Layer[]): string {
	const joined: [string, string][] = [];
	for (const [name, path] of layers) {
		const last = joined.at(-1);
		if (last?.[0] === name) last[1] += path;
		else if (path !== '') joined.push([name, path]);
	}
	return joined.map(([name, path]) => `<path class="${name}" d="${path}"/>`).join('');
}
