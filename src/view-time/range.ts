import { shift } from './now.ts';
import { wordsOf } from './words.ts';

/**
 * "Today" and "this weekend" as of the reading. The page holds some days more than it shows;
 * which of them are meant is decided again here. Without script the page stays with the dates that its heading names.
 */
export function refreshRange(document: Document, now: string): void {
	for (const list of document.querySelectorAll<HTMLElement>('[data-range]')) {
		const { from, to } = rangeOf(list.dataset.range ?? '', now.slice(0, 10));
		let shown = 0;
		for (const item of list.children as HTMLCollectionOf<HTMLElement>) {
			const { start = '', end = '' } = item.dataset;
			item.hidden = !isInRange(start, end, from, to, now);
			if (!item.hidden) shown++;
		}
		const about = (what: string) => document.querySelector<HTMLElement>(`[data-${what}-of="${list.id}"]`);
		const [empty, beyond] = [about('empty'), about('beyond')];
		// Of days beyond those in the page nothing is known here.
		const known = to <= (list.dataset.kept ?? '');
		if (empty) empty.hidden = shown > 0 || !known;
		if (beyond) beyond.hidden = known;
		const lead = document.querySelector('.head .lead');
		if (lead) lead.textContent = wordsOf(document).range(from, to);
	}
	const door = document.querySelector<HTMLElement>('[data-month-door]');
	const month = now.slice(0, 7);
	if (door && door.dataset.monthDoor !== month) {
		const link = [...document.querySelectorAll<HTMLAnchorElement>('.month-jump a')].find((a) =>
			a.pathname.endsWith(`/${month}/`),
		);
		// Filters in the address go along.
		if (link) location.replace(link.pathname + location.search);
	}
}

/**
 * On one of its days, by the rule of domain/covered-days.ts, which would weigh more here; and a night that began before
 * the range is in it while it lasts.
 */
export function isInRange(start: string, end: string, from: string, to: string, now: string): boolean {
	const six = `${from}T06:00`;
	// As text: "T9" makes whole days last through the last of them, "~" stands behind any seconds of that minute.
	const over = `${now > from && now < six ? now : six}~`;
	return start < `${to}T9` && (start >= from || `${end}T9` > over);
}

/** Today, or Saturday and Sunday of this week: on a Sunday still the same weekend. */
export function rangeOf(kind: string, today: string): { from: string; to: string } {
	if (kind !== 'weekend') return { from: today, to: today };
	const weekday = (new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7;
	return { from: shift(today, 5 - weekday), to: shift(today, 6 - weekday) };
}
