/**
 * The assignment problem: every row gets a column of its own so that the sum of their costs is least. The Hungarian
 * method with potentials, O(rows² · columns): Kuhn 1955, in the form of Jonker and Volgenant 1987 (shortest augmenting
 * path). `costs` is a matrix with at least as many columns as rows. Answers the column of each row; of equal sums always
 * the same one.
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
	const rows = costs.length;
	const columns = costs[0]?.length ?? 0;
	if (rows > columns) throw new RangeError(`${rows} rows cannot each have one of ${columns} columns`);
	/** Row of each column; the column after the last is where a row that is being placed stands. */
	const rowOf = new Int32Array(columns + 1).fill(-1);
	const rowPotential = new Float64Array(rows);
	const columnPotential = new Float64Array(columns + 1);
	const at = (row: number, column: number) => costs[row]?.[column] ?? Number.POSITIVE_INFINITY;

	for (let row = 0; row < rows; row++) {
		const slack = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
		const cameFrom = new Int32Array(columns).fill(columns);
		const reached = new Uint8Array(columns + 1);
		let column = columns;
		rowOf[column] = row;
		// Grows a tree of shortest paths until it reaches a column that nobody has.
		while (rowOf[column] !== -1) {
			reached[column] = 1;
			const holder = rowOf[column] ?? -1;
			let least = Number.POSITIVE_INFINITY;
			let nearest = -1;
			for (let next = 0; next < columns; next++) {
				if (reached[next]) continue;
				const reduced = at(holder, next) - (rowPotential[holder] ?? 0) - (columnPotential[next] ?? 0);
				if (reduced < (slack[next] ?? 0)) {
					slack[next] = reduced;
					cameFrom[next] = column;
				}
				if ((slack[next] ?? 0) < least) {
					least = slack[next] ?? 0;
					nearest = next;
				}
			}
			for (let seen = 0; seen <= columns; seen++) {
				if (reached[seen]) {
					const owner = rowOf[seen] ?? -1;
					rowPotential[owner] = (rowPotential[owner] ?? 0) + least;
					columnPotential[seen] = (columnPotential[seen] ?? 0) - least;
				} else slack[seen] = (slack[seen] ?? 0) - least;
			}
			column = nearest;
		}
		// Hands the columns on along the path, back to where the new row stands.
		while (column !== columns) {
			const before = cameFrom[column] ?? columns;
			rowOf[column] = rowOf[before] ?? -1;
			column = before;
		}
		rowOf[columns] = -1;
	}

	const columnOf = new Array<number>(rows).fill(-1);
	for (let column = 0; column < columns; column++) {
		const row = rowOf[column] ?? -1;
		if (row >= 0) columnOf[row] = column;
	}
	return columnOf;
}
