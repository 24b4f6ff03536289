/** Where a key leads on the map of wards: undefined for a key that does nothing there, or at the edge. */
interface Cell {
	readonly column: number;
	readonly row: number;
}

/** Cells a step to the side weighs as much as this many straight on: up leads to what lies above, even with a gap between. */
const ASIDE = 2;

/**
 * Left and right follow the rows, as one reads, so that every cell can be reached; up and down go to the nearest cell of
 * the rows above or below; Home and End to the ends of the row, with Ctrl to those of the map. `cells` come row by row.
 */
export function keyTarget<C extends Cell>(
	cells: readonly C[],
	from: C,
	key: string,
	ctrl: boolean,
): C | undefined {
	const at = cells.indexOf(from);
	const inRow = cells.filter(({ row }) => row === from.row);
	switch (key) {
		case 'ArrowLeft':
			return ctrl ? undefined : cells[at - 1];
		case 'ArrowRight':
			return ctrl ? undefined : cells[at + 1];
		case 'ArrowUp':
			return ctrl ? undefined : nearest(cells, from, ({ row }) => from.row - row);
		case 'ArrowDown':
			return ctrl ? undefined : nearest(cells, from, ({ row }) => row - from.row);
		case 'Home':
			return ctrl ? cells[0] : inRow[0];
		case 'End':
			return ctrl ? cells.at(-1) : inRow.at(-1);
		default:
			return undefined;
	}
}

/** `ahead` counts rows in the wanted direction; of equally near cells the first is taken. */
function nearest<C extends Cell>(cells: readonly C[], from: C, ahead: (cell: C) => number): C | undefined {
	const way = (cell: C) => ahead(cell) + ASIDE * Math.abs(cell.column - from.column);
	return cells
		.filter((cell) => ahead(cell) > 0)
		.reduce<C | undefined>((best, cell) => (!best || way(cell) < way(best) ? cell : best), undefined);
}
