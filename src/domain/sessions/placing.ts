/** Where something stands on a page of a range of days: decided at the build, and again when the page is read. */
/** `out`: over, or before a range that has yet to come. */
export type Placing = 'in' | 'ahead' | 'out';

interface Dated {
	/** Local date or date-time, with or without an offset behind it. */
	readonly start: string;
	readonly end: string;
}

interface Range {
	/** First and last local date. */
	readonly from: string;
	readonly to: string;
}

/**
 * In the range on one of its days, by the rule of covered-days.ts, which would weigh more in the script of every page;
 * and a night that began before the range is in it while it lasts. `now`: local date-time.
 */
export function placeIn({ from, to }: Range, { start, end }: Dated, now: string): Placing {
	// As text: "T9" makes whole days last through the last of them, "~" stands behind any seconds of that minute.
	if (start > `${to}T9`) return 'ahead';
	const six = `${from}T06:00`;
	const over = `${now > from && now < six ? now : six}~`;
	return start >= from || `${end}T9` > over ? 'in' : 'out';
}
