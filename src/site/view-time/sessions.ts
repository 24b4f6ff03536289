import { timingNote, timingOf } from './note.ts';
import { openNote } from './opening.ts';
import { itemsOf, sortRange } from './range.ts';
import { wordsOf } from './words.ts';

/** Marks each session as past, on now, today or tomorrow, and takes past ones out of lists of what is coming. */
export function refreshSessions(document: Document, now: string): void {
	const words = wordsOf(document);
	for (const element of document.querySelectorAll<HTMLElement>('[data-start][data-end]')) {
		const { start = '', end = '', status, hours } = element.dataset;
		const timing = timingOf(start, end, now);
		element.dataset.timing = timing;
		say(
			element.querySelector<HTMLElement>('[data-timing-note]'),
			timingNote({ start, end, status, hours }, now, words),
		);
		for (const part of element.querySelectorAll<HTMLElement>('[data-while-coming]'))
			part.hidden = timing === 'past';
	}
	sortRange(document, now);
	for (const list of document.querySelectorAll<HTMLElement>('[data-coming],[data-holds]')) {
		// What is over stands among what is on today.
		const { holds } = list.dataset;
		const about = (what: string) => document.querySelector<HTMLElement>(`[data-${what}-of="${list.id}"]`);
		const limit = Number(list.dataset.limit ?? Number.POSITIVE_INFINITY);
		// What another list of the page shows now is not said again.
		const told = keyOf(
			itemsOf(document.getElementById(list.dataset.beside ?? '')).find(
				({ dataset: { shownFrom = '', shownUntil = '' } }) => shownFrom <= now && now < shownUntil,
			),
		);
		let live = 0;
		for (const item of itemsOf(list)) {
			// What a range has no place for was hidden just now.
			if (!holds) item.hidden = item.dataset.timing === 'past';
			// What a filter leaves out takes no room among those that are shown.
			if (item.matches('[hidden],.unmatched')) continue;
			item.hidden = told === keyOf(item) || ++live > limit;
		}
		// The head of an event that is over still says when it was.
		const last = list.lastElementChild as HTMLElement | null;
		if (live === 0 && last && list.hasAttribute('data-keep-last')) last.hidden = false;
		const empty = about('empty');
		const count = about('count');
		// The build counted what is over by now.
		if (count) count.hidden = list.querySelector(':scope>[data-timing=past]') !== null;
		// Of a list that was cut it is known only that it goes on.
		const cut = list.hasAttribute('data-cut');
		const beyond = about('beyond');
		if (empty) empty.hidden = live > 0 || cut;
		// Of a range that is not known whole, what is shown may not be all.
		if (beyond) beyond.hidden = (live > 0 && holds !== 'in') || !cut;
	}
	for (const doors of document.querySelectorAll<HTMLElement>('[data-hours][data-timing-note]')) {
		const note = openNote(doors.dataset.hours ?? '', now, words);
		say(doors, { text: note?.text ?? '', soon: note?.open ?? false });
	}
	// Whatever holds for a time only: notices, a booking window, what an event offers until its end.
	for (const part of document.querySelectorAll<HTMLElement>('[data-shown-from], [data-shown-until]')) {
		const { shownFrom = '', shownUntil = '~' } = part.dataset;
		part.hidden = now < shownFrom || now >= shownUntil;
	}
}

/** Of nothing it is like that of no item. */
const keyOf = (item?: HTMLElement) => `${item?.dataset.start}${item?.querySelector('a')?.href}`;

/** Writes only what differs: a screen reader may be reading it. */
function say(place: HTMLElement | null, { text, soon }: { text: string; soon: boolean }): void {
	if (!place) return;
	if (place.textContent !== text) place.textContent = text;
	place.classList.toggle('soon', soon);
}
