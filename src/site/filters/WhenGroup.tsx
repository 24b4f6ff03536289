import type { Matched } from '../../filters/match.ts';
import { withWhen } from '../../filters/state.ts';
import { type RelativeDate, WHENS } from '../../filters/vocabulary.ts';
import type { FilterChoices } from './choices.ts';
import { type FilterWords, whenWords } from './words.ts';

interface Props {
	filters: FilterChoices;
	matched: Matched;
	/** `YYYY-MM` of the page; undefined for a list of any time. */
	month?: string | undefined;
	t: FilterWords;
}

/** Relative dates: one of them or none. Months away from today have none of these days. */
export function WhenGroup({ filters: { state, today, choose }, matched, month, t }: Props) {
	if (month !== undefined && !today.startsWith(month) && state.when === undefined) return null;
	const whens = WHENS.filter((when) => month === undefined || when !== 'thang-nay' || state.when === when);
	const choice = (when: RelativeDate | undefined, name: string, count?: number) => (
		<li key={name}>
			<label>
				<input
					type="radio"
					name="khi"
					value={when ?? ''}
					checked={state.when === when}
					onChange={() => choose(withWhen(state, when))}
				/>
				<span>{name}</span> {count !== undefined && <span className="num muted">{count}</span>}
			</label>
		</li>
	);
	return (
		<details className="facet" open>
			<summary>{t.when}</summary>
			<fieldset>
				<legend className="visually-hidden">{t.when}</legend>
				<ul>
					{choice(undefined, t.whenAny)}
					{whens.map((when) => choice(when, whenWords(t)[when], matched.whens[when]))}
				</ul>
			</fieldset>
		</details>
	);
}
