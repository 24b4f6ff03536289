/** Points on the earth laid flat, and which of them are neighbours. For areas the size of a province. */
export interface Flat {
	/** To the east. */
	readonly x: number;
	/** To the south. */
	readonly y: number;
}

/** A neighbour and the way to it: one step along the axis on which it is further, less along the other. */
export interface Side extends Flat {
	readonly to: number;
}

/** Degrees of longitude are made as long as those of latitude are in the middle of the points. */
export function flatten(points: readonly { readonly lat: number; readonly lng: number }[]): Flat[] {
	const latitudes = points.map(({ lat }) => lat);
	const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
	const narrowing = Math.cos((middle * Math.PI) / 180);
	return points.map(({ lat, lng }) => ({ x: lng * narrowing, y: -lat }));
}

/**
 * Two points are neighbours when no third lies in the circle that has both on its rim (Gabriel and Sokal 1969): close to
 * which wards share a border, without knowing the borders. Points on the same spot are no neighbours of each other.
 */
export function neighbours(points: readonly Flat[]): Side[][] {
	const sides = points.map((): Side[] => []);
	for (const [from, a] of points.entries()) {
		for (const [to, b] of points.entries()) {
			const apart = squared(a, b);
			if (apart === 0 || points.some((c) => squared(a, c) + squared(c, b) < apart && c !== a && c !== b))
				continue;
			const step = Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y));
			sides[from]?.push({ to, x: (b.x - a.x) / step, y: (b.y - a.y) / step });
		}
	}
	return sides;
}

const squared = (a: Flat, b: Flat) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
