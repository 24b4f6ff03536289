import type { Matched } from '../../filters/match.ts';
import type { FilterState } from '../../filters/state.ts';
import type { Applied } from './applied.ts';

interface Props {
	applied: readonly Applied[];
	matched: Matched;
	choose: (state: FilterState) => void;
	/** What stands above: there is something to leave out, or there is not. */
	lead: (some: boolean) => React.ReactNode;
	/** On a choice: what is left out, and how many there are without it. */
	words: (name: string, count: number) => string;
}

/** When nothing fits: what one condition less would give. */
export function LighterChoices({ applied, matched, choose, lead, words }: Props) {
	const lighter = applied
		.map((choice) => ({ choice, count: matched.without.get(choice.facet) ?? 0 }))
		.filter(({ count }) => count > 0);
	return (
		<>
			<p>{lead(lighter.length > 0)}</p>
			<ul className="chips">
				{lighter.map(({ choice, count }) => (
					<li key={choice.key}>
						<button type="button" className="chip" onClick={() => choose(choice.without)}>
							{words(choice.name, count)}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
