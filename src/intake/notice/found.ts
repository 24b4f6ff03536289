/** What a notice says of one column, as a cell of the template would say it, and the words that it came from. */
export interface FoundCell {
	readonly value: string;
	/** A line of the notice, shortened. */
	readonly from: string;
}
/** By column. */
export type FoundCells = Readonly<Record<string, FoundCell>>;

const LONGEST = 160;
export const cell = (value: string, from: string): FoundCell => ({
	value,
	from: from.length > LONGEST ? `${from.slice(0, LONGEST)}…` : from,
});
