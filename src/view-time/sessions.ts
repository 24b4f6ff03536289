import { daysBetween } from './now.ts';
import { wordsOf } from './words.ts';

type Timing = 'past' | 'now' | 'today' | 'tomorrow' | 'later';

/** `start` and `end` as `data-start` and `data-end` hold them: a date, or a date-time with the site's offset. */
export function timingOf(start: string, end: string, now: string): Timing {
	const [from, to, today] = [start.slice(0, 16), end.slice(0, 16), now.slice(0, 10)];
	const allDay = from.length === 10;
	if (allDay ? to < today : to <= now) return 'past';
	if (allDay ? from < today : from <= now) return 'now';
	const days = daysBetween(now, from);
	return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

/** Days ahead within which "in n days" helps; beyond, the date alone says more. */
const NEAR = 14;

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
			const days = daysBetween(now, start);
			const text = timing === 'later' ? (days <= NEAR ? words.inDays(days) : '') : words[timing];
			// A cancelled session is not "today": its status says what matters.
			note.textContent =
				status === 'cancelled' || status === 'postponed' ? (timing === 'past' ? words.past : '') : text;
			note.classList.toggle('soon', timing === 'now' || timing === 'today' || timing === 'tomorrow');
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
		const empty = list.id ? document.querySelector<HTMLElement>(`[data-empty-of="${list.id}"]`) : null;
		if (empty) empty.hidden = shown > 0;
	}
	for (const notice of root.querySelectorAll<HTMLElement>('.notice[data-until]')) {
		notice.hidden = (notice.dataset.until ?? '') < now || (notice.dataset.start ?? '') > now;
	}
}
