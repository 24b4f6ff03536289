/** A table as this catalogue reads it, whatever kind of file it came from. */

/** A date, a time of day, or both, as a spreadsheet holds them: `YYYY-MM-DD` and `HH:MM`, wall time of the sender. */
export interface SheetMoment {
	readonly date?: string;
	readonly time?: string;
}

export type CellContent = string | number | boolean | SheetMoment;

/** Row and column count from 0 here; people and findings count from 1. */
interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export interface SheetGrid {
	readonly name: string;
	/** Rows and columns that nothing was written in are undefined. */
	readonly rows: readonly (readonly (CellContent | undefined)[])[];
	readonly merges: readonly Merge[];
	/** Texts in letters of the nineties, rewritten, by the font that told: `.VnTime`. */
	readonly rewritten: ReadonlyMap<string, number>;
	/** Cells whose formula has no value in the file, or an error: `row,column`. */
	readonly unknown: ReadonlySet<string>;
}

export interface Workbook {
	readonly sheets: readonly SheetGrid[];
	/** Sheets that the sender hid: lists of codes, drafts. They are not read. */
	readonly hidden: readonly string[];
}

/** Why a file cannot be read as a table, in words of the sender. */
export class UnreadableFile extends Error {
	override name = 'UnreadableFile';
}
