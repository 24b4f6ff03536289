/** The name of a cell as spreadsheets write it, `C6`; row and column are 1-based. */
export function cellName(row: number, column: number): string {
	let letters = '';
	// Columns are counted by letters without a nought: Z is followed by AA.
	for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	return `${letters}${row}`;
}
