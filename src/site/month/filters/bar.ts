/**
 * The bar in the frame of a press: which choices are on, and how many sessions fit. React draws the same, and the rest,
 * in the next frame; would it have to be first, the reader of an old phone would wait twice as long.
 */
import { countChosen, type FilterState } from '../../../filters/state.ts';
import { type Choice, isOn } from '../../filters/choice.ts';
import { hearNow } from '../../filters/early.ts';
import type { FilterWords } from '../../filters/words.ts';

/** `total` is what the month holds, `fitting` what is left of it. */
export function countWords(state: FilterState, total: number, fitting: number, t: FilterWords): string {
	if (countChosen(state) === 0) return t.filterAll(total);
	return fitting > 0 ? t.filterCount(fitting) : t.filterNone;
}

/** `bar` holds a button with `data-facet` and a value for each choice, and the count. */
export function sayInBar(bar: ParentNode, state: FilterState, words: string): void {
	for (const button of bar.querySelectorAll<HTMLButtonElement>('button[data-facet]')) {
		const on = String(isOn(state, button.dataset.facet ?? '', button.value));
		if (button.getAttribute('aria-pressed') !== on) button.setAttribute('aria-pressed', on);
	}
	// The boxes of the panel, which the browser checks by itself.
	for (const box of bar.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
		box.checked = isOn(state, box.name, box.value);
	const count = bar.querySelector('.filter-count');
	if (!count) return;
	if (count.textContent !== words) count.textContent = words;
	count.classList.toggle('muted', countChosen(state) === 0);
}

/**
 * Hears the presses on the choices of a bar, which are among `choices`, before React does: its first event alone takes
 * 12 ms on an old phone. Presses that came before anybody could hear them, are done now. Returns how to stop.
 */
export function listenInBar(
	bar: HTMLElement,
	choices: readonly Choice[],
	press: (choice: Choice) => void,
): () => void {
	const hear = (event: Event) => {
		const button = event.target instanceof Element && event.target.closest('button');
		const choice =
			button && choices.find(({ facet, value }) => button.dataset.facet === facet && button.value === value);
		if (!choice) return;
		event.stopPropagation();
		press(choice);
	};
	bar.addEventListener('click', hear, { capture: true });
	hearNow(bar);
	return () => bar.removeEventListener('click', hear, { capture: true });
}
