/** Where something stands on a page of a range of days: decided at the build, and again when the page is read. */
/** `out`: over, or before a range that has yet to come. */
export type Placing = 'in' | 'ahead' | 'out';

interface Dated {
	/** Local date or date-time, with or without an offset behind it. */
	readonly start: string;
	readonly end: string;
}

export function placeIn(
	{ from, to }: { readonly from: string; readonly to: string },
	{ start, end }: Dated,
	isOver: boolean,
): Placing {
	const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
	if (first > to) return 'ahead';
	// What began before the range and ended in its first hours is over, not on.
	return last < from || (first < from && isOver) ? 'out' : 'in';
}
