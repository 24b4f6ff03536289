/**
 * A notice as institutions post it (Zalo, Facebook) to a row of the table: what was found, the words that it came from,
 * and what was not. Nothing is guessed beyond the readers of cells. Pure: text in, cells out.
 */
import type { IntakeSetting } from '../kinds/column.ts';
import { bookingIn } from './booking.ts';
import type { FoundCell, FoundCells } from './found.ts';
import { noticeLines } from './lines.ts';
import { priceIn, whereIn, whoIn } from './offer.ts';
import { titleIn } from './title.ts';
import { whenIn } from './when.ts';

export interface NoticeDraft {
	readonly cells: FoundCells;
	/** Columns that a reader will miss, of which the notice says nothing that could be understood. */
	readonly missing: readonly string[];
	/** Lines with the number of a person: only that of an institution or its desk is published. */
	readonly personal: readonly string[];
}

const WANTED = ['title', 'start', 'startTime', 'places', 'audiences', 'price'] as const;

/** `today`: a date without a year is the next such day from it. */
export function noticeDraft(
	text: string,
	{ today, names }: Pick<IntakeSetting, 'today' | 'names'>,
): NoticeDraft {
	const lines = noticeLines(text);
	const booking = bookingIn(lines);
	const cells: Readonly<Record<string, FoundCell>> = {
		...titleIn(lines),
		...whenIn(lines, today),
		...whereIn(lines, names),
		...whoIn(lines, names),
		...priceIn(lines),
		...booking.cells,
	};
	const repeats = 'pattern' in cells;
	const missing = WANTED.filter(
		(field) => !(field in cells) && !(repeats && (field === 'start' || field === 'startTime')),
	);
	return { cells, missing, personal: booking.personal };
}
