export type Point = readonly [x: number, y: number];
/** A shard or an outline: its corners in order, the last joined to the first. */
export type Polygon = readonly Point[];

/** The mean of the corners. */
export function middle(corners: Polygon): Point {
	const sum = corners.reduce<Point>(([x, y], corner) => [x + corner[0], y + corner[1]], [0, 0]);
	return [sum[0] / corners.length, sum[1] / corners.length];
}

/** An element of a short list, which is gone through again and again. */
export const takenInTurn = <T>(list: readonly [T, ...T[]], at: number): T =>
	list[at % list.length] ?? list[0];
