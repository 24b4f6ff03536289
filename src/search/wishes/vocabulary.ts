/**
 * What people ask for besides the words that records hold: a time, an age, a grade, what is free, a ward, a page of the
 * site, a fact about a place. Travels to the search page as one small file, so that no word of it stands in a script.
 */

export type WishKind =
	| 'today'
	| 'tomorrow'
	| 'weekend'
	| 'week'
	| 'month'
	| 'weekday'
	| 'date'
	| 'age'
	| 'grade'
	| 'free'
	| 'near'
	/** Stands before a ward: "ở", "phường". */
	| 'at'
	| 'ward'
	/** A ward by a name that it no longer has. */
	| 'former-ward'
	| 'family'
	| 'page'
	/** Hours, price, telephone: the place itself is looked for. */
	| 'facts'
	/** No wish: syllables that make one word, with and without marks. */
	| 'compound';

/**
 * A wish, what its kind needs to know (a filter's value, an address, a number), how it is called on the page, and the
 * phrases that say it, as spelled. `#` in a phrase stands for a number; in a name for the first that was typed.
 */
export type WishEntry = readonly [kind: WishKind, value: string, name: string, ...phrases: string[]];

export const WISH_PAGES = [
	'today',
	'weekend',
	'events',
	'programmes',
	'places',
	'freeEntry',
	'month',
	'ward',
] as const;
export type WishPage = (typeof WISH_PAGES)[number];

export interface WishVocabulary {
	readonly entries: readonly WishEntry[];
	/** Of pages to which a wish may lead; the month `[month]` and the ward `[id]` are put in. */
	readonly pages: Readonly<Record<WishPage, string>>;
	/** First and last year with pages of their months. */
	readonly years: readonly [number, number];
}
