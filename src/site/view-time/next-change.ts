import { shift } from '../view/now.ts';
import { openNote } from './opening.ts';
import { wordsOf } from './words.ts';

/** The local minute at which something on the page will read otherwise: a session's start or end, a door, midnight at the latest. */
export function nextChange(document: Document, now: string): string {
	let due = shift(now.slice(0, 10), 1);
	const words = wordsOf(document);
	for (const { dataset } of document.querySelectorAll<HTMLElement>(
		'[data-start], [data-hours], [data-shown-from], [data-shown-until]',
	)) {
		const { start, end, hours, shownFrom, shownUntil } = dataset;
		for (const at of [start, end, shownFrom, shownUntil, hours && openNote(hours, now, words)?.until]) {
			const minute = at?.slice(0, 16);
			if (minute && minute > now && minute < due) due = minute;
		}
	}
	return due;
}
