import { placeIn } from '../../domain/sessions/placing.ts';
import { daysApart, shift } from '../view/now.ts';
import { weekdayNumber } from './words.ts';

export const itemsOf = (list: HTMLElement | null): HTMLElement[] => [
	...((list?.children ?? []) as HTMLCollectionOf<HTMLElement>),
];

/**
 * "Today" and "this weekend" as of the reading. The page holds some days more than it shows; which of them are meant is
 * decided again here, by the rule of the build, and each item stands in one list only: what was to come moves over when
 * its day has come. Without script the page stays with the dates that its heading names.
 */
export function sortRange(document: Document, now: string): void {
	const lists = [...document.querySelectorAll<HTMLElement>('[data-holds]')];
	const [on] = lists;
	if (!on) return;
	const { range: which = '', built = '', leads = '' } = on.dataset;
	const range = rangeOf(which, now.slice(0, 10));
	// Of days beyond those in the page nothing is known here.
	let some = false;
	for (const list of lists)
		some = list.toggleAttribute('data-cut', range.to > (list.dataset.kept ?? '')) || some;
	for (const item of lists.flatMap(itemsOf)) {
		const { start = '', end = '', long, occasion } = item.dataset;
		const placing = placeIn(range, { start, end }, now);
		const home = lists.find(
			({ dataset }) => dataset.holds === (placing === 'in' ? `in${long ?? ''}` : placing),
		);
		item.hidden = !home;
		if (home && home !== item.parentNode) home.append(item);
		// An empty day is no season without anything; a commemorative day is nothing that somebody sends.
		some ||= home !== undefined && occasion === undefined;
	}
	on.toggleAttribute('data-some', some);
	const lead = document.querySelector('.head .lead');
	// Beyond the days that the page knows, nothing is better than a false date.
	if (lead) lead.textContent = leads.split('|')[daysApart(built, now)] ?? '';
}

/**
 * Today, or Saturday and Sunday of this week, on a Sunday still the same: the light twin of weekendOf in
 * domain/sessions/timing.ts.
 */
export function rangeOf(kind: string, today: string): { from: string; to: string } {
	if (kind !== 'weekend') return { from: today, to: today };
	const saturday = 5 - weekdayNumber(today);
	return { from: shift(today, saturday), to: shift(today, saturday + 1) };
}
