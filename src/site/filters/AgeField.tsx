import { useEffect, useState } from 'react';
import { withAge } from '../../filters/state.ts';
import type { FilterChoices } from './choices.ts';
import type { FilterWords } from './words.ts';

const ID = 'age-field';

const OLDEST = 120;

/** The age among the facets of the panel. */
export function AgeField({ filters, t }: { filters: FilterChoices; t: FilterWords }) {
	return (
		<details className="facet" open>
			<summary>{t.facetAge}</summary>
			<AgeInput filters={filters} label={t.filterAge} hint={t.filterAgeHint} />
		</details>
	);
}

interface Props {
	filters: Pick<FilterChoices, 'state' | 'adjust'>;
	label: string;
	hint: string;
}

/** An age in years. What cannot be an age, or is not whole yet, filters nothing. */
export function AgeInput({ filters: { state, adjust }, label, hint }: Props) {
	const applied = state.age === undefined ? '' : String(state.age);
	const [text, setText] = useState(applied);
	// The chip, the back button and "clear all" change the age from outside.
	useEffect(
		() => setText((before) => (before !== '' && Number(before) === state.age ? before : applied)),
		[state.age],
	);

	function type(next: string) {
		setText(next);
		const age = /^\d{1,3}$/.test(next) && Number(next) <= OLDEST ? Number(next) : undefined;
		adjust(withAge(state, age));
	}
	return (
		<div className="age-input">
			<label className="age" htmlFor={ID}>
				{label}
			</label>
			<input
				id={ID}
				inputMode="numeric"
				maxLength={3}
				autoComplete="off"
				value={text}
				aria-describedby={`${ID}-hint`}
				onChange={(event) => type(event.target.value)}
			/>
			<p id={`${ID}-hint`} className="small muted">
				{hint}
			</p>
		</div>
	);
}
