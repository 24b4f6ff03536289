/** What an institution looks through: one record as a few words, as cards of the site say them. */
export interface ShownRecord {
	readonly title: string;
	/** From the site's root. */
	readonly url: string;
	/** Kind, time, place, price, standing. */
	readonly facts: readonly string[];
}
