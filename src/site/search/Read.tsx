import { fold } from '../../search/text/fold.ts';
import type { SearchState } from './use-search.ts';
import type { SearchWords } from './words.ts';

interface Props {
	state: SearchState;
	search: (query: string) => void;
	t: SearchWords;
}

/** How the query was read when not as typed, and what may have been meant besides. */
export function Read({ state, search, t }: Props) {
	const { phase, instead, suggestion, partly, otherMarks, query, understood } = state;
	if (phase !== 'found') return null;
	return (
		<>
			{understood.line && (
				<a className="wish" href={understood.line.href}>
					<span>
						<small>{t.searchWish}</small> <b>{understood.line.words}</b>
					</span>{' '}
					<span className="go">{t.searchWishGo}</span>
				</a>
			)}
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
			{otherMarks && (
				<p className="read">
					{t.searchOtherMarks(otherMarks)}{' '}
					<button type="button" className="link" onClick={() => search(fold(query))}>
						{t.searchWithoutMarks}
					</button>
				</p>
			)}
			{partly && <p className="read">{t.searchPartly(query)}</p>}
		</>
	);
}
