import { useEffect, useId, useState } from 'react';
import { withAge } from '../../search/filters/state.ts';
import type { Filters } from './use-filters.ts';
import type { Words } from './words.ts';

const OLDEST = 120;

/** An age in years. What cannot be an age, or is not whole yet, filters nothing. */
export function AgeField({ filters: { state, adjust }, t }: { filters: Filters; t: Words }) {
	const id = useId();
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
		<details className="facet" open>
			<summary>{t.facetAge}</summary>
			<label className="age" htmlFor={id}>
				{t.filterAge}
			</label>
			<input
				id={id}
				inputMode="numeric"
				maxLength={3}
				autoComplete="off"
				value={text}
				aria-describedby={`${id}-hint`}
				onChange={(event) => type(event.target.value)}
			/>
			<p id={`${id}-hint`} className="small muted">
				{t.filterAgeHint}
			</p>
		</details>
	);
}
