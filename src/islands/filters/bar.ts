/**
 * What the bar says in the frame of a press: which choices are on, and how many sessions fit. React draws the same, and
 * the rest, in the next frame; until it has, the reader of an old phone would see nothing change.
 */
import { countChosen, type FilterState } from '../../search/filters/state.ts';
import { isOn } from './choice.ts';
import type { Words } from './words.ts';

/** `total` is what the month holds, `fitting` what is left of it. */
export function countWords(state: FilterState, total: number, fitting: number, t: Words): string {
	if (countChosen(state) === 0) return t.filterAll(total);
	return fitting > 0 ? t.filterCount(fitting) : t.filterNone;
}

/** `bar` holds a button with `data-facet` and a value for each choice, and the count. */
export function sayInBar(bar: ParentNode, state: FilterState, words: string): void {
	for (const button of bar.querySelectorAll<HTMLButtonElement>('button[data-facet]')) {
		const on = String(isOn(state, button.dataset.facet ?? '', button.value));
		if (button.getAttribute('aria-pressed') !== on) button.setAttribute('aria-pressed', on);
	}
	const count = bar.querySelector('.filter-count');
	if (!count) return;
	if (count.textContent !== words) count.textContent = words;
	count.classList.toggle('muted', countChosen(state) === 0);
}
