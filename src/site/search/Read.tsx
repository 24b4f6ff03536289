import type { SearchState } from './use-search.ts';
import type { SearchWords } from './words.ts';

interface Props {
	state: SearchState;
	search: (query: string) => void;
	t: SearchWords;
}

/** How the query was read when not as typed, and what may have been meant besides. */
export function Read({ state: { phase, instead, suggestion, partly, query }, search, t }: Props) {
	if (phase !== 'found') return null;
	return (
		<>
			{instead && <p className="read">{t.searchInstead(instead)}</p>}
			{suggestion && (
				<p className="read">
					{t.searchSuggestion}{' '}
					<button type="button" className="link" onClick={() => search(suggestion)}>
						{suggestion}
					</button>
					?
				</p>
			)}
			{partly && <p className="read">{t.searchPartly(query)}</p>}
		</>
	);
}
