import { timingNote, timingOf } from './note.ts';
import { wordsOf } from './words.ts';

/** Marks each session as past, on now, today or tomorrow, and takes past ones out of lists of what is coming. */
export function refreshSessions(root: ParentNode & Node, now: string): void {
	const document = root as Document; // the words depend on the document's language
	const words = wordsOf(document);
	for (const element of root.querySelectorAll<HTMLElement>('[data-start][data-end]')) {
		const { start = '', end = '', status } = element.dataset;
		const timing = timingOf(start, end, now);
		element.dataset.timing = timing;
		const note = element.querySelector<HTMLElement>('[data-timing-note]');
		if (note) {
			const { text, soon } = timingNote(start, end, status, now, words);
			if (note.textContent !== text) note.textContent = text;
			note.classList.toggle('soon', soon);
		}
		if (element.closest('[data-coming]')) element.hidden = timing === 'past';
		for (const part of element.querySelectorAll<HTMLElement>('[data-while-coming]'))
			part.hidden = timing === 'past';
	}
	for (const list of root.querySelectorAll<HTMLElement>('[data-coming]')) {
		const limit = Number(list.dataset.limit ?? Number.POSITIVE_INFINITY);
		let shown = 0;
		for (const item of list.children as HTMLCollectionOf<HTMLElement>) {
			if (item.dataset.timing === 'past') continue;
			item.hidden = ++shown > limit;
		}
		// The head of an event that is over still says when it was.
		const last = list.lastElementChild as HTMLElement | null;
		if (shown === 0 && last && list.hasAttribute('data-keep-last')) last.hidden = false;
		const empty = list.id ? document.querySelector<HTMLElement>(`[data-empty-of="${list.id}"]`) : null;
		// A list that was cut says nothing about what lies beyond it.
		if (empty) empty.hidden = shown > 0 || list.hasAttribute('data-cut');
	}
	for (const notice of root.querySelectorAll<HTMLElement>('.notice[data-until]')) {
		notice.hidden = (notice.dataset.until ?? '') < now || (notice.dataset.start ?? '') > now;
	}
}
