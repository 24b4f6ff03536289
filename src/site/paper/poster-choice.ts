/** Which activities stand on a poster: chosen alike by the build and by the script that reads the page. */
import { timingOf } from '../view-time/note.ts';

export interface PosterEntry {
	/** Ids of the wards and places where it takes place. */
	readonly areas: readonly string[];
	/** Linked to the day, not merely in the same days: goes first. */
	readonly linked: boolean;
	/** As `data-start` and `data-end` hold them. */
	readonly start: string;
	readonly end: string;
	/** Millimetres of paper. */
	readonly height: number;
}

/**
 * The entries to show, by their place in the list, and how many more there are. An empty area is the whole city. What
 * does not fit is counted: the poster is one sheet.
 */
export function choose(
	entries: readonly PosterEntry[],
	area: string,
	room: number,
	now: string,
): { shown: ReadonlySet<number>; more: number } {
	const wanted = entries
		.map((entry, at) => ({ ...entry, at }))
		.filter(
			({ areas, start, end }) =>
				(area === '' || areas.includes(area)) && timingOf(start, end, now) !== 'past',
		)
		.sort((a, b) => Number(b.linked) - Number(a.linked) || a.at - b.at);
	const shown = new Set<number>();
	let used = 0;
	for (const { height, at } of wanted) {
		used += height;
		if (used > room) break;
		shown.add(at);
	}
	return { shown, more: wanted.length - shown.size };
}
