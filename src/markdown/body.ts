/** What reading a body comes to. */
import type { Root } from 'mdast';
import type { Fault } from './fault.ts';

export interface Body {
	/** Paragraphs, headings, lists, quotations, code, tables, emphasis and links to allowed places; nothing else. */
	readonly tree: Root;
	readonly faults: readonly Fault[];
}

/** Markdown of a record, rendered; absent where the record has no body in that language. */
export interface RenderedBody {
	readonly vi: string;
	readonly en?: string;
}
