import { memo } from 'react';
import type { Matched } from '../../filters/match.ts';
import type { QuickChoice } from '../../filters/quick.ts';
import { type RelativeDate, WHEN_KEY } from '../../filters/vocabulary.ts';
import { type Choice, isOn } from './choice.ts';
import type { FilterChoices } from './choices.ts';
import { type FilterWords, whenWords } from './words.ts';

interface Props {
	filters: Pick<FilterChoices, 'state' | 'found' | 'press'>;
	/** Relative dates among them. */
	offered: readonly RelativeDate[];
	quick: readonly QuickChoice[];
	/** On the day of the build; they stand until the page has been read. */
	whens: Matched['whens'];
	t: FilterWords;
}

/** The few choices that stand open beside the button of the filters. */
export function QuickChoices({ filters, offered, quick, whens, t }: Props) {
	const { state, found, press } = filters;
	const chip = (choice: Choice, name: string, most: number, count = most) => (
		<li key={`${choice.facet}=${choice.value}`}>
			<Chip {...{ choice, name, most, count, press }} on={isOn(state, choice.facet, choice.value)} />
		</li>
	);
	return (
		<ul className="chips quick" aria-label={t.filterQuick}>
			{offered.map((when) =>
				chip({ facet: WHEN_KEY, value: when }, whenWords(t)[when], whens[when], found?.matched.whens[when]),
			)}
			{quick.map((choice) =>
				chip(choice, choice.name, choice.count, found?.countOf(choice.facet, choice.value)),
			)}
		</ul>
	);
}

interface ChipProps {
	choice: Choice;
	name: string;
	/** What it counts when nothing is chosen: never more. */
	most: number;
	count: number;
	on: boolean;
	press: FilterChoices['press'];
}

/** Most chips stay as they are at a choice: only those whose count changed are drawn anew. */
const Chip = memo(function Chip({ choice, name, most, count, on, press }: ChipProps) {
	return (
		<button
			type="button"
			className="chip"
			aria-pressed={on}
			data-facet={choice.facet}
			value={choice.value}
			onClick={() => press(choice)}
		>
			{name}{' '}
			<span className="num" data-room={'0'.repeat(String(most).length)}>
				{count}
			</span>
		</button>
	);
});
