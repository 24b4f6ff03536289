/** Rows in the order of their start, parted by the day on which they begin. Pure. */
import type { DatedSession } from '../graph/graph.ts';

export interface DayRows {
	/** Local date. */
	readonly date: string;
	readonly rows: readonly DatedSession[];
}

/** Days in the order of the rows; a day without rows is left out. */
export function byDay(rows: readonly DatedSession[]): DayRows[] {
	const days = new Map<string, DatedSession[]>();
	for (const dated of rows) {
		const date = dated.session.start.slice(0, 10);
		const day = days.get(date);
		if (day) day.push(dated);
		else days.set(date, [dated]);
	}
	return [...days].map(([date, rows]) => ({ date, rows }));
}
