import type { Applied } from './applied.ts';
import type { FilterWords } from './words.ts';

interface Props<S> {
	applied: readonly Pick<Applied<S>, 'key' | 'name' | 'without'>[];
	choose: (state: S) => void;
	clear: () => void;
	t: FilterWords;
}

/** What is applied; a press takes one choice off. */
export function AppliedFilters<S>({ applied, choose, clear, t }: Props<S>) {
	return (
		<div className="applied">
			<ul className="chips" aria-label={t.filterApplied}>
				{applied.map((choice) => (
					<li key={choice.key}>
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
