import type { Language } from '../../i18n/languages.ts';
import { path } from '../../i18n/routes.ts';
import type { Matched } from '../../search/filters/match.ts';
import type { FilterState } from '../../search/filters/state.ts';
import type { Applied } from '../filters/applied.ts';
import type { Words } from './words.ts';

interface Props {
	applied: readonly Applied[];
	matched: Matched;
	choose: (state: FilterState) => void;
	/** "Try it with one condition less". */
	help: string;
	language: Language;
	t: Words;
}

/** Helps on: what one condition less would give, and the search. */
export function NothingFits({ applied, matched, choose, help, language, t }: Props) {
	const lighter = applied
		.map((choice) => ({ choice, count: matched.without.get(choice.facet) ?? 0 }))
		.filter(({ count }) => count > 0);
	return (
		<div className="empty filter-help">
			<p>
				{lighter.length > 0 ? help : t.exploreNoneAtAll}{' '}
				<a href={path(language, 'search')}>{t.exploreSearch}</a>
			</p>
			<ul className="chips">
				{lighter.map(({ choice, count }) => (
					<li key={choice.key}>
						<button type="button" className="chip" onClick={() => choose(choice.without)}>
							{t.exploreWithout(choice.name, count)}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
