import type { Matched } from '../../filters/match.ts';
import type { FilterState } from '../../filters/state.ts';
import type { Language } from '../../i18n/languages.ts';
import { path } from '../../i18n/routes.ts';
import type { Applied } from '../filters/applied.ts';
import { LighterChoices } from '../filters/LighterChoices.tsx';
import type { ListWords } from './words.ts';

interface Props {
	applied: readonly Applied[];
	matched: Matched;
	choose: (state: FilterState) => void;
	/** "Try it with one condition less". */
	help: string;
	language: Language;
	t: ListWords;
}

/** Helps on: what one condition less would give, and the search. */
export function NothingFits({ applied, matched, choose, help, language, t }: Props) {
	return (
		<div className="empty filter-help">
			<LighterChoices
				{...{ applied, matched, choose }}
				lead={(some) => (
					<>
						{some ? help : t.exploreNoneAtAll} <a href={path(language, 'search')}>{t.exploreSearch}</a>
					</>
				)}
				words={t.exploreWithout}
			/>
		</div>
	);
}
