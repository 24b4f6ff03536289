import { memo, useState } from 'react';
import type { Facet } from '../../search/filters/vocabulary.ts';
import { fold } from '../../search/fold.ts';
import type { FilterChoices } from './choices.ts';
import type { Words } from './words.ts';

interface Option {
	readonly value: string;
	readonly name: string;
	readonly count: number;
}
interface Props {
	facet: Facet;
	title: string;
	options: readonly Option[];
	chosen: readonly string[];
	filters: FilterChoices;
	t: Words;
}

/** Open from the start: what most people ask by. */
const FIRST: readonly Facet[] = ['doi-tuong', 'phi', 'buoi', 'loai-noi'];
/** Longer lists can be searched. */
const LONG = 16;

export function FacetGroup({ facet, title, options, chosen, filters, t }: Props) {
	const [open, setOpen] = useState(FIRST.includes(facet) || chosen.length > 0);
	const [text, setText] = useState('');
	// A facet in which all sessions agree is no choice.
	if (options.length < 2 && chosen.length === 0) return null;
	const shown = text ? options.filter(({ name }) => fold(name).includes(fold(text))) : options;
	return (
		<details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				{title} {chosen.length > 0 && <span className="muted num">{t.filterChosen(chosen.length)}</span>}
			</summary>
			{open && (
				<fieldset>
					<legend className="visually-hidden">{title}</legend>
					{options.length > LONG && (
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
						{shown.map(({ value, name, count }) => (
							<Choice
								key={value}
								{...{ facet, value, name, count }}
								on={chosen.includes(value)}
								toggle={filters.toggle}
							/>
						))}
					</ul>
				</fieldset>
			)}
		</details>
	);
}

interface ChoiceProps extends Option {
	facet: Facet;
	on: boolean;
	toggle: FilterChoices['toggle'];
}

/** Most rows stay as they are at a choice: only those whose count changed are drawn anew. */
const Choice = memo(function Choice({ facet, value, name, count, on, toggle }: ChoiceProps) {
	return (
		<li>
			<label className={count === 0 && !on ? 'none' : undefined}>
				<input
					type="checkbox"
					name={facet}
					value={value}
					checked={on}
					onChange={() => toggle(facet, value)}
				/>
				<span>{name}</span> <span className="num muted">{count}</span>
			</label>
		</li>
	);
});
