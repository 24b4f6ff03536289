/** From the rows of a page to its sessions: one of several days stands in several rows, and counts once. */
import type { FilterData, Filtered } from './match.ts';

export interface Row {
	/** Local dates or date-times, also with an offset behind. */
	readonly start: string;
	readonly end: string;
}

export interface Sessions {
	readonly sessions: readonly Filtered[];
	/** Number of the session of each row. */
	readonly ofRow: readonly number[];
}

/** Throws when the page holds other rows than its data knows. */
export function sessionsOf(data: FilterData, rows: readonly Row[]): Sessions {
	if (rows.length !== data.rows.length)
		throw new Error(`the page has ${rows.length} rows, its filters know ${data.rows.length}`);
	const earlier = new Map(data.repeats);
	const sessions: Filtered[] = [];
	const ofRow: number[] = [];
	for (const [row, { start, end }] of rows.entries()) {
		const first = earlier.get(row);
		ofRow.push(first === undefined ? sessions.length : (ofRow[first] ?? 0));
		if (first !== undefined) continue;
		const from = start.slice(0, 10);
		// A session with hours belongs to the day on which it begins, as in the calendar.
		sessions.push({ profile: data.rows[row] ?? 0, from, to: start.length === 10 ? end.slice(0, 10) : from });
	}
	return { sessions, ofRow };
}
