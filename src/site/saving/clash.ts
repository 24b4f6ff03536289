/** Saved sessions that cannot both be gone to. Pure. */
import { isOff } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import { isDateOnly } from '../../domain/time/wall-time.ts';
import type { DatedItem } from './shelf.ts';

export interface SavedClash {
	readonly other: DatedItem;
	/** One of the two has no given end: they may overlap. */
	readonly perhaps: boolean;
}

/**
 * By key, the other sessions at the same time. One that begins as the other ends is none. Whole days take up nobody's
 * hours, and what is off takes up none either.
 */
export function clashesIn(items: readonly DatedItem[]): ReadonlyMap<string, readonly SavedClash[]> {
	const timed = items
		.filter((item) => !isOff(item.session) && !isDateOnly(item.session.start))
		.toSorted((a, b) => byText(a.session.start, b.session.start));
	const found = new Map<string, SavedClash[]>();
	const add = (item: DatedItem, clash: SavedClash) =>
		found.set(item.key, [...(found.get(item.key) ?? []), clash]);
	timed.forEach((item, at) => {
		for (const other of timed.slice(at + 1)) {
			if (other.session.start >= item.session.end) break;
			const perhaps = Boolean(item.session.endEstimated);
			add(item, { other, perhaps });
			add(other, { other: item, perhaps });
		}
	});
	return found;
}
