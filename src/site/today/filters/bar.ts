/** The bar of the filters: what is pressed and typed in it, and what it says. The server has drawn it; this moves it. */
import type { FilterState } from '../../../filters/state.ts';
import { toggled, withAge } from '../../../filters/state.ts';
import { FACETS } from '../../../filters/vocabulary.ts';

export interface BarEvents {
	/** `typed`: one of several that belong together. */
	choose(state: FilterState, typed: boolean): void;
	near(): void;
	clear(): void;
	/** As it is now. */
	state(): FilterState;
}

const WARD = 'phuong-xa';
const OLDEST = 120;

export function bindBar(bar: HTMLElement, events: BarEvents): void {
	bar.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest('button');
		if (!button) return;
		const { facet, near, clear } = button.dataset;
		const known = FACETS.find((one) => one === facet);
		if (known) events.choose(toggled(events.state(), known, button.value), false);
		if (near !== undefined) events.near();
		if (clear !== undefined) events.clear();
	});
	bar.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement) events.choose(withAge(events.state(), ageIn(target)), true);
		if (target instanceof HTMLSelectElement) {
			const { [WARD]: _, ...others } = events.state().chosen;
			const chosen = target.value ? { ...others, [WARD]: [target.value] } : others;
			events.choose({ ...events.state(), chosen }, false);
		}
	});
}

/** What was typed or picked before anybody could hear it. */
export function typedEarly(bar: HTMLElement, state: FilterState): FilterState {
	const age = ageIn(bar.querySelector('input'));
	const ward = bar.querySelector('select')?.value;
	const aged = state.age === undefined ? withAge(state, age) : state;
	return ward && !aged.chosen[WARD] ? { ...aged, chosen: { ...aged.chosen, [WARD]: [ward] } } : aged;
}

function ageIn(input: HTMLInputElement | null): number | undefined {
	const text = input?.value.trim() ?? '';
	return /^\d{1,3}$/.test(text) && Number(text) <= OLDEST ? Number(text) : undefined;
}

/** Shows the choices as they are, and gives their names. */
export function showInBar(
	bar: HTMLElement,
	state: FilterState,
	isNear: boolean,
	ageWords: (age: number) => string,
): string[] {
	const names: string[] = [];
	const input = bar.querySelector('input');
	// Half a number that is being typed stays.
	if (input && ageIn(input) !== state.age) input.value = state.age === undefined ? '' : String(state.age);
	if (state.age !== undefined) names.push(ageWords(state.age));
	for (const button of bar.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')) {
		const { facet, near } = button.dataset;
		const on = Object.entries(state.chosen).some(
			([key, values]) => key === facet && values.includes(button.value),
		);
		button.ariaPressed = String(near === undefined ? on : isNear);
		if (on) names.push(button.textContent.trim());
	}
	const select = bar.querySelector('select');
	if (select) {
		select.value = state.chosen[WARD]?.[0] ?? '';
		select.classList.toggle('on', select.value !== '');
		if (select.value) names.push(select.selectedOptions[0]?.text ?? '');
	}
	return names;
}
