/** What the reader and the rules have to say about content, before and after it has a line and a column. */
export type Severity = 'error' | 'warning';

export interface Words {
	readonly vi: string;
	readonly en: string;
}

export interface Issue {
	readonly severity: Severity;
	/** From the content directory's parent, with forward slashes: `content/events/x.yaml`. */
	readonly file: string;
	/** 1-based; of a sheet its row. */
	readonly line: number;
	/** 1-based, in UTF-16 units; of a sheet its column. */
	readonly column: number;
	/** Name of the sheet, where the file is a table with cells and no text with lines. */
	readonly sheet?: string;
	/** Stable name of the rule, `kebab-case`. */
	readonly rule: string;
	readonly message: Words;
	/** How to mend it, written so that an editor can follow it. */
	readonly cure: Words;
	/** How many mistakes it stands for, where it says "and so many more". */
	readonly count?: number;
}

/** Keys and list indexes from a document's root. */
export type Path = readonly (string | number)[];

/**
 * A node by its path (its key, when the key is what is wrong; `within`, when it is a place inside its text, counted in
 * UTF-16 units of the text as YAML gives it), a character by its offset in the file, or a cell of a sheet.
 */
export type At =
	| { readonly path: Path; readonly on?: 'key' | 'value'; readonly within?: number }
	| { readonly offset: number }
	| Cell;

/** Row and column are 1-based, as people count them: C6 is in row 6 and column 3. */
interface Cell {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
}

/** The least that is needed to put a finding at its place. */
export interface SourceText {
	readonly shown: string;
	readonly text: string;
}

/** An issue that knows its node but not yet its line: positions cost a second parse, so only files with findings pay. */
export interface Finding {
	readonly severity: Severity;
	readonly file: SourceText;
	readonly at: At;
	readonly rule: string;
	readonly message: Words;
	readonly cure: Words;
	/** As of an issue. */
	readonly count?: number;
}
