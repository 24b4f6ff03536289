/** From the rows of a page to its sessions: one of several days stands in several rows, and counts once. */
import { coveredDays } from '../domain/sessions/covered-days.ts';
import type { FilterData, Filtered } from './match.ts';

export interface Row {
	/** Local dates or date-times, also with an offset behind. */
	readonly start: string;
	readonly end: string;
	/** An old date of a session that has been moved: seen, but no activity. */
	readonly moved?: boolean | undefined;
}

export interface Sessions {
	readonly sessions: readonly Filtered[];
	/** Number of the session of each row. */
	readonly ofRow: readonly number[];
}

/** Throws when the page holds other rows than its data knows. */
export function rowSessions(data: FilterData, rows: readonly Row[]): Sessions {
	if (rows.length !== data.rows.length)
		throw new Error(`the page has ${rows.length} rows, its filters know ${data.rows.length}`);
	const earlier = new Map(data.repeats);
	const sessions: Filtered[] = [];
	const ofRow: number[] = [];
	for (const [row, { start, end, moved }] of rows.entries()) {
		const first = earlier.get(row);
		ofRow.push(first === undefined ? sessions.length : (ofRow[first] ?? 0));
		if (first !== undefined) continue;
		sessions.push({
			profile: data.rows[row] ?? 0,
			...coveredDays({ start, end }),
			moved,
		});
	}
	return { sessions, ofRow };
}
