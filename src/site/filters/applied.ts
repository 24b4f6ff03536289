/** What is applied, choice by choice, with its name and the state without it. */
import { type FilterState, toggled, withAge, withWhen } from '../../filters/state.ts';
import { FACETS, type Facet } from '../../filters/vocabulary.ts';
import { type FilterWords, whenWords } from './words.ts';

export interface Applied<S = FilterState> {
	/** For lists: the choice as it stands in an address. */
	readonly key: string;
	readonly facet: Facet | 'khi';
	readonly name: string;
	readonly without: S;
}

/** `nameOf` may not know a value of another month yet: it is then shown as it stands in the address. */
export function appliedChoices(
	state: FilterState,
	nameOf: (facet: Facet, value: string) => string | undefined,
	t: FilterWords,
): Applied[] {
	const when: Applied[] = state.when
		? [{ key: 'khi', facet: 'khi', name: whenWords(t)[state.when], without: withWhen(state, undefined) }]
		: [];
	const age: Applied[] =
		state.age === undefined
			? []
			: [
					{
						key: 'tuoi',
						facet: 'tuoi',
						name: t.filterAgeYears(state.age),
						without: withAge(state, undefined),
					},
				];
	const chosen = FACETS.flatMap((facet) =>
		(state.chosen[facet] ?? []).map((value) => ({
			key: `${facet}=${value}`,
			facet,
			name: nameOf(facet, value) ?? value,
			without: toggled(state, facet, value),
		})),
	);
	return [...when, ...age, ...chosen];
}
