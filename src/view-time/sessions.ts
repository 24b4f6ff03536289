import { timingNote, timingOf } from './note.ts';
import { openNote } from './opening.ts';
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
		if (element.closest('[data-coming]')) element.hidden = timing === 'past';
		for (const part of element.querySelectorAll<HTMLElement>('[data-while-coming]'))
			part.hidden = timing === 'past';
	}
	for (const list of document.querySelectorAll<HTMLElement>('[data-coming]')) {
		const about = (what: string) =>
			list.id ? document.querySelector<HTMLElement>(`[data-${what}-of="${list.id}"]`) : null;
		const limit = Number(list.dataset.limit ?? Number.POSITIVE_INFINITY);
		let shown = 0;
		for (const item of list.children as HTMLCollectionOf<HTMLElement>) {
			if (item.dataset.timing === 'past') continue;
			item.hidden = ++shown > limit;
		}
		// The head of an event that is over still says when it was.
		const last = list.lastElementChild as HTMLElement | null;
		if (shown === 0 && last && list.hasAttribute('data-keep-last')) last.hidden = false;
		const empty = about('empty');
		const count = about('count');
		// The build counted what is over by now.
		if (count) count.hidden = list.querySelector(':scope > [data-timing="past"]') !== null;
		// Of a list that was cut it is known only that it goes on.
		const cut = list.hasAttribute('data-cut');
		const beyond = about('beyond');
		if (empty) empty.hidden = shown > 0 || cut;
		if (beyond) beyond.hidden = shown > 0 || !cut;
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

/** Writes only what differs: a screen reader may be reading it. */
function say(place: HTMLElement | null, { text, soon }: { text: string; soon: boolean }): void {
	if (!place) return;
	if (place.textContent !== text) place.textContent = text;
	place.classList.toggle('soon', soon);
}
