/** Swaps wards between tiles until neighbours lie side by side and nothing is gained any more. */
import { type Flat, neighbours } from './neighbours.ts';

/** What a way of one cell from its place weighs, beside a neighbour that stands one cell from where it should. */
const PLACE_WEIGHT = 0.5;

/** Less than this is rounding, not an improvement. */
const EPSILON = 1e-9;

/** Improves the places one exchange at a time, the best first for each ward, until none helps. */
export function settled(
	points: readonly Flat[],
	cells: readonly Flat[],
	costs: readonly (readonly number[])[],
	start: readonly number[],
): number[] {
	const sides = neighbours(points);
	const cellOf = [...start];
	const wardIn = new Map(start.map((cell, ward) => [cell, ward]));
	const place = (ward: number) => cells[cellOf[ward] ?? 0] ?? { x: 0, y: 0 };
	/** How far one ward stands from its place and its neighbours from theirs; `without` is counted with another ward. */
	const strain = (ward: number, without?: number) => {
		const own = place(ward);
		let sum = PLACE_WEIGHT * (costs[ward]?.[cellOf[ward] ?? 0] ?? 0);
		for (const side of sides[ward] ?? []) {
			if (side.to === without) continue;
			const other = place(side.to);
			sum += (other.x - own.x - side.x) ** 2 + (other.y - own.y - side.y) ** 2;
		}
		return sum;
	};
	const both = (ward: number, other: number | undefined) =>
		strain(ward) + (other === undefined ? 0 : strain(other, ward));
	const exchange = (ward: number, cell: number, other: number | undefined) => {
		const before = cellOf[ward] ?? 0;
		cellOf[ward] = cell;
		if (other !== undefined) cellOf[other] = before;
		return before;
	};

	// Each exchange lessens the whole strain, and there are only so many arrangements: it ends.
	for (let improved = true; improved; ) {
		improved = false;
		for (const ward of points.keys()) {
			let best: { cell: number; gain: number } | undefined;
			for (const cell of cells.keys()) {
				if (cell === cellOf[ward]) continue;
				const other = wardIn.get(cell);
				const strained = both(ward, other);
				const before = exchange(ward, cell, other);
				const gain = strained - both(ward, other);
				exchange(ward, before, other);
				if (gain > (best?.gain ?? EPSILON)) best = { cell, gain };
			}
			if (!best) continue;
			const other = wardIn.get(best.cell);
			const before = exchange(ward, best.cell, other);
			wardIn.set(best.cell, ward);
			if (other === undefined) wardIn.delete(before);
			else wardIn.set(before, other);
			improved = true;
		}
	}
	return cellOf;
}
