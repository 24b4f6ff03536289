/** What Markdown can say and a body must not: it is reported where it stands, and shown as plain text if nobody asks. */
export type FaultKind =
	| 'html'
	| 'link'
	| 'picture'
	| 'footnote'
	| 'deep'
	| 'table'
	| 'references'
	| 'character'
	| 'blank';

export interface Fault {
	readonly kind: FaultKind;
	/** The tag, address, mark or reference itself. */
	readonly text: string;
	/** Where it begins in the body, in UTF-16 units. */
	readonly offset: number;
}
