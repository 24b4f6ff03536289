import { useEffect, useRef } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages/index.ts';
import { SAVED_CHANGED } from '../../saved/store.ts';
import { nowOfPage } from './dates.ts';
import { Result } from './Result.tsx';
import type { SearchState } from './use-search.ts';

interface Props {
	state: SearchState;
	more: (shown: number) => void;
	language: Language;
	t: Messages;
}

export function Results({ state: { cards, query, total }, more, language, t }: Props) {
	const list = useRef<HTMLOListElement>(null);
	/** Number of the result to move to once it is there: the button that asked for it may be gone. */
	const goTo = useRef<number>(undefined);
	useEffect(() => {
		if (goTo.current === undefined || cards.length <= goTo.current) return;
		list.current?.children[goTo.current]?.querySelector('a')?.focus();
		goTo.current = undefined;
	}, [cards]);

	// The page's own script binds the buttons for saving, and says which are pressed.
	useEffect(() => {
		dispatchEvent(new Event(SAVED_CHANGED));
	}, [cards]);

	if (cards.length === 0) return null;
	const now = nowOfPage();
	return (
		<>
			<ol className="rows" ref={list}>
				{cards.map((card) => (
					<Result key={card.url} {...{ card, query, now, language, t }} />
				))}
			</ol>
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
		</>
	);
}
