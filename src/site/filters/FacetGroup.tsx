import { memo, useState } from 'react';
import { fold } from '../../search/text/fold.ts';
import type { FilterWords } from './words.ts';

/** One value of one facet, whatever is filtered by it. */
export interface FacetValue<F extends string = string> {
	readonly facet: F;
	readonly value: string;
}
interface Props<F extends string> {
	facet: F;
	title: string;
	/** Each value that occurs and its name. */
	values: readonly (readonly [value: string, name: string])[];
	countOf: (facet: F, value: string) => number | undefined;
	chosen: readonly string[] | undefined;
	pick: (one: FacetValue<F>) => void;
	/** Open from the start: what most people ask by. */
	first: boolean;
	t: FilterWords;
}

/** Longer lists can be searched. */
const LONG = 16;

/** Drawn anew only where something is chosen, and when the counts have come. */
export const FacetGroup = memo(FacetDetails) as typeof FacetDetails; // memo forgets that the component is generic

function FacetDetails<F extends string>(props: Props<F>) {
	const { facet, title, values, countOf, chosen = [], pick, first, t } = props;
	const [open, setOpen] = useState(first || chosen.length > 0);
	const [text, setText] = useState('');
	// A facet in which all agree is no choice.
	if (values.length < 2 && chosen.length === 0) return null;
	const shown = text ? values.filter(([, name]) => fold(name).includes(fold(text))) : values;
	return (
		<details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				{title} {chosen.length > 0 && <span className="muted num">{t.filterChosen(chosen.length)}</span>}
			</summary>
			{open && (
				<fieldset>
					<legend className="visually-hidden">{title}</legend>
					{values.length > LONG && (
						<input
							type="search"
							aria-label={t.filterFind(title)}
							placeholder={t.filterFind(title)}
							value={text}
							autoComplete="off"
							onChange={(event) => setText(event.target.value)}
						/>
					)}
					<ul>
						{shown.map(([value, name]) => (
							<Choice
								key={value}
								{...{ facet, value, name, pick }}
								count={countOf(facet, value) ?? 0}
								on={chosen.includes(value)}
							/>
						))}
					</ul>
				</fieldset>
			)}
		</details>
	);
}

interface ChoiceProps<F extends string> extends FacetValue<F> {
	name: string;
	count: number;
	on: boolean;
	pick: (one: FacetValue<F>) => void;
}

/** Most rows stay as they are at a choice: only those whose count changed are drawn anew. */
const Choice = memo(function Choice<F extends string>(props: ChoiceProps<F>) {
	const { facet, value, name, count, on, pick } = props;
	return (
		<li>
			<label className={count === 0 && !on ? 'none' : undefined}>
				<input
					type="checkbox"
					name={facet}
					value={value}
					// Checked by the browser in the frame of the press; were it React's, it would be as late as what React draws.
					defaultChecked={on}
					ref={(box) => {
						if (box) box.checked = on;
					}}
					onChange={() => pick({ facet, value })}
				/>
				<span>{name}</span> <span className="num muted">{count}</span>
			</label>
		</li>
	);
}) as <F extends string>(props: ChoiceProps<F>) => React.JSX.Element; // likewise
