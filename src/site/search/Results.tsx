import { useEffect, useRef } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { TYPE_KEY, typeValues } from '../../search/query/narrowing.ts';
import type { ResultType, SearchCard } from '../../search/records/card.ts';
import { SAVED_CHANGED } from '../saving/store.ts';
import { nowOfPage } from '../view/now.ts';
import { Result } from './Result.tsx';
import type { SearchState } from './use-search.ts';
import { type SearchWords, typeWords } from './words.ts';

interface Props {
	state: SearchState;
	more: (shown: number) => void;
	/** Shows results of one type only. */
	choose: (type: ResultType) => void;
	language: Language;
	t: SearchWords;
}

/** So few results need no groups. */
const FEW = 6;
/** The best stand first, whatever they are; of each further type so many follow. */
const [BEST, EACH] = [3, 4];

export function Results({ state, more, choose, language, t }: Props) {
	const { cards, query, understood, total, byDate, narrowing } = state;
	const root = useRef<HTMLDivElement>(null);
	/** Number of the result to move to once it is there: the button that asked for it may be gone. */
	const goTo = useRef<number>(undefined);
	useEffect(() => {
		if (goTo.current === undefined || cards.length <= goTo.current) return;
		root.current?.querySelectorAll<HTMLElement>('[data-result] h3 a')[goTo.current]?.focus();
		goTo.current = undefined;
	}, [cards]);

	// The page's own script binds the buttons for saving, and says which are pressed.
	useEffect(() => {
		dispatchEvent(new Event(SAVED_CHANGED));
	}, [cards]);

	if (cards.length === 0) return null;
	const now = nowOfPage();
	const list = (shown: readonly SearchCard[]) => (
		<ol className="rows">
			{shown.map((card) => (
				<Result key={card.url} {...{ card, query, understood, now, language, t }} />
			))}
		</ol>
	);
	if (byDate || narrowing[TYPE_KEY] || total <= FEW)
		return (
			<div ref={root}>
				<h2 className="visually-hidden">{t.searchResults}</h2>
				{list(cards)}
				{cards.length < total && (
					<p>
						<button
							type="button"
							className="button"
							onClick={() => {
								goTo.current = cards.length;
								more(cards.length);
							}}
						>
							{t.searchMore}
						</button>
					</p>
				)}
			</div>
		);
	return (
		<div ref={root}>
			<section>
				<h2>{t.searchBest}</h2>
				{list(cards.slice(0, BEST))}
			</section>
			{groups(cards.slice(BEST)).map(([type, found]) => {
				const count = state.counts?.get(TYPE_KEY)?.get(typeValues[type]);
				const shown = found.slice(0, EACH);
				return (
					<section key={type}>
						<h2>
							{typeWords(t)[type]} {count !== undefined && <span className="muted num small">{count}</span>}
						</h2>
						{list(shown)}
						{(count ?? found.length) > shown.length && (
							<p>
								<button type="button" className="button" onClick={() => choose(type)}>
									{t.searchAllOfType(typeWords(t)[type], count)}
								</button>
							</p>
						)}
					</section>
				);
			})}
		</div>
	);
}

/** By type, in the order of each type's best result. */
function groups(cards: readonly SearchCard[]): [ResultType, SearchCard[]][] {
	const found = new Map<ResultType, SearchCard[]>();
	for (const card of cards) found.set(card.type, [...(found.get(card.type) ?? []), card]);
	return [...found];
}
