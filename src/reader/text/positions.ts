/** From an offset in a text to its line and column. */

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** Both 1-based; an offset outside the text is its start. */
export function positionIn(starts: readonly number[], offset: number): { line: number; column: number } {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1) };
}
