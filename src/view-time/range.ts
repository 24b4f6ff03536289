import { lastCoveredDay } from '../domain/covered-days.ts';
import { shift } from './now.ts';
import { wordsOf } from './words.ts';

/**
 * "Today" and "this weekend" as of the reading. The page holds some days more than it shows;
 * which of them are meant is decided again here. Without script the page stays with the dates that its heading names.
 */
export function refreshRange(document: Document, now: string): void {
	for (const list of document.querySelectorAll<HTMLElement>('[data-range]')) {
		const range = rangeOf(list.dataset.range ?? '', now.slice(0, 10));
		let shown = 0;
		for (const item of list.children as HTMLCollectionOf<HTMLElement>) {
			const { start = '', end = '' } = item.dataset;
			item.hidden = !isInRange({ start, end }, range, now);
			if (!item.hidden) shown++;
		}
		const about = (what: string) => document.querySelector<HTMLElement>(`[data-${what}-of="${list.id}"]`);
		const [empty, beyond] = [about('empty'), about('beyond')];
		// Of days beyond those in the page nothing is known here.
		const known = range.to <= (list.dataset.kept ?? '');
		if (empty) empty.hidden = shown > 0 || !known;
		if (beyond) beyond.hidden = known;
		const lead = document.querySelector('.head .lead');
		if (lead) lead.textContent = wordsOf(document).range(range.from, range.to);
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
 * On one of its days; a night that began before the range is on in it while it lasts, and nothing that is over by now.
 */
export function isInRange(
	{ start, end }: { readonly start: string; readonly end: string },
	{ from, to }: { readonly from: string; readonly to: string },
	now: string,
): boolean {
	const [first, until] = [start.slice(0, 10), end.slice(0, 16)];
	if (first > to) return false;
	if (lastCoveredDay(start, end) >= from) return true;
	return now.slice(0, 10) >= from && until > now && until.length > 10;
}

/** Today, or Saturday and Sunday of this week: on a Sunday still the same weekend. */
export function rangeOf(kind: string, today: string): { from: string; to: string } {
	if (kind !== 'weekend') return { from: today, to: today };
	const weekday = (new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7;
	return { from: shift(today, 5 - weekday), to: shift(today, 6 - weekday) };
}
