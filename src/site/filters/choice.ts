/** One choice that can be pressed: a value of a facet, or a relative date. Pressed again, it is taken back. */
import { type FilterState, toggled, withWhen } from '../../filters/state.ts';
import { type Facet, type RelativeDate, WHEN_KEY } from '../../filters/vocabulary.ts';

export type Choice =
	| { readonly facet: Facet; readonly value: string }
	| { readonly facet: typeof WHEN_KEY; readonly value: RelativeDate };

export const withChoice = (state: FilterState, choice: Choice): FilterState =>
	choice.facet === WHEN_KEY ? withWhen(state, choice.value) : toggled(state, choice.facet, choice.value);

/** Whether it is on; by the words that it has in an address, as they may come from anywhere. */
export const isOn = (state: FilterState, facet: string, value: string): boolean =>
	facet === WHEN_KEY
		? state.when === value
		: Object.entries(state.chosen).some(([key, values]) => key === facet && values.includes(value));

/** The relative dates that stand open in a month. */
export const QUICK_WHENS: readonly RelativeDate[] = ['hom-nay', 'cuoi-tuan'];
