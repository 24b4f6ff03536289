/** What the page and its worker tell each other. Plain data: it goes through a copy. */

import type { RowCells } from '../../intake/notice/notice-row.ts';
import type { Mistake } from '../../intake/table/mistake.ts';
import type { SearchCard } from '../../search/records/card.ts';
import type { ContentPart } from './content-parts.ts';

export type Asked =
	| {
			readonly ask: 'content';
			readonly parts: readonly ContentPart[];
			readonly pictures: readonly string[];
			readonly place: string;
	  }
	/** `now`: local wall time of the site. */
	| { readonly ask: 'check'; readonly bytes: Uint8Array; readonly now: string }
	/** `today`: local date of the site. */
	| { readonly ask: 'notice'; readonly text: string; readonly today: string };

/** What is asked of the worker that writes workbooks. */
export type AskedToWrite =
	| { readonly ask: 'marked'; readonly bytes: Uint8Array; readonly mistakes: readonly Mistake[] }
	| { readonly ask: 'row'; readonly cells: RowCells };

/** Cards of so many records are drawn, new ones first; the others are listed. */
export const MOST_CARDS = 20;

/** One row of the table, and what it comes to. */
export interface CheckedRecord {
	readonly state: 'new' | 'changed' | 'same';
	readonly title: string;
	/** Which kind of record: the name of its sheet in the tables that institutions are given. */
	readonly kind: string;
	/** What would change: the column and its cell, and old and new where both are short texts. */
	readonly changes: readonly string[];
	/** As the site would show it; of the first ones alone. */
	readonly card?: SearchCard;
	/** Of its first session, in words. */
	readonly when?: string;
}

export interface CheckedTable {
	readonly rows: number;
	/** A line each, by cell. */
	readonly errors: readonly string[];
	readonly warnings: readonly string[];
	/** How many cells they speak of: one line can stand for many. */
	readonly counts: { readonly errors: number; readonly warnings: number };
	readonly remarks: readonly string[];
	readonly records: readonly CheckedRecord[];
	/** Records of the place, on or to come, that the table does not name. */
	readonly absent: readonly string[];
}

/** What was found in a notice, and what was not. */
export interface ReadNotice {
	readonly fields: readonly {
		readonly field: string;
		readonly label: string;
		readonly value: string;
		/** The words that it came from; of a column of which nothing was found, none. */
		readonly from: string;
	}[];
	/** Lines with the number of a person. */
	readonly personal: readonly string[];
}

interface MarkedFile {
	readonly bytes: Uint8Array;
	/** Whether it is the sender's own file, or a new one with the same cells. */
	readonly own: boolean;
}

export type Answered =
	| { readonly answer: 'ready' }
	| { readonly answer: 'checked'; readonly table: CheckedTable; readonly mistakes: readonly Mistake[] }
	| { readonly answer: 'marked'; readonly file: MarkedFile | undefined }
	| { readonly answer: 'notice'; readonly draft: ReadNotice }
	| { readonly answer: 'row'; readonly text: string; readonly bytes: Uint8Array }
	/** In words of the sender. */
	| { readonly answer: 'unreadable'; readonly why: string }
	| { readonly answer: 'failed' };
