/** The places of one day: eight of them open and a fold; under a filter all that fit in one list, nearest first. */
import { type Chosen, rowOf } from './rows.ts';
import type { RangeFilterWords } from './words.ts';

export interface DayList {
	show(chosen: Chosen): void;
}

/** The lists as they came, so that they can be put back. */
export function openDaysIn(root: ParentNode, t: RangeFilterWords): DayList[] {
	return [...root.querySelectorAll<HTMLElement>('[data-open-day]')].map((day) => {
		const lists = [...day.querySelectorAll<HTMLElement>('ul')].map((list) => ({
			list,
			rows: [...list.querySelectorAll<HTMLElement>(':scope > li')],
		}));
		const fold = day.querySelector('details');
		const count = day.querySelector<HTMLElement>('.open-head .num');
		const words = count?.textContent ?? '';
		return {
			show({ fits, metres }) {
				const all = lists.flatMap(({ rows }) => rows);
				const together = fits !== undefined || metres !== undefined;
				if (fold) fold.hidden = together;
				if (together) lists[0]?.list.replaceChildren(...(metres ? nearestFirst(all, metres) : all));
				else for (const { list, rows } of lists) list.replaceChildren(...rows);
				if (count)
					count.textContent = fits
						? t.rangeOf(all.filter((item) => fits(rowOf(item))).length, all.length)
						: words;
			},
		};
	});
}

/** Those of which nobody knows where they are stand behind, in their own order. */
function nearestFirst(
	items: readonly HTMLElement[],
	metres: (row: number) => number | undefined,
): HTMLElement[] {
	const far = (item: HTMLElement) => metres(rowOf(item)) ?? Number.MAX_VALUE;
	return items.toSorted((a, b) => far(a) - far(b));
}
