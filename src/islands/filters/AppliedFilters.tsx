import type { FilterState } from '../../search/filters/state.ts';
import { type Applied, keyOf } from './applied.ts';
import type { Words } from './words.ts';

interface Props {
	applied: readonly Applied[];
	choose: (state: FilterState) => void;
	clear: () => void;
	t: Words;
}

/** What is applied; a press takes one choice off. */
export function AppliedFilters({ applied, choose, clear, t }: Props) {
	return (
		<div className="applied">
			<ul className="chips" aria-label={t.filterApplied}>
				{applied.map((choice) => (
					<li key={keyOf(choice)}>
						<button
							type="button"
							className="chip on"
							aria-label={t.filterRemove(choice.name)}
							onClick={() => choose(choice.without)}
						>
							{choice.name} <span aria-hidden="true">×</span>
						</button>
					</li>
				))}
				<li>
					<button type="button" className="chip plain" onClick={clear}>
						{t.filterClear}
					</button>
				</li>
			</ul>
		</div>
	);
}
