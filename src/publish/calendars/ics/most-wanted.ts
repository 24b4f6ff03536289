import { byText } from '../../../domain/text/by-text.ts';
import type { WrittenEntry } from './written.ts';

/** By start, then id: the same whatever the order of files. */
export const inOrderOfTime = (entries: readonly WrittenEntry[]): WrittenEntry[] =>
	[...entries].sort((a, b) => byText(a.start, b.start) || byText(a.id, b.id));

/**
 * As many entries as `count` and `bytes` allow, in order: what is on or to come, the nearest first, and in the room that
 * is left what is over, the latest first. Whoever follows a calendar asks what comes.
 */
export function mostWanted(entries: readonly WrittenEntry[], count: number, bytes: number): WrittenEntry[] {
	const ranked = [...entries].sort(
		(a, b) => Number(a.past) - Number(b.past) || a.days - b.days || byText(a.id, b.id),
	);
	const kept: WrittenEntry[] = [];
	let size = 0;
	for (const entry of ranked) {
		size += entry.octets.length;
		if (kept.length === count || size > bytes) break;
		kept.push(entry);
	}
	return inOrderOfTime(kept);
}

// Not the catalogue's own: my calendar takes this module into the browser, and the content model would come along.
